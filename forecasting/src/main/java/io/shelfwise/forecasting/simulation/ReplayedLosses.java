package io.shelfwise.forecasting.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What stocks with each of the {@link SafetyFactors} lost of demand, review by review, and how far that is to be trusted.
 *
 * <p>The last year is cut into parts as long as lead time plus review, beyond which losses have little to do with each
 * other; a part counts half as much as one {@link #HALF_LIFE_DAYS} younger, since seasons and forecasters change. How much
 * the parts differ in the share lost says how well the whole tells the factor: a seller of steady demand is known after
 * three parts. The replayed factor is taken one standard error to the safe side, and the answer is the mean of it and the
 * promised one by their precision, the promised one taken to be right to {@link #DOUBT_OF_PROMISE}.
 */
final class ReplayedLosses {

    /** Standard deviation of the factor that distributions promise about the one that is needed. */
    private static final double DOUBT_OF_PROMISE = 0.5;

    private static final double HALF_LIFE_DAYS = 56;
    private static final int WINDOW_DAYS = 364;
    private static final int LEAST_PARTS = 3;
    private static final int DEMAND = SafetyFactors.size();

    private final int reviewDays;
    private final int reviewsOfPart;
    private final List<double[]> periods = new ArrayList<>();

    ReplayedLosses(SimulationSettings settings) {
        this.reviewDays = settings.reviewDays();
        this.reviewsOfPart = (settings.uncountedDays() + reviewDays - 1) / reviewDays;
    }

    /** Takes a review period: lost units by factor and, last, demand. */
    void add(double[] period) {
        periods.add(period);
    }

    /** The factor that loses this share, by replay and promise. */
    double factor(double share, double promised) {
        List<double[]> parts = parts();
        double[] all = sum(parts, 1);
        if (parts.size() < LEAST_PARTS || !(all[DEMAND] > 0)) {
            return promised;
        }
        double[] lost =
                Arrays.stream(all, 0, DEMAND).map(units -> units / all[DEMAND]).toArray();
        double replayed = SafetyFactors.losing(share, lost);
        double error = error(parts, SafetyFactors.nearest(replayed), lost);
        double doubt = DOUBT_OF_PROMISE * DOUBT_OF_PROMISE;
        return SafetyFactors.between(promised, replayed + error, doubt / (doubt + error * error));
    }

    /** Standard error of the replayed factor: that of the logarithm of the share lost over the latter's slope. */
    private static double error(List<double[]> parts, int index, double[] lost) {
        double squares = 0;
        double demand = 0;
        for (double[] part : parts) {
            double difference = part[index] - lost[index] * part[DEMAND];
            squares += difference * difference;
            demand += part[DEMAND];
        }
        int count = parts.size();
        double error = Math.sqrt(squares * count / (count - 1)) / demand;
        return lost[index] > 0 ? error / lost[index] / SafetyFactors.slope(index, lost) : 0;
    }

    /** By their weight, from the last day back; the first lead time plus review of the replay is not counted. */
    private List<double[]> parts() {
        List<double[]> parts = new ArrayList<>();
        int earliest = Math.max(reviewsOfPart, periods.size() - WINDOW_DAYS / reviewDays);
        for (int end = periods.size(); end - reviewsOfPart >= earliest; end -= reviewsOfPart) {
            double weight = Math.pow(0.5, (periods.size() - end) * reviewDays / HALF_LIFE_DAYS);
            parts.add(sum(periods.subList(end - reviewsOfPart, end), weight));
        }
        return parts;
    }

    private static double[] sum(List<double[]> periods, double weight) {
        double[] sums = new double[DEMAND + 1];
        for (double[] period : periods) {
            for (int k = 0; k < sums.length; k++) {
                sums[k] += weight * period[k];
            }
        }
        return sums;
    }
}
