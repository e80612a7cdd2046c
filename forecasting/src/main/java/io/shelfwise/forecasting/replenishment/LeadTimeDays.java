package io.shelfwise.forecasting.replenishment;

import java.util.Arrays;
import org.apache.commons.math3.special.Erf;

/**
 * How many days may pass from an order to sellable stock, and how likely each number is. An order of day t that takes L
 * days is on hand before the demand of day t + L.
 *
 * <p>Immutable and thread-safe.
 */
public final class LeadTimeDays {

    private static final int MOST_DAYS = 3650;
    private static final double REACH = 4;
    private static final double CLOSE = 1e-9;

    private final double[] chances;

    private LeadTimeDays(double[] chances) {
        this.chances = chances;
    }

    /**
     * Always the same.
     *
     * @param days 0 to 3650
     */
    public static LeadTimeDays fixed(int days) {
        if (days < 0 || days > MOST_DAYS) {
            throw new IllegalArgumentException("lead time is " + days + " days; give 0 to " + MOST_DAYS);
        }
        double[] chances = new double[days + 1];
        chances[days] = 1;
        return new LeadTimeDays(chances);
    }

    /**
     * Around a number of days, normally distributed as far as days can be counted: each fraction of a day is split between
     * the whole days next to it, which keeps the mean; what would be below 0 is 0, and nothing is further than four
     * standard deviations above.
     *
     * @param days the mean, 0 to 3650
     * @param standardDeviation in days, at least 0
     */
    public static LeadTimeDays normal(int days, double standardDeviation) {
        LeadTimeDays exact = fixed(days);
        if (!(standardDeviation >= 0 && standardDeviation <= MOST_DAYS)) {
            throw new IllegalArgumentException(
                    "standard deviation is " + standardDeviation + " days; give 0 to " + MOST_DAYS);
        }
        if (standardDeviation == 0) {
            return exact;
        }
        int last = days + Math.max(1, (int) Math.ceil(REACH * standardDeviation));
        double[] chances = new double[last + 1];
        double above = 1;
        for (int day = last; day > 0; day--) {
            chances[day] = shareAbove(day - 1, days, standardDeviation)
                    - (day == last ? 0 : shareAbove(day, days, standardDeviation));
            above -= chances[day];
        }
        chances[0] = Math.max(0, above);
        return new LeadTimeDays(chances);
    }

    /**
     * Any other.
     *
     * @param chances of 0, 1, 2 … days, which sum to 1; copied
     */
    public static LeadTimeDays of(double... chances) {
        double sum = 0;
        for (double chance : chances) {
            if (!(chance >= 0 && chance <= 1)) {
                throw new IllegalArgumentException("a chance is " + chance + "; give each from 0 to 1");
            }
            sum += chance;
        }
        if (!(Math.abs(sum - 1) <= CLOSE)) {
            throw new IllegalArgumentException("chances sum to " + sum + "; give those of all days, which sum to 1");
        }
        return new LeadTimeDays(chances.clone());
    }

    /** The chance of exactly so many days. */
    public double chance(int days) {
        return days < 0 || days >= chances.length ? 0 : chances[days];
    }

    /** No order takes longer. */
    public int longest() {
        int days = chances.length - 1;
        while (days > 0 && chances[days] == 0) {
            days--;
        }
        return days;
    }

    /** The expected days. */
    public double mean() {
        double sum = 0;
        for (int day = 1; day < chances.length; day++) {
            sum += day * chances[day];
        }
        return sum;
    }

    /**
     * The days within which an order comes with this probability.
     *
     * @param probability 0 to 1
     */
    public int quantile(double probability) {
        double sum = 0;
        for (int day = 0; day < chances.length; day++) {
            sum += chances[day];
            if (sum > probability) {
                return day;
            }
        }
        return longest();
    }

    /** The expected part, at most 1, by which a normal number of days exceeds a whole one. */
    private static double shareAbove(int day, double mean, double deviation) {
        return excess(day, mean, deviation) - excess(day + 1, mean, deviation);
    }

    private static double excess(double days, double mean, double deviation) {
        double z = (days - mean) / deviation;
        double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
        return deviation * (density - z * Erf.erfc(z / Math.sqrt(2)) / 2);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LeadTimeDays that && Arrays.equals(chances, that.chances);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(chances);
    }

    @Override
    public String toString() {
        return "LeadTimeDays[" + mean() + " days, at most " + longest() + "]";
    }
}
