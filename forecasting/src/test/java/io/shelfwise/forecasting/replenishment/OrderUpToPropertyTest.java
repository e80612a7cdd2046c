package io.shelfwise.forecasting.replenishment;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class OrderUpToPropertyTest {

    private static final double CLOSE = 1e-3;

    @Property(tries = 200)
    void aHigherTargetNeverLowersTheLevel(
            @ForAll @DoubleRange(min = 0.05, max = 50) double rate,
            @ForAll @IntRange(max = 90) int leadTime,
            @ForAll @IntRange(min = 1, max = 30) int review,
            @ForAll @DoubleRange(min = 0.5, max = 0.999) @Scale(3) double one,
            @ForAll @DoubleRange(min = 0.5, max = 0.999) @Scale(3) double other) {
        OrderUpTo order = OrderUpTo.of(new PoissonForecast(rate), LeadTimeDays.fixed(leadTime), review);

        assertThat(order.level(FillRate.of(Math.max(one, other))))
                .isGreaterThanOrEqualTo(order.level(FillRate.of(Math.min(one, other))) * (1 - CLOSE) - CLOSE);
    }

    @Property(tries = 200)
    void aLongerLeadTimeNeverLowersTheLevel(
            @ForAll @DoubleRange(min = 0.05, max = 50) double rate,
            @ForAll @IntRange(max = 90) int leadTime,
            @ForAll @IntRange(min = 1, max = 30) int more,
            @ForAll @IntRange(min = 1, max = 30) int review,
            @ForAll @DoubleRange(min = 0.5, max = 0.999) @Scale(3) double target) {
        for (StockTarget each : targets(target)) {
            assertThat(level(rate, LeadTimeDays.fixed(leadTime + more), review, each))
                    .isGreaterThanOrEqualTo(
                            level(rate, LeadTimeDays.fixed(leadTime), review, each) * (1 - CLOSE) - CLOSE);
        }
    }

    @Property(tries = 200)
    void aLessCertainLeadTimeNeverLowersTheLevel(
            @ForAll @DoubleRange(min = 0.05, max = 50) double rate,
            @ForAll @IntRange(max = 60) int leadTime,
            @ForAll @IntRange(min = 1, max = 30) int review,
            @ForAll @DoubleRange(min = 0.9, max = 0.999) @Scale(3) double target,
            @ForAll @DoubleRange(max = 15) double doubt,
            @ForAll @DoubleRange(max = 15) double more) {
        // Below a few units more spread means more chance of no sale at all, and quantiles of 0.9 may well fall.
        Assume.that(rate * (leadTime + review) >= 5);
        for (StockTarget each : targets(target)) {
            assertThat(level(rate, LeadTimeDays.normal(leadTime, doubt + more), review, each))
                    .isGreaterThanOrEqualTo(
                            level(rate, LeadTimeDays.normal(leadTime, doubt), review, each) - 1); // counts are whole
        }
    }

    @Property(tries = 200)
    void moreStockNeverLosesMore(
            @ForAll @DoubleRange(min = 0.05, max = 50) double rate,
            @ForAll @IntRange(max = 90) int leadTime,
            @ForAll @IntRange(min = 1, max = 30) int review,
            @ForAll @DoubleRange(max = 3) double one,
            @ForAll @DoubleRange(max = 3) double other) {
        OrderUpTo order = OrderUpTo.of(new PoissonForecast(rate), LeadTimeDays.fixed(leadTime), review);
        double mean = order.mean();

        assertThat(order.lostPerReview(mean * Math.max(one, other)))
                .isLessThanOrEqualTo(order.lostPerReview(mean * Math.min(one, other)) + CLOSE * order.demandPerReview())
                .isBetween(0.0, order.demandPerReview());
    }

    private static StockTarget[] targets(double share) {
        return new StockTarget[] {FillRate.of(share), CycleServiceLevel.of(share), SafetyFactor.of(3 * share)};
    }

    private static double level(double rate, LeadTimeDays leadTime, int review, StockTarget target) {
        return OrderUpTo.of(new PoissonForecast(rate), leadTime, review).level(target);
    }
}
