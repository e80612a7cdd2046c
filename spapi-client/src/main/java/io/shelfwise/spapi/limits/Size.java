package io.shelfwise.spapi.limits;

import io.shelfwise.spapi.catalogue.Limit;
import java.math.BigDecimal;

/**
 * How fast a bucket grows and how far. Amazon tells of the rate only, so where that is another than documented the burst
 * may be as documented or changed alike: the lesser is sure, the greater is tried.
 *
 * @param plan as documented
 * @param rate as it is, in tokens per second
 * @param perNano tokens per nanosecond, less the margin
 * @param sure how many tokens it surely holds when full, less the margin
 * @param most how many it may hold
 */
record Size(Limit plan, BigDecimal rate, double perNano, double sure, double most) {

    private static final double RATE_MARGIN = 0.0025;
    private static final double BURST_MARGIN = 0.05;
    private static final double MOST_MARGIN = 0.5;
    private static final double SAME = 0.02;

    static Size of(Limit plan) {
        return at(plan, plan.ratePerSecond());
    }

    private static Size at(Limit plan, BigDecimal rate) {
        double factor = rate.doubleValue() / plan.ratePerSecond().doubleValue();
        double same = Math.abs(factor - 1) < SAME ? 1 : factor;
        return new Size(
                plan,
                rate,
                rate.doubleValue() * (1 - RATE_MARGIN) / 1e9,
                lessMargin(plan.burst() * Math.min(1, same)),
                lessMargin(plan.burst() * Math.max(1, same)));
    }

    private static double lessMargin(double burst) {
        return Math.max(1, burst - Math.min(MOST_MARGIN, burst * BURST_MARGIN));
    }

    /** The same bucket at the rate that an answer told. */
    Size with(BigDecimal told) {
        return told.compareTo(rate) == 0 ? this : at(plan, told);
    }

    /** The same bucket where the greater burst was tried and refused. */
    Size withoutMore() {
        return new Size(plan, rate, perNano, sure, sure);
    }
}
