package io.shelfwise.forecasting.models.combination;

import io.shelfwise.forecasting.models.PointFit;
import io.shelfwise.forecasting.models.PointModel;
import io.shelfwise.forecasting.models.ScaledFit;
import io.shelfwise.forecasting.models.ets.Ets;
import io.shelfwise.forecasting.models.seasonal.SeasonalFit;
import io.shelfwise.forecasting.models.seasonal.SeasonalIndices;
import io.shelfwise.forecasting.models.smoothing.ExponentialSmoothing;
import java.util.ArrayList;
import java.util.List;

/**
 * The mean of several methods on the same seasonally adjusted series, with the mean of their standard errors, as if they
 * erred together, which on one series they mostly do.
 *
 * <p>Means 4, 5 and 9 with variances 1, 4 and 9 make mean 6 and variance ((1 + 2 + 3) / 3)^2 = 4.
 */
public final class MeanOfModels implements PointModel {

    private final String name;
    private final List<PointModel> models;

    /**
     * @param name what planners call it
     * @param models at least one, all weighing the same
     */
    public MeanOfModels(String name, List<PointModel> models) {
        this.name = name;
        this.models = List.copyOf(models);
    }

    /**
     * Exponential smoothing, Holt and damped Holt: the benchmark Comb of the M4 competition (Makridakis, Spiliotis and
     * Assimakopoulos 2020).
     */
    public static MeanOfModels smoothing() {
        return new MeanOfModels(
                "mean of exponential smoothing, Holt and damped Holt",
                List.of(new ExponentialSmoothing(), Ets.holt(), Ets.dampedHolt()));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public PointFit fit(double[] values, int season) {
        return ScaledFit.of(values, scaled -> {
            SeasonalIndices indices = SeasonalIndices.ifSeasonal(scaled, season);
            double[] adjusted = indices.adjusted(scaled);
            List<PointFit> fits =
                    models.stream().map(model -> model.fit(adjusted, 1)).toList();
            return SeasonalFit.of(new MeanFit(fits), indices, scaled.length);
        });
    }

    private record MeanFit(List<PointFit> fits) implements PointFit {

        @Override
        public double mean(int step) {
            double sum = 0;
            for (PointFit fit : fits) {
                sum += fit.mean(step);
            }
            return sum / fits.size();
        }

        @Override
        public double variance(int from, int to) {
            double sum = 0;
            for (PointFit fit : fits) {
                sum += Math.sqrt(fit.variance(from, to));
            }
            return sum * sum / fits.size() / fits.size();
        }

        @Override
        public boolean errorsOfOneSize() {
            return fits.stream().allMatch(PointFit::errorsOfOneSize);
        }

        @Override
        public List<String> notes() {
            List<String> notes = new ArrayList<>();
            fits.forEach(fit -> notes.addAll(fit.notes()));
            return List.copyOf(notes);
        }
    }
}
