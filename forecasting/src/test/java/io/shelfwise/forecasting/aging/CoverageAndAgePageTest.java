package io.shelfwise.forecasting.aging;

import static io.shelfwise.forecasting.aging.AgeProjectionTest.cents;
import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.core.economics.AgeCharge;
import io.shelfwise.core.economics.AgeCharges;
import io.shelfwise.core.economics.AgeTier;
import io.shelfwise.core.health.AccountHealth;
import io.shelfwise.core.health.HealthFinding;
import io.shelfwise.core.health.HealthRules;
import io.shelfwise.core.health.ListingHealth;
import io.shelfwise.core.health.ListingState;
import io.shelfwise.core.money.UnitAmount;
import io.shelfwise.core.supply.LeadTimeDistribution;
import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.Forecasters;
import io.shelfwise.forecasting.Horizon;
import io.shelfwise.forecasting.coverage.CoverageTimeline;
import io.shelfwise.forecasting.coverage.DatedArrival;
import io.shelfwise.forecasting.coverage.DaysOfSupplyOutlook;
import io.shelfwise.forecasting.coverage.FutureOrder;
import io.shelfwise.forecasting.coverage.LowInventoryRule;
import io.shelfwise.forecasting.coverage.ReorderTerms;
import io.shelfwise.forecasting.coverage.StockBand;
import io.shelfwise.forecasting.coverage.StockGap;
import io.shelfwise.forecasting.coverage.SupplyExemptions;
import io.shelfwise.forecasting.coverage.SupplyWeek;
import io.shelfwise.forecasting.coverage.TimelineSettings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The numbers of docs/coverage-and-age.md. */
class CoverageAndAgePageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private final ForecastDistribution forecast =
            Forecasters.simpleExponentialSmoothing().forecast(twentyWeeks(), Horizon.days(120));

    @Test
    void coverage() {
        // region timeline
        List<DatedArrival> arrivals =
                List.of(new DatedArrival(LeadTimeDistribution.ofMeanAndDeviation(40, 4), 120, "PO-2026-017"));
        CoverageTimeline timeline = CoverageTimeline.of(forecast, 150, arrivals, TimelineSettings.days(90));

        StockBand afterFourWeeks = timeline.timeline().get(27).endOfDay();
        LocalDate out = timeline.stockoutDate().orElseThrow(); // by then it has run out, more likely than not
        LocalDate atRisk = timeline.outBy(0.05).orElseThrow(); // by then it has with a chance of 5 %
        StockGap gap = timeline.firstGap().orElseThrow();

        ReorderTerms terms = ReorderTerms.of(LeadTimeDistribution.ofMeanAndDeviation(45, 6), 7, 30, 0.95);
        List<FutureOrder> orders = timeline.orders(terms);
        // endregion

        assertThat(afterFourWeeks).isEqualTo(new StockBand(afterFourWeeks.mean(), 25, 33, 38, 43, 50));
        assertThat(out).isEqualTo("2026-10-09");
        assertThat(atRisk).isEqualTo("2026-10-04");
        assertThat(gap.first()).isEqualTo("2026-10-09");
        assertThat(gap.last()).isEqualTo("2026-10-14");
        assertThat(gap.endedByArrival()).isTrue();
        assertThat(Math.round(gap.lostUnits())).isEqualTo(25);
        assertThat(orders).extracting(order -> order.orderBy().toString()).containsExactly("2026-09-01", "2026-09-22");
        assertThat(orders).extracting(FutureOrder::units).containsExactly(39L, 89L);
        assertThat(orders)
                .extracting(order -> Math.round(100 * order.chanceInTime()))
                .containsExactly(83L, 97L);
        assertThat(orders).extracting(FutureOrder::late).containsExactly(true, false);
    }

    @Test
    void daysOfSupply() {
        CoverageTimeline timeline = CoverageTimeline.of(forecast, 150, List.of(), TimelineSettings.days(28));
        // region supply
        List<SupplyWeek> pastWeeks = Collections.nCopies(13, new SupplyWeek(150, 28)); // on hand, shipped
        DaysOfSupplyOutlook supply =
                DaysOfSupplyOutlook.of(pastWeeks, timeline, LowInventoryRule.unitedStates(), SupplyExemptions.none());
        // endregion
        assertThat(supply.now().supply().shortTerm()).hasValue(37.5);
        assertThat(supply.weeks())
                .extracting(week -> Math.round(week.shortTerm().orElseThrow()))
                .containsExactly(36L, 32L, 27L, 20L);
        assertThat(supply.weeks())
                .extracting(week -> Math.round(week.longTerm().orElseThrow()))
                .containsExactly(37L, 36L, 34L, 32L);
        assertThat(supply.chargedBy(0.05)).isEmpty();
    }

    @Test
    void age() {
        // region age
        AgeCharges charges = AgeCharges.of(Map.of(
                new AgeTier(181, 210), new AgeCharge(amount("0.05"), "0.50 per cubic foot, 0.1 cubic feet"),
                new AgeTier(211, 240), new AgeCharge(amount("0.10"), "1.00 per cubic foot, 0.1 cubic feet"),
                new AgeTier(241, 270), new AgeCharge(amount("0.15"), "1.50 per cubic foot, 0.1 cubic feet"),
                new AgeTier(271, AgeTier.OPEN), new AgeCharge(amount("0.55"), "5.45 per cubic foot and more")));
        List<AgeLayer> layers = List.of(
                AgeLayer.aged(TODAY, new AgeTier(181, 270), 90), // a bucket of the planning report
                AgeLayer.received(LocalDate.of(2026, 4, 20), 400));

        AgeProjection ages = AgeProjection.of(forecast, layers, charges);
        TierUnits september = ages.assessments().get(0).units(new AgeTier(181, 210));
        AmountRange surcharge = ages.surcharge().orElseThrow();

        Markdown discount = new Markdown(LayerAction.DISCOUNT, amount("6.80"), 1.5);
        AgingTerms terms =
                new AgingTerms(amount("8.00"), amount("0.08"), amount("1.04"), amount("2.00"), List.of(discount));
        List<LayerAdvice> advice = ages.advice(terms);
        // endregion
        assertThat(september.low()).isZero();
        assertThat(Math.round(september.high())).isEqualTo(34);
        assertThat(september.most()).isEqualTo(42);
        assertThat(Math.round(
                        ages.assessments().get(2).units(new AgeTier(181, 210)).low()))
                .isEqualTo(190);
        assertThat(cents(surcharge.low())).isEqualTo("18.20");
        assertThat(cents(surcharge.high())).isEqualTo("35.21");
        assertThat(ages.crossings().get(0).earliest()).isEqualTo("2026-09-15");
        assertThat(ages.crossings().get(0).sure()).contains(LocalDate.of(2026, 11, 15));
        assertThat(advice).extracting(LayerAdvice::action).containsExactly(LayerAction.KEEP, LayerAction.DISCOUNT);
        assertThat(advice.get(1).reason()).isEqualTo("discount: 2664.79 USD expected, against 2612.78 USD to keep");
    }

    @Test
    void health() {
        // region health
        AccountHealth account = AccountHealth.normal(Marketplace.US, TODAY);
        ListingHealth listing =
                new ListingHealth(Sku.of("MUG-BLUE"), Set.of(ListingState.SUPPRESSED), List.of(), 0, false);
        List<HealthFinding> holds = HealthRules.usual().holds(account, listing);
        // endregion
        assertThat(holds)
                .containsExactly(
                        new HealthFinding("listing-suppressed", true, "the listing of MUG-BLUE is hidden from search"));
    }

    private static UnitAmount amount(String dollars) {
        return UnitAmount.of(new BigDecimal(dollars), Currency.getInstance("USD"));
    }

    /** 2 to 6 a day, 4 on average. */
    private static DemandSeries twentyWeeks() {
        double[] units = new double[140];
        for (int day = 0; day < units.length; day++) {
            units[day] = 2 + (day * 3) % 5;
        }
        return DemandSeries.daily(TODAY.minusDays(units.length), units);
    }
}
