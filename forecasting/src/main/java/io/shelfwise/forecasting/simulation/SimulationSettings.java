package io.shelfwise.forecasting.simulation;

import io.shelfwise.forecasting.replenishment.LeadTimeDays;

/**
 * The rules of a replay. Immutable; start from {@link #of}.
 *
 * <p>Defaults: a review every 7 days, no costs, seed 1.
 */
public final class SimulationSettings {

    private static final int USUAL_REVIEW_DAYS = 7;
    private static final int MOST_REVIEW_DAYS = 365;

    private final int days;
    private final LeadTimeDays leadTime;
    private final int reviewDays;
    private final double unitMargin;
    private final double holdingPerDay;
    private final long seed;

    private SimulationSettings(
            int days, LeadTimeDays leadTime, int reviewDays, double unitMargin, double holdingPerDay, long seed) {
        this.days = days;
        this.leadTime = leadTime;
        this.reviewDays = reviewDays;
        this.unitMargin = unitMargin;
        this.holdingPerDay = holdingPerDay;
        this.seed = seed;
    }

    /**
     * A replay of the last so many days.
     *
     * @param days more than the mean lead time plus a review, since these days at the start are not counted
     * @param leadTime of all products
     */
    public static SimulationSettings of(int days, LeadTimeDays leadTime) {
        return new SimulationSettings(days, leadTime, USUAL_REVIEW_DAYS, 0, 0, 1);
    }

    /**
     * The same with other reviews.
     *
     * @param everyDays 1 to 365
     */
    public SimulationSettings withReviewDays(int everyDays) {
        if (everyDays < 1 || everyDays > MOST_REVIEW_DAYS) {
            throw new IllegalArgumentException("reviewDays is " + everyDays + "; give 1 to " + MOST_REVIEW_DAYS);
        }
        return new SimulationSettings(days, leadTime, everyDays, unitMargin, holdingPerDay, seed);
    }

    /**
     * The same with costs, in any one currency.
     *
     * @param marginPerUnit lost with each unit that finds no stock, at least 0
     * @param holdingPerUnitAndDay of what is on hand at the end of a day, at least 0
     */
    public SimulationSettings withCosts(double marginPerUnit, double holdingPerUnitAndDay) {
        return new SimulationSettings(
                days,
                leadTime,
                reviewDays,
                atLeastZero("unitMargin", marginPerUnit),
                atLeastZero("holdingPerDay", holdingPerUnitAndDay),
                seed);
    }

    /** The same with other draws of uncertain lead times and of what pooled forecasts learn from. */
    public SimulationSettings withSeed(long newSeed) {
        return new SimulationSettings(days, leadTime, reviewDays, unitMargin, holdingPerDay, newSeed);
    }

    /** Days that are lived through. */
    public int days() {
        return days;
    }

    /** From an order to sellable stock. */
    public LeadTimeDays leadTime() {
        return leadTime;
    }

    /** Days from one review to the next. */
    public int reviewDays() {
        return reviewDays;
    }

    /** What a lost unit costs. */
    public double unitMargin() {
        return unitMargin;
    }

    /** What a unit costs a day. */
    public double holdingPerDay() {
        return holdingPerDay;
    }

    /** What all draws follow from. */
    public long seed() {
        return seed;
    }

    /** The lead time in whole days as a plan reckons with it. */
    int usualLeadTime() {
        return (int) Math.round(leadTime.mean());
    }

    /** Days at the start that are not counted. */
    int uncountedDays() {
        return usualLeadTime() + reviewDays;
    }

    /** Refuses a replay of which no day would be counted. */
    SimulationSettings checked() {
        if (days <= uncountedDays()) {
            throw new IllegalArgumentException("days is " + days + ", of which the first " + uncountedDays()
                    + ", lead time plus review, are not counted; give more");
        }
        return this;
    }

    private static double atLeastZero(String name, double value) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " is " + value + "; give at least 0");
        }
        return value;
    }
}
