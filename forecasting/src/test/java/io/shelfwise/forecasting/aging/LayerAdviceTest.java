package io.shelfwise.forecasting.aging;

import static io.shelfwise.forecasting.aging.AgeProjectionTest.cents;
import static io.shelfwise.forecasting.aging.AgeProjectionTest.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shelfwise.core.economics.AgeCharge;
import io.shelfwise.core.economics.AgeCharges;
import io.shelfwise.core.economics.AgeTier;
import io.shelfwise.forecasting.coverage.Steady;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LayerAdviceTest {

    private static final AgeCharges CHARGES = AgeCharges.of(Map.of(
            new AgeTier(181, 270), new AgeCharge(usd("0.50"), "made up"),
            new AgeTier(271, AgeTier.OPEN), new AgeCharge(usd("2.00"), "made up")));
    private static final Markdown DISCOUNT = new Markdown(LayerAction.DISCOUNT, usd("5.00"), 2);
    private static final Markdown OUTLET = new Markdown(LayerAction.OUTLET_DEAL, usd("2.00"), 6);

    @Test
    void youngStockThatSellsIsKept() {
        LayerAdvice advice = advice("2026-08-01", 60, 1, List.of(DISCOUNT, OUTLET));

        assertThat(advice.action()).isEqualTo(LayerAction.KEEP);
        assertThat(advice.whateverAge()).isTrue();
        assertThat(advice.reason()).startsWith("keep: ");
    }

    @Test
    void workingsAddUp() {
        // one a day from 1 September; 46 of 60 left on the 15th, 16 on 15 October, 0 on 15 November
        LayerOption keep = option(advice("2026-03-01", 60, 1, List.of()), LayerAction.KEEP);

        assertThat(keep.soldUnits()).isEqualTo(60);
        assertThat(cents(keep.sales())).isEqualTo("600.00");
        assertThat(cents(keep.storage())).isEqualTo("6.20"); // 0.10 * (46 + 16)
        assertThat(cents(keep.surcharge().high())).isEqualTo("31.00"); // 0.50 * (46 + 16), 198 and 228 days old
        assertThat(cents(keep.removal())).isEqualTo("0.00");
        assertThat(cents(keep.worth().low())).isEqualTo("562.80");
    }

    @Test
    void stockThatOnlySellsAtALowerPriceIsDiscounted() {
        LayerAdvice advice = advice("2026-03-01", 150, 1, List.of(DISCOUNT));

        // keep sells 75 by 15 November, the discount all 150 but at half the price
        assertThat(option(advice, LayerAction.KEEP).soldUnits()).isEqualTo(75);
        assertThat(option(advice, LayerAction.DISCOUNT).soldUnits()).isEqualTo(150);
        assertThat(advice.action()).isEqualTo(LayerAction.DISCOUNT);
        assertThat(advice.reason()).contains("discount: ", "to keep");
    }

    @Test
    void stockThatHardlySellsGoesToTheOutlet() {
        LayerAdvice advice = advice("2025-03-01", 120, 0.5, List.of(DISCOUNT, OUTLET));

        assertThat(advice.action()).isEqualTo(LayerAction.OUTLET_DEAL);
    }

    @Test
    void stockThatDoesNotSellAtAllIsRemoved() {
        LayerAdvice advice = advice("2025-03-01", 100, 0, List.of(DISCOUNT, OUTLET));

        assertThat(advice.action()).isEqualTo(LayerAction.REMOVE);
        // 100 * (1.00 - 0.30) to remove now, against three surcharges of 2.00 and storage before the same removal
        assertThat(cents(option(advice, LayerAction.REMOVE).worth().low())).isEqualTo("-70.00");
        assertThat(cents(option(advice, LayerAction.KEEP).worth().low())).isEqualTo("-700.00");
    }

    @Test
    void adviceSaysWhetherTheUnknownAgeMatters() {
        // bought between 100 and 300 days ago: free, or 2.00 a month
        LocalDate start = LocalDate.of(2026, 9, 1);
        AgeLayer bucket = AgeLayer.aged(start, new AgeTier(20, 300), 100);
        AgingTerms terms = new AgingTerms(usd("1.50"), usd("0.10"), usd("1.00"), usd("0.30"), List.of());
        LayerAdvice advice = AgeProjection.of(Steady.of("2026-09-01", 75, 1), List.of(bucket), CHARGES)
                .advice(terms)
                .get(0);

        assertThat(advice.action()).isEqualTo(LayerAction.REMOVE);
        assertThat(advice.whateverAge()).isFalse();
    }

    @Test
    void eachLayerHasItsOwnAdviceAndStockToComeHasNone() {
        List<AgeLayer> layers = List.of(
                AgeLayer.received(LocalDate.of(2026, 10, 1), 100),
                AgeLayer.received(LocalDate.of(2026, 8, 1), 50),
                AgeLayer.received(LocalDate.of(2025, 3, 1), 20));

        List<LayerAdvice> advice = AgeProjection.of(Steady.of("2026-09-01", 75, 1), layers, CHARGES)
                .advice(terms(List.of()));

        assertThat(advice)
                .extracting(one -> one.layer().latest())
                .containsExactly(LocalDate.of(2025, 3, 1), LocalDate.of(2026, 8, 1));
    }

    @Test
    void badInputIsNamed() {
        assertThatThrownBy(() -> new Markdown(LayerAction.KEEP, usd("1"), 2)).hasMessageContaining("action is KEEP");
        assertThatThrownBy(() -> new Markdown(LayerAction.DISCOUNT, usd("1"), 0.5))
                .hasMessageContaining("demandFactor is 0.5");
    }

    private static LayerAdvice advice(String received, double units, double perDay, List<Markdown> markdowns) {
        AgeLayer layer = AgeLayer.received(LocalDate.parse(received), units);
        return AgeProjection.of(Steady.of("2026-09-01", 75, perDay), List.of(layer), CHARGES)
                .advice(terms(markdowns))
                .get(0);
    }

    private static AgingTerms terms(List<Markdown> markdowns) {
        return new AgingTerms(usd("10.00"), usd("0.10"), usd("1.00"), usd("0.30"), markdowns);
    }

    private static LayerOption option(LayerAdvice advice, LayerAction action) {
        return advice.options().stream()
                .filter(option -> option.action() == action)
                .findFirst()
                .orElseThrow();
    }
}
