package io.shelfwise.costing.landed;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.money.Money;
import io.shelfwise.core.money.UnitAmount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LandedCostsPropertyTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final LocalDate DATE = LocalDate.of(2026, 3, 2);

    @Property(tries = 300)
    void nothingIsLostAndTheOrderOfLinesDoesNotMatter(
            @ForAll("lines") List<LandedLine> lines, @ForAll("freight") CostComponent freight, @ForAll Random random) {
        List<LandedLine> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);
        LandedCosts costs = costs(lines, freight);

        assertThat(costs.proof().holds()).isTrue();
        assertThat(costs(shuffled, freight).lines()).containsExactlyInAnyOrderElementsOf(costs.lines());
    }

    /** One bill for one shipment, or the same bill shared between two halves of it first. */
    @Property(tries = 300)
    void aShipmentSplitInTwoCostsTheSameInTotal(
            @ForAll("lines") List<LandedLine> lines,
            @ForAll @IntRange(max = 1_000_000) int cents,
            @ForAll @IntRange(min = 1, max = 99) int percent) {
        Money bill = new Money(cents, EUR);
        BigDecimal first = BigDecimal.valueOf(percent, 2);
        var parts = bill.allocate(Map.of(1, first, 2, BigDecimal.ONE.subtract(first)));
        UnitAmount whole = total(costs(lines, CostComponent.of("freight", bill, CostBasis.VALUE)));

        UnitAmount halves = total(costs(scaled(lines, first), by(parts.get(1))))
                .plus(total(costs(scaled(lines, BigDecimal.ONE.subtract(first)), by(parts.get(2)))));

        assertThat(halves).isEqualTo(whole);
    }

    private static CostComponent by(Money part) {
        return CostComponent.of("freight", part, CostBasis.VALUE);
    }

    private static List<LandedLine> scaled(List<LandedLine> lines, BigDecimal share) {
        return lines.stream()
                .map(line -> new LandedLine(
                        line.key(),
                        line.quantity().multiply(share),
                        line.unitCost(),
                        EUR,
                        line.unitWeight(),
                        line.unitVolume()))
                .toList();
    }

    private static LandedCosts costs(List<LandedLine> lines, CostComponent component) {
        return LandedCosts.of(new Shipment(EUR, DATE, lines, List.of(component)));
    }

    private static UnitAmount total(LandedCosts costs) {
        return costs.proof().totalOut();
    }

    @Provide
    Arbitrary<CostComponent> freight() {
        return Combinators.combine(
                        Arbitraries.longs().between(-1_000_000, 1_000_000),
                        Arbitraries.of(
                                CostBasis.QUANTITY,
                                CostBasis.VALUE,
                                CostBasis.WEIGHT,
                                CostBasis.VOLUME,
                                CostBasis.EQUAL))
                .as((cents, basis) -> CostComponent.of("freight", new Money(cents, EUR), basis));
    }

    @Provide
    Arbitrary<List<LandedLine>> lines() {
        Arbitrary<BigDecimal> amounts = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("500"))
                .ofScale(4)
                .filter(amount -> amount.signum() > 0);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.integers().between(1, 500),
                        amounts)
                .as((key, units, amount) ->
                        new LandedLine("SKU" + key, BigDecimal.valueOf(units), amount, EUR, amount, amount))
                .list()
                .uniqueElements(LandedLine::key)
                .ofMinSize(1)
                .ofMaxSize(8);
    }
}
