package io.shelfwise.forecasting.models.naive;

import io.shelfwise.forecasting.models.ErrorVariance;
import io.shelfwise.forecasting.models.Observed;
import io.shelfwise.forecasting.models.PointFit;

/** The last cycle, a drift per cycle, and the variance of the differences between cycles. */
final class NaiveFit implements PointFit {

    private final double[] last;
    private final int[] cyclesSince;
    private final double drift;
    private final double variance;

    private NaiveFit(double[] last, int[] cyclesSince, double drift, double variance) {
        this.last = last;
        this.cyclesSince = cyclesSince;
        this.drift = drift;
        this.variance = variance;
    }

    static NaiveFit of(double[] values, int season, boolean drift) {
        double[] last = new double[season];
        int[] cyclesSince = new int[season];
        double mean = Observed.mean(values);
        for (int phase = 0; phase < season; phase++) {
            int at = values.length - season + phase;
            while (at >= 0 && Double.isNaN(values[at])) {
                at -= season;
                cyclesSince[phase]++;
            }
            last[phase] = at >= 0 ? values[at] : mean;
        }
        double sum = 0;
        double squares = 0;
        int count = 0;
        for (int i = season; i < values.length; i++) {
            double difference = values[i] - values[i - season];
            if (!Double.isNaN(difference)) {
                sum += difference;
                squares += difference * difference;
                count++;
            }
        }
        double cycles = (double) count / season;
        double growth = drift && count > 0 ? sum / count * cycles / (cycles + 1) : 0;
        double around = squares - 2 * growth * sum + count * growth * growth;
        return new NaiveFit(last, cyclesSince, growth, ErrorVariance.of(around, count, 0, mean));
    }

    @Override
    public double mean(int step) {
        int phase = step % last.length;
        return last[phase] + drift * cyclesAhead(step);
    }

    @Override
    public double variance(int from, int to) {
        double sum = 0;
        for (int first = from; first < Math.min(to, from + last.length); first++) {
            sum += ofOneSeason(first, to);
        }
        return sum;
    }

    @Override
    public boolean errorsOfOneSize() {
        return true;
    }

    /** The random walk of one season: its step k enters the sum as often as later periods of the window repeat it. */
    private double ofOneSeason(int first, int to) {
        int season = last.length;
        int steps = 1 + (to - 1 - first) / season;
        double sum = (cyclesAhead(first) - 1.0) * steps * steps;
        for (int left = steps; left > 0; left--) {
            sum += (double) left * left;
        }
        return variance * sum;
    }

    private int cyclesAhead(int step) {
        return 1 + step / last.length + cyclesSince[step % last.length];
    }
}
