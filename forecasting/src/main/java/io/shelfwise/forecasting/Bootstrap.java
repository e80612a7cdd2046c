package io.shelfwise.forecasting;

import io.shelfwise.core.demand.DemandSeries;
import java.util.Arrays;

/**
 * The bootstrap of Willemain, Smart and Schwarz (2004), "A new approach to forecasting intermittent demand for service
 * parts inventories": whether a period has demand follows a Markov chain of two states, its size is one of the past
 * sizes, jittered by a normal deviate times its square root; window sums are those of simulated futures.
 *
 * <p>Two things differ. A size x is jittered to {@code 1 + max(0, round(x - 1 + z sqrt(x - 1)))}, which keeps its mean;
 * the paper's {@code 1 + INT(x + z sqrt(x))} makes 1.7 of a size of 1 on average. And since a short past says little,
 * sizes of one future are all multiplied by a lognormal factor of mean 1 and variance 1 over the number of past demands,
 * and rounded up or down by chance so that the mean stays.
 *
 * <p>With units 2, 0, 2, 0, 2 demand always followed none and none always followed demand; with one more case each at
 * the overall chance of 3/5 the chances are (2 + 0.6) / 3 = 0.867 after none and (0 + 0.6) / 3 = 0.2 after demand.
 */
final class Bootstrap implements Forecaster {

    private final int paths;
    private final long seed;

    Bootstrap(int paths, long seed) {
        this.paths = paths;
        this.seed = seed;
    }

    @Override
    public ForecastDistribution forecast(DemandSeries demand, Horizon horizon) {
        double[] values = ModelForecaster.observed(demand);
        double[] seen = new double[values.length];
        boolean[] follows = new boolean[values.length];
        int count = 0;
        double sold = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i] >= 0) {
                follows[count] = i > 0 && values[i - 1] >= 0;
                seen[count++] = values[i];
                sold += values[i];
            }
        }
        ForecastExplanation explanation = Explanations.ofModel("bootstrap", values);
        if (sold <= 0) {
            return new LevelForecast(demand.end(), new double[horizon.periods()], Spread.NONE, explanation);
        }
        double[] past = Arrays.copyOf(seen, count);
        DemandPaths futures = new DemandPaths(past, follows, ModelForecaster.isWhole(demand), paths, seed);
        return new SampledForecast(demand.end(), futures, futures.means(horizon.periods()), explanation);
    }
}
