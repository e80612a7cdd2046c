package io.shelfwise.forecasting.aging;

import static io.shelfwise.forecasting.aging.AgeProjectionTest.cents;
import static io.shelfwise.forecasting.aging.AgeProjectionTest.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.economics.AgeCharge;
import io.shelfwise.core.economics.AgeCharges;
import io.shelfwise.core.economics.AgeTier;
import io.shelfwise.core.money.UnitAmount;
import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.coverage.CoverageTimeline;
import io.shelfwise.forecasting.coverage.DaysOfSupplyOutlook;
import io.shelfwise.forecasting.coverage.LowInventoryRule;
import io.shelfwise.forecasting.coverage.Steady;
import io.shelfwise.forecasting.coverage.SupplyBand;
import io.shelfwise.forecasting.coverage.SupplyExemptions;
import io.shelfwise.forecasting.coverage.SupplyWeek;
import io.shelfwise.forecasting.coverage.TimelineSettings;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BindingCliffTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final AgeTier OLD = new AgeTier(181, AgeTier.OPEN);
    private static final Map<SupplyBand, UnitAmount> FEES = Map.of(
            new SupplyBand(0, 14), usd("0.89"),
            new SupplyBand(14, 21), usd("0.63"),
            new SupplyBand(21, 28), usd("0.32"));

    @Test
    void youngAndPlentifulStockMeetsNeither() {
        BindingCliff cliff = cliff(400, "2026-08-01", 500, "0.50");

        assertThat(cliff.cliff()).isEqualTo(Cliff.NONE);
        assertThat(cliff.lowInventory()).isEmpty();
        assertThat(cliff.aged()).isEmpty();
        assertThat(cliff.reason()).contains("no low-inventory fee", "no aged-inventory surcharge");
    }

    @Test
    void littleYoungStockMeetsTheLowInventoryFee() {
        BindingCliff cliff = cliff(100, "2026-08-01", 100, "0.50");

        assertThat(cliff.cliff()).isEqualTo(Cliff.LOW_INVENTORY);
        assertThat(cliff.lowFrom()).contains(LocalDate.of(2026, 9, 8));
    }

    @Test
    void muchOldStockMeetsTheSurcharge() {
        BindingCliff cliff = cliff(400, "2026-01-01", 400, "0.50");

        assertThat(cliff.cliff()).isEqualTo(Cliff.AGE);
        assertThat(cliff.agedFrom()).contains(LocalDate.of(2026, 9, 15));
        // 330 left on the 15th: 5 sold a day for 14 days
        assertThat(cliff.aged().map(AgeProjectionTest::cents)).contains("165.00");
    }

    @Test
    void ofBothTheDearerBinds() {
        assertThat(cliff(100, "2026-01-01", 100, "0.01").cliff()).isEqualTo(Cliff.LOW_INVENTORY);
        BindingCliff dear = cliff(100, "2026-01-01", 100, "5.00");
        assertThat(dear.cliff()).isEqualTo(Cliff.AGE);
        assertThat(dear.reason()).startsWith("aged-inventory surcharge from 2026-09-15, 150.00 USD expected");
        assertThat(cents(dear.lowInventory().orElseThrow())).isNotEqualTo("0.00");
    }

    private static BindingCliff cliff(double onHand, String received, double stock, String surcharge) {
        ForecastDistribution forecast = Steady.of("2026-09-01", 28, 5);
        CoverageTimeline timeline = CoverageTimeline.of(forecast, stock, List.of(), TimelineSettings.days(28));
        DaysOfSupplyOutlook supply = DaysOfSupplyOutlook.of(
                Collections.nCopies(13, new SupplyWeek(onHand, 35)),
                timeline,
                LowInventoryRule.unitedStates(),
                SupplyExemptions.none());
        AgeProjection ages = AgeProjection.of(
                forecast,
                List.of(AgeLayer.received(LocalDate.parse(received), stock)),
                AgeCharges.of(Map.of(OLD, new AgeCharge(usd(surcharge), "made up"))));
        assertThat(supply.now().supply().shortTerm()).isPresent();
        assertThat(timeline.start()).isEqualTo(START);
        return BindingCliff.of(supply, ages, FEES);
    }
}
