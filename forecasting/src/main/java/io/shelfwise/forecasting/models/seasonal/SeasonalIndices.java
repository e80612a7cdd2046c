package io.shelfwise.forecasting.models.seasonal;

import io.shelfwise.forecasting.models.Observed;
import java.util.Arrays;

/**
 * The seasonal pattern by classical decomposition: values over (or less) their centred moving average of one season,
 * averaged by season and brought to a mean of 1 (or 0). Multiplicative where all values are above 0, additive otherwise.
 * Values not observed are first left out of the moving average, then filled by trend and season, once.
 *
 * <p>With values 1, 3, 1, 3, 2, 6 and season 2 the moving averages of the inner four are 2, 2, 2.25 and 3.25; ratios
 * 3/2, 1/2, 4/3 and 8/13 average to 0.558 and 1.417, and the indices are 0.565 and 1.435.
 */
public final class SeasonalIndices {

    private static final double LEAST_INDEX = 1e-3;

    private final double[] index;
    private final boolean multiplicative;

    private SeasonalIndices(double[] index, boolean multiplicative) {
        this.index = index;
        this.multiplicative = multiplicative;
    }

    /** No pattern. */
    public static SeasonalIndices none() {
        return new SeasonalIndices(new double[] {1}, true);
    }

    /** The pattern where {@link SeasonalityTest} finds one, otherwise none. */
    public static SeasonalIndices ifSeasonal(double[] values, int season) {
        return SeasonalityTest.isSeasonal(values, season) ? of(values, season) : none();
    }

    /**
     * The pattern; none where there are less than two seasons or a season was never observed.
     *
     * @param season above 1
     */
    public static SeasonalIndices of(double[] values, int season) {
        return of(values, season, Observed.positive(values));
    }

    /**
     * The pattern of a given kind; none where there are less than two seasons or a season was never observed.
     *
     * @param season above 1
     * @param ratios whether it multiplies, for which values have to be above 0
     */
    public static SeasonalIndices of(double[] values, int season, boolean ratios) {
        if (season < 2 || values.length < 2 * season) {
            return none();
        }
        double[] index = indices(values, MovingAverage.centred(values, season), season, ratios);
        if (Observed.count(values) < values.length && usable(index, ratios)) {
            double[] filled = filled(values, MovingAverage.centred(values, season), index, ratios);
            index = indices(values, MovingAverage.centred(filled, season), season, ratios);
        }
        return usable(index, ratios) ? new SeasonalIndices(index, ratios) : none();
    }

    /** Whether there is a pattern. */
    public boolean isSeasonal() {
        return index.length > 1;
    }

    /** Whether values are divided by it rather than lessened. */
    public boolean isMultiplicative() {
        return multiplicative;
    }

    /** The index of a period, counted from the first value. */
    public double index(int period) {
        return index[period % index.length];
    }

    /** The values without the pattern. */
    public double[] adjusted(double[] values) {
        if (!isSeasonal()) {
            return values;
        }
        double[] adjusted = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            adjusted[i] = multiplicative ? values[i] / index(i) : values[i] - index(i);
        }
        return adjusted;
    }

    private static boolean usable(double[] index, boolean ratios) {
        for (double each : index) {
            if (Double.isNaN(each) || (ratios && each < LEAST_INDEX)) {
                return false;
            }
        }
        return true;
    }

    private static double[] indices(double[] values, double[] trend, int season, boolean ratios) {
        double[] sum = new double[season];
        int[] count = new int[season];
        for (int i = season / 2; i < values.length - season / 2; i++) {
            double each = ratios ? values[i] / trend[i] : values[i] - trend[i];
            if (!Double.isNaN(each)) {
                sum[i % season] += each;
                count[i % season]++;
            }
        }
        double mean = 0;
        for (int phase = 0; phase < season; phase++) {
            sum[phase] /= count[phase];
            mean += sum[phase] / season;
        }
        for (int phase = 0; phase < season; phase++) {
            sum[phase] = ratios ? sum[phase] / mean : sum[phase] - mean;
        }
        return sum;
    }

    /** The values with those not observed taken from the nearest trend there is and the season. */
    private static double[] filled(double[] values, double[] trend, double[] index, boolean ratios) {
        double[] filled = Arrays.copyOf(values, values.length);
        double level = Observed.mean(values);
        for (int i = 0; i < values.length; i++) {
            level = Double.isNaN(trend[i]) ? level : trend[i];
            double season = index[i % index.length];
            if (Double.isNaN(values[i])) {
                filled[i] = ratios ? level * season : level + season;
            }
        }
        return filled;
    }
}
