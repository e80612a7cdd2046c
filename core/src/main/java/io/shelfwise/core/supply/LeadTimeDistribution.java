package io.shelfwise.core.supply;

import java.io.Serializable;
import java.util.Arrays;
import java.util.SortedMap;

/**
 * How many whole days something takes, as the probability of each number of days from 0 to 3,650.
 *
 * <p>Immutable, serializable and thread-safe.
 */
public final class LeadTimeDistribution implements Serializable {

    /** The longest time: ten years. */
    public static final int MAX_DAYS = 3650;

    private static final long serialVersionUID = 1;
    private static final double NO_CHANCE = 1e-14;
    private static final double TIE = 1e-12;

    private final int first;
    private final double[] probabilities;

    /** Takes the array; it sums to 1, and neither end is 0. */
    private LeadTimeDistribution(int first, double[] probabilities) {
        this.first = first;
        this.probabilities = probabilities;
    }

    /**
     * Always so many days.
     *
     * @throws IllegalArgumentException if days are below 0 or above {@link #MAX_DAYS}
     */
    public static LeadTimeDistribution fixed(int days) {
        return ofWeights(days, 1);
    }

    /**
     * By weight: the first for {@code firstDay}, the next for the day after, and so on. Weights are scaled to sum to 1,
     * and weights of less than 1e-14 of all are dropped at both ends.
     *
     * <p>{@code ofWeights(3, 1, 2, 1)} takes 3 or 5 days with a probability of 0.25 each and 4 with 0.5.
     *
     * @throws IllegalArgumentException if a weight is below 0 or not finite, all are 0, or a day is out of range
     */
    public static LeadTimeDistribution ofWeights(int firstDay, double... weights) {
        double total = 0;
        for (double weight : weights) {
            if (!(weight >= 0) || weight == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException("a weight is " + weight + "; give finite weights of at least 0");
            }
            total += weight;
        }
        if (!(total > 0) || total == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("the weights sum to " + total + "; give at least one above 0");
        }
        int from = 0;
        while (weights[from] / total < NO_CHANCE) {
            from++;
        }
        int to = weights.length;
        while (weights[to - 1] / total < NO_CHANCE) {
            to--;
        }
        return scaled(firstDay + from, Arrays.copyOfRange(weights, from, to));
    }

    private static LeadTimeDistribution scaled(int first, double[] weights) {
        if (first < 0 || first + weights.length - 1 > MAX_DAYS) {
            throw new IllegalArgumentException("days run from " + first + " to " + (first + weights.length - 1)
                    + "; give days from 0 to " + MAX_DAYS);
        }
        double total = Arrays.stream(weights).sum();
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= total;
        }
        return new LeadTimeDistribution(first, weights);
    }

    /**
     * Of a mean and a standard deviation, skewed to late as lead times are: so many days at least, and a negative binomial
     * beyond them. The days at least are the fewest for which the rest varies as much as it must; below a day of spread it is
     * the days next to the mean. Both moments are met
     * exactly where whole days can meet them, and otherwise the spread is the least that whole days of that mean have.
     *
     * <p>A mean of 30 with a standard deviation of 2 is 26 days and a Poisson number of mean 4; 30 with 6 is a negative
     * binomial of variance 36.
     *
     * @throws IllegalArgumentException if the mean is below 0 or above 1,000, or the deviation below 0 or above 500
     */
    public static LeadTimeDistribution ofMeanAndDeviation(double mean, double deviation) {
        if (!(mean >= 0 && mean <= 1000)) {
            throw new IllegalArgumentException("mean is " + mean + "; give 0 to 1000 days");
        }
        if (!(deviation >= 0 && deviation <= 500)) {
            throw new IllegalArgumentException("deviation is " + deviation + "; give 0 to 500 days");
        }
        return SkewedDays.of(mean, deviation * deviation);
    }

    /**
     * Through days given by their quantiles, straight in between; the first and the last piece run on, the first not below
     * 0 days. A single quantile is a fixed time.
     *
     * <p>20 days at 0.1, 30 at 0.5 and 45 at 0.9 run from 18 to 49 days.
     *
     * @param daysByProbability probabilities above 0 and at most 1; days that do not fall
     * @throws IllegalArgumentException if there is none, one is out of range, or days fall
     */
    public static LeadTimeDistribution ofQuantiles(SortedMap<Double, Integer> daysByProbability) {
        return QuantileDays.of(daysByProbability);
    }

    /** The fewest days that have a chance. */
    public int least() {
        return first;
    }

    /** The most days that have a chance. */
    public int most() {
        return first + probabilities.length - 1;
    }

    /** The chance of exactly so many days. */
    public double probability(int days) {
        return days < first || days > most() ? 0 : probabilities[days - first];
    }

    /** The chance of at most so many days. */
    public double cdf(int days) {
        double sum = 0;
        for (int day = first; day <= Math.min(days, most()); day++) {
            sum += probabilities[day - first];
        }
        return days >= most() ? 1 : Math.min(1, sum);
    }

    /**
     * The fewest days within which it is done with this probability.
     *
     * @throws IllegalArgumentException if the probability is not above 0 and at most 1
     */
    public int quantile(double probability) {
        if (!(probability > 0 && probability <= 1)) {
            throw new IllegalArgumentException(
                    "probability is " + probability + "; give a number above 0 and at most 1");
        }
        double sum = 0;
        for (int day = first; day < most(); day++) {
            sum += probabilities[day - first];
            if (sum >= probability - TIE) {
                return day;
            }
        }
        return most();
    }

    /** The expected days. */
    public double mean() {
        double sum = 0;
        for (int i = 0; i < probabilities.length; i++) {
            sum += i * probabilities[i];
        }
        return first + sum;
    }

    /** The variance, in days squared. */
    public double variance() {
        double mean = mean() - first;
        double sum = 0;
        for (int i = 0; i < probabilities.length; i++) {
            sum += (i - mean) * (i - mean) * probabilities[i];
        }
        return sum;
    }

    /** The standard deviation, in days. */
    public double deviation() {
        return Math.sqrt(variance());
    }

    /**
     * This and then that, independently: the convolution.
     *
     * @throws IllegalArgumentException if both together may take more than {@link #MAX_DAYS}
     */
    public LeadTimeDistribution plus(LeadTimeDistribution then) {
        double[] sums = new double[probabilities.length + then.probabilities.length - 1];
        for (int i = 0; i < probabilities.length; i++) {
            for (int j = 0; j < then.probabilities.length; j++) {
                sums[i + j] += probabilities[i] * then.probabilities[j];
            }
        }
        return ofWeights(first + then.first, sums);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LeadTimeDistribution that
                && first == that.first
                && Arrays.equals(probabilities, that.probabilities);
    }

    @Override
    public int hashCode() {
        return 31 * first + Arrays.hashCode(probabilities);
    }

    /** The range and the mean. */
    @Override
    public String toString() {
        return least() == most()
                ? least() + " days"
                : least() + " to " + most() + " days, mean " + Math.round(mean() * 10) / 10.0;
    }
}
