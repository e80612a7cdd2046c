package io.shelfwise.forecasting.models.combination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.forecasting.models.FlatFit;
import io.shelfwise.forecasting.models.PointFit;
import io.shelfwise.forecasting.models.PointModel;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeanOfModelsTest {

    private static PointModel always(double mean, double variance) {
        return new PointModel() {
            @Override
            public String name() {
                return "always";
            }

            @Override
            public PointFit fit(double[] values, int season) {
                return new FlatFit(mean, variance);
            }
        };
    }

    @Test
    void meansAndStandardErrorsAreAveraged() {
        PointModel mean = new MeanOfModels("mean", List.of(always(4, 1), always(5, 4), always(9, 9)));
        PointFit fit = mean.fit(new double[] {1, 1, 1}, 1);
        assertThat(fit.mean(2)).isCloseTo(6, within(1e-12));
        assertThat(fit.variance(0, 1)).isCloseTo(4, within(1e-12));
    }

    @Test
    void theSeasonIsTakenOutBeforeAndPutBackAfter() {
        double[] values = new double[60];
        Arrays.setAll(values, i -> i % 3 == 0 ? 20 : 10);
        PointFit fit = MeanOfModels.smoothing().fit(values, 3);
        assertThat(fit.mean(0)).isCloseTo(20, within(0.5));
        assertThat(fit.mean(1)).isCloseTo(10, within(0.5));
        PointFit flat = new MeanOfModels("mean", List.of(always(1, 1))).fit(values, 3);
        // In units of the largest, 20; indices 1.5, 0.75 and 0.75.
        assertThat(flat.variance(0, 3)).isCloseTo(400 * 3 * (2.25 + 2 * 0.5625) / 3, within(1e-6));
    }
}
