package io.shelfwise.costing.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shelfwise.core.money.Money;
import io.shelfwise.costing.landed.CostBasis;
import io.shelfwise.costing.landed.CostComponent;
import io.shelfwise.costing.landed.LandedCosts;
import io.shelfwise.costing.landed.LandedLine;
import io.shelfwise.costing.landed.Shipment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImportTaxTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final CustomsItem MUG = new CustomsItem("6912.00.23", "CN");
    private static final CustomsItem LAMP = new CustomsItem("9405.21", "VN");

    @Test
    void theLongestPrefixCountsAndThenTheOrigin() {
        DutyRates rates = DutyRates.of(List.of(
                duty("69", null, "0.01"),
                duty("6912", null, "0.12"),
                duty("6912", "CN", "0.20"),
                duty("94", "CN", "0.9")));

        assertThat(rates.find("DE", MUG, DAY)).map(DutyRate::rate).contains(new BigDecimal("0.20"));
        assertThat(rates.find("DE", new CustomsItem("691200", "VN"), DAY)
                        .orElseThrow()
                        .rule())
                .isEqualTo("duty DE 6912 from any origin");
        assertThat(rates.find("DE", new CustomsItem("6911", "CN"), DAY))
                .map(DutyRate::rate)
                .contains(new BigDecimal("0.01"));
        assertThat(rates.find("DE", LAMP, DAY)).isEmpty();
        assertThat(rates.find("FR", MUG, DAY)).isEmpty();
    }

    @Test
    void aRateHoldsFromItsFirstToItsLastDay() {
        DutyRates rates = DutyRates.of(
                List.of(duty("6912", "0.12", DAY, DAY.plusDays(9)), duty("6912", "0.10", DAY.plusDays(11), null)));

        assertThat(rates.find("DE", MUG, DAY.minusDays(1))).isEmpty();
        assertThat(rates.find("DE", MUG, DAY.plusDays(9))).isPresent();
        assertThat(rates.find("DE", MUG, DAY.plusDays(10))).isEmpty();
        assertThat(rates.find("DE", MUG, DAY.plusDays(999))).map(DutyRate::rate).contains(new BigDecimal("0.10"));
    }

    @Test
    void ratesThatOverlapAreRefused() {
        DutyRate one = duty("6912", "0.12", DAY, DAY.plusDays(9));
        DutyRate other = duty("6912", "0.10", DAY.plusDays(9), null);

        assertThatThrownBy(() -> DutyRates.of(List.of(other, one)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("duty DE 6912 from any origin")
                .hasMessageContaining("0.12 from 2026-03-02 to 2026-03-11 (tariff)")
                .hasMessageContaining("0.10 from 2026-03-11 on");
        assertThatThrownBy(() -> DutyRates.of(List.of(one, one))).hasMessageContaining("overlap");
    }

    @Test
    void dutyIsOnTheStatedValueAndSpreadsToItsLine() {
        ImportTax duty = DutyRates.of(List.of(duty("6912", "CN", "0.12"), duty("9405", null, "0.037")))
                .assess(costs(), TaxBasis.goodsAnd("freight"), Map.of("MUG", MUG, "LAMP", LAMP), "DE", DAY);

        assertThat(duty.basis()).hasToString("goods, freight");
        assertThat(duty.lines()).extracting(TaxLine::value).containsExactly(euros("150.00"), euros("450.00"));
        assertThat(duty.lines())
                .extracting(line -> line.amount().orElseThrow())
                .containsExactly(euros("18.00"), euros("16.65"));
        assertThat(duty.lines().get(0).rate().orElseThrow().source()).isEqualTo("tariff");
        assertThat(duty.total()).isEqualTo(euros("34.65"));

        LandedCosts landed = with(duty.component("duty").orElseThrow());
        assertThat(landed.lines().get(0).share("duty")).contains(euros("18.00"));
        assertThat(landed.lines().get(1).share("duty")).contains(euros("16.65"));
        assertThat(landed.proof().holds()).isTrue();
    }

    @Test
    void aLineThatNoRateCoversIsFlaggedAndTheOthersAreNot() {
        ImportTax duty = DutyRates.of(List.of(duty("6912", "CN", "0.12")))
                .assess(costs(), TaxBasis.goods(), Map.of("MUG", MUG, "LAMP", LAMP), "DE", DAY);

        assertThat(duty.isComplete()).isFalse();
        assertThat(duty.total()).isEqualTo(euros("12.00"));
        assertThat(duty.lines().get(1).amount()).isEmpty();
        assertThat(duty.lines().get(1).reason())
                .isEqualTo("no duty rate of DE is held for 940521 from VN on 2026-03-02");
        assertThat(DutyRates.of(List.of())
                        .assess(costs(), TaxBasis.goods(), Map.of(), "DE", DAY)
                        .lines()
                        .get(0)
                        .reason())
                .isEqualTo("no customs code and origin is given");
    }

    @Test
    void dutyFreeIsNoComponent() {
        ImportTax duty = DutyRates.of(List.of(duty("6912", "CN", "0")))
                .assess(costs(), TaxBasis.goods(), Map.of("MUG", MUG), "DE", DAY);

        assertThat(duty.component("duty")).isEmpty();
        assertThat(duty.lines().get(0).covered()).isTrue();
    }

    @Test
    void importVatThatComesBackIsNoCost() {
        ImportTax vat = vat().assess(costs(), TaxBasis.goodsAnd("freight"), Map.of("LAMP", "reduced"), "DE", DAY);

        assertThat(vat.lines())
                .extracting(line -> line.amount().orElseThrow())
                .containsExactly(euros("28.50"), euros("31.50"));
        assertThat(vat.recoverable(BigDecimal.ONE)).isEqualTo(euros("60.00"));
        assertThat(vat.component("import VAT", BigDecimal.ONE)).isEmpty();
    }

    @Test
    void importVatThatDoesNotComeBackIsCostOfItsLine() {
        ImportTax vat = vat().assess(costs(), TaxBasis.goodsAnd("freight"), Map.of(), "DE", DAY);
        BigDecimal third = new BigDecimal("0.333");

        LandedCosts landed = with(vat.component("import VAT", third).orElseThrow());

        assertThat(vat.total()).isEqualTo(euros("114.00"));
        assertThat(vat.recoverable(third)).isEqualTo(euros("37.96"));
        assertThat(landed.lines().get(0).share("import VAT")).contains(euros("19.01"));
        assertThat(landed.lines().get(1).share("import VAT")).contains(euros("57.03"));
    }

    @Test
    void vatOnAFeeIsKeptApart() {
        TaxLine line = vat().on("referral fee", euros("5.40"), "DE", VatRate.STANDARD, DAY);

        assertThat(line.amount()).contains(euros("1.03"));
        assertThat(line.rate().orElseThrow().rule()).isEqualTo("VAT DE standard");
        assertThat(line.recoverable(BigDecimal.ONE)).contains(euros("1.03"));
        assertThat(line.cost(BigDecimal.ONE)).contains(euros("0.00"));
        assertThat(line.cost(BigDecimal.ZERO)).contains(euros("1.03"));
        assertThat(vat().on("storage", euros("2.00"), "PL", VatRate.STANDARD, DAY)
                        .reason())
                .isEqualTo("no VAT rate of PL, standard, is held for 2026-03-02");
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> new CustomsItem("69-12", "CN")).hasMessageContaining("'69-12'");
        assertThatThrownBy(() -> duty("6", null, "0.1")).hasMessageContaining("hsPrefix is '6'");
        assertThatThrownBy(() -> duty("6912", null, "-0.1")).hasMessageContaining("-0.1");
        assertThatThrownBy(() -> duty("6912", "0.1", DAY, DAY.minusDays(1))).hasMessageContaining("2026-03-01");
        assertThatThrownBy(() -> new VatRate("DE", "standard", BigDecimal.ONE, DAY, Optional.empty(), " "))
                .hasMessageContaining("source of VAT DE standard");
        assertThatThrownBy(
                        () -> vat().on("fee", euros("1"), "DE", "standard", DAY).cost(new BigDecimal("1.1")))
                .hasMessageContaining("1.1");
        assertThatThrownBy(() -> vat().assess(costs(), TaxBasis.goodsAnd("insurance"), Map.of(), "DE", DAY))
                .hasMessageContaining("insurance")
                .hasMessageContaining("freight");
    }

    /** 40 mugs of 2.50 and 10 lamps of 30.00, freight 200.00 by value. */
    private static LandedCosts costs() {
        return with();
    }

    private static LandedCosts with(CostComponent... more) {
        List<CostComponent> components = new ArrayList<>();
        components.add(CostComponent.of("freight", euros("200.00"), CostBasis.VALUE));
        components.addAll(List.of(more));
        return LandedCosts.of(
                new Shipment(EUR, DAY, List.of(line("MUG", "40", "2.50"), line("LAMP", "10", "30.00")), components));
    }

    private static LandedLine line(String key, String units, String cost) {
        return new LandedLine(key, new BigDecimal(units), new BigDecimal(cost), EUR, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private static VatRates vat() {
        return VatRates.of(List.of(
                new VatRate("DE", VatRate.STANDARD, new BigDecimal("0.19"), DAY, Optional.empty(), "law"),
                new VatRate("DE", "reduced", new BigDecimal("0.07"), DAY, Optional.empty(), "law")));
    }

    private static DutyRate duty(String prefix, String rate, LocalDate from, LocalDate to) {
        return new DutyRate(
                "DE", prefix, Optional.empty(), new BigDecimal(rate), from, Optional.ofNullable(to), "tariff");
    }

    private static DutyRate duty(String prefix, String origin, String rate) {
        return new DutyRate(
                "DE", prefix, Optional.ofNullable(origin), new BigDecimal(rate), DAY, Optional.empty(), "tariff");
    }

    private static Money euros(String amount) {
        return Money.of(new BigDecimal(amount), EUR);
    }
}
