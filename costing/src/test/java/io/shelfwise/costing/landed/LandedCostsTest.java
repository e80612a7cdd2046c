package io.shelfwise.costing.landed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.shelfwise.core.money.ExchangeRate;
import io.shelfwise.core.money.ExchangeRates;
import io.shelfwise.core.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LandedCostsTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency USD = Currency.getInstance("USD");
    private static final LocalDate DATE = LocalDate.of(2026, 3, 2);

    private final LandedLine mug = line("MUG", "100", "2.00", "0.4", "1200");
    private final LandedLine lamp = line("LAMP", "20", "15.00", "1.5", "9000");

    @ParameterizedTest
    @CsvSource({
        "QUANTITY, 83.33, 16.67",
        "VALUE, 40.00, 60.00",
        "WEIGHT, 57.14, 42.86",
        "VOLUME, 40.00, 60.00",
        "EQUAL, 50.00, 50.00",
    })
    void sharesByTheBasis(CostBasis basis, String mugs, String lamps) {
        LandedCosts costs = costs(CostComponent.of("freight", euros("100"), basis));

        assertThat(shares(costs)).isEqualTo("MUG=" + mugs + " LAMP=" + lamps);
        assertThat(costs.proof().holds()).isTrue();
    }

    @Test
    void chargeableWeightIsTheGreaterOfWeightAndVolumeLineByLine() {
        CostComponent air = CostComponent.byChargeableWeight("air", euros("76"), new BigDecimal("5000"));

        // 100 mugs at 0.4 kg (0.24 by volume) weigh 40, 20 lamps at 1.8 by volume 36.
        assertThat(shares(costs(air))).isEqualTo("MUG=40.00 LAMP=36.00");
    }

    @Test
    void givenSharesNeedNotSumToOne() {
        CostComponent duty = CostComponent.byShares(
                "duty", euros("10"), Map.of("MUG", new BigDecimal("3"), "LAMP", new BigDecimal("1")));

        assertThat(shares(costs(duty))).isEqualTo("MUG=7.50 LAMP=2.50");
    }

    @Test
    void aComponentOfSomeLinesLeavesTheOthersAlone() {
        LandedCosts costs =
                costs(CostComponent.of("bulbs tax", euros("7"), CostBasis.VALUE).withAppliesTo(Set.of("LAMP")));

        assertThat(costs.lines().get(0).shares()).isEmpty();
        assertThat(costs.lines().get(1).unitLandedCost()).hasToString("15.35 EUR");
    }

    @Test
    void unitCostIsExactAndShownWithItsComponents() {
        LandedCosts costs = costs(CostComponent.of("freight", euros("100"), CostBasis.QUANTITY));
        LandedLineCost lamps = costs.lines().get(1);

        assertThat(lamps.unitLandedCost().round(6, RoundingMode.HALF_UP)).isEqualTo("15.833500");
        assertThat(lamps.perUnit().workings()).isEqualTo("landed cost 15.8335 = unit cost 15.00 + freight 0.8335");
        assertThat(lamps.perUnit().total()).isEqualTo(lamps.unitLandedCost());
    }

    @Test
    void aZeroBasisIsRefusedUnlessItMayBeSharedEqually() {
        Shipment weightless = shipment(
                List.of(line("A", "1", "1", "0", "0"), line("B", "1", "1", "0", "0")),
                CostComponent.of("freight", euros("5"), CostBasis.WEIGHT));
        Shipment equal = new Shipment(
                EUR,
                DATE,
                weightless.lines(),
                List.of(weightless.components().get(0).withFallbackEqual()));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LandedCosts.of(weightless))
                .withMessageContaining("freight of 5.00 EUR")
                .withMessageContaining("WEIGHT sums to 0 over lines A, B")
                .withMessageContaining("fallback EQUAL");
        assertThat(shares(LandedCosts.of(equal))).isEqualTo("A=2.50 B=2.50");
    }

    @Test
    void negativeQuantitiesCarryNegativeShares() {
        LandedCosts costs = LandedCosts.of(shipment(
                List.of(line("A", "10", "1", "0", "0"), line("B", "-2", "1", "0", "0")),
                CostComponent.of("freight", euros("8"), CostBasis.QUANTITY)));

        assertThat(shares(costs)).isEqualTo("A=10.00 B=-2.00");
        assertThat(costs.lines().get(1).unitLandedCost()).hasToString("2 EUR");
    }

    @Test
    void otherCurrenciesAreConvertedExactlyAndRoundedOnce() {
        ExchangeRates rates = ExchangeRates.of(new ExchangeRate(USD, EUR, new BigDecimal("0.91234"), DATE, "ECB"));
        LandedLine dollars = new LandedLine(
                "CUP", new BigDecimal("3"), new BigDecimal("0.999"), USD, BigDecimal.ONE, BigDecimal.ONE);
        Shipment shipment = shipment(
                List.of(dollars), CostComponent.of("freight", Money.of(new BigDecimal("10"), USD), CostBasis.WEIGHT));
        LandedCosts costs = LandedCosts.of(shipment, rates);

        assertThat(costs.lines().get(0).goods().round(9, RoundingMode.UNNECESSARY))
                .isEqualByComparingTo("2.73428298");
        assertThat(costs.components()).containsEntry("freight", euros("9.12"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LandedCosts.of(shipment))
                .withMessageContaining("no rate from USD to EUR")
                .withMessageContaining("2026-03-02");
    }

    @Test
    void estimateAndActualAreBothKeptWithTheirVariance() {
        LandedCosts estimate = costs(CostComponent.of("freight", euros("100"), CostBasis.EQUAL));
        LandedCosts actual = costs(
                CostComponent.of("freight", euros("90"), CostBasis.EQUAL),
                CostComponent.of("duty", euros("30"), CostBasis.VALUE));

        List<LandedVariance> variances = LandedVariance.between(estimate, actual);

        assertThat(variances)
                .contains(
                        new LandedVariance("MUG", "freight", euros("50"), euros("45")),
                        new LandedVariance("LAMP", "duty", euros("0"), euros("18")));
        assertThat(LandedVariance.byKey(variances)).isEqualTo(Map.of("MUG", euros("7"), "LAMP", euros("13")));
    }

    @Test
    void unitsThatDidNotArriveAreSpreadOrKeptApart() {
        LandedCosts costs = costs(CostComponent.of("freight", euros("100"), CostBasis.QUANTITY));
        Map<String, BigDecimal> received = Map.of("MUG", new BigDecimal("97"), "LAMP", BigDecimal.ZERO);

        List<ReceivedCost> spread = ReceivedCost.of(costs, received, ShortRule.SPREAD_OVER_RECEIVED);
        List<ReceivedCost> apart = ReceivedCost.of(costs, received, ShortRule.KEEP_APART_AS_LOSS);

        assertThat(spread.get(0).cost()).isEqualTo(euros("283.33"));
        assertThat(spread.get(1).loss()).isEqualTo(euros("316.67"));
        assertThat(spread.get(1).unitCost()).isEmpty();
        assertThat(apart.get(0).cost()).isEqualTo(euros("274.83"));
        assertThat(apart.get(0).loss()).isEqualTo(euros("8.50"));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ReceivedCost.of(costs, Map.of("MUG", new BigDecimal("101")), ShortRule.KEEP_APART_AS_LOSS))
                .withMessageContaining("received of line MUG is 101 of 100 sent");
    }

    @Test
    void linesAndComponentsThatDoNotFitAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shipment(List.of(mug, mug)))
                .withMessageContaining("key MUG comes twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        costs(CostComponent.of("x", euros("1"), CostBasis.EQUAL).withAppliesTo(Set.of("CUP"))))
                .withMessageContaining("names line CUP")
                .withMessageContaining("LAMP, MUG");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line("A", "0", "1", "1", "1"))
                .withMessageContaining("quantity of line A is 0");
    }

    private LandedCosts costs(CostComponent... components) {
        return LandedCosts.of(shipment(List.of(mug, lamp), components));
    }

    private static Shipment shipment(List<LandedLine> lines, CostComponent... components) {
        return new Shipment(EUR, DATE, lines, List.of(components));
    }

    private static LandedLine line(String key, String quantity, String cost, String weight, String volume) {
        return new LandedLine(
                key,
                new BigDecimal(quantity),
                new BigDecimal(cost),
                EUR,
                new BigDecimal(weight),
                new BigDecimal(volume));
    }

    private static String shares(LandedCosts costs) {
        return costs.lines().stream()
                .map(line -> line.key() + "="
                        + line.shares().values().iterator().next().amount())
                .collect(Collectors.joining(" "));
    }

    private static Money euros(String amount) {
        return Money.of(new BigDecimal(amount), EUR);
    }
}
