package io.shelfwise.forecasting.models.ets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.forecasting.models.PointFit;
import io.shelfwise.forecasting.models.ets.EtsForm.Season;
import io.shelfwise.forecasting.models.ets.EtsForm.Trend;
import java.util.Arrays;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class EtsTest {

    private static final Offset<Double> CLOSE = within(1e-9);
    private static final double NONE = Double.NaN;

    private static EtsParameters parameters(double alpha, double beta, double level, double trend) {
        EtsParameters parameters = new EtsParameters(1);
        parameters.alpha = alpha;
        parameters.beta = beta;
        parameters.level = level;
        parameters.trend = trend;
        return parameters;
    }

    @Test
    void levelLikelihoodByHand() {
        EtsLikelihood likelihood = new EtsLikelihood(new double[] {4, 6, 5}, 1);
        EtsParameters end = new EtsParameters(1);
        assertThat(likelihood.value(EtsForm.LEVEL, parameters(0.5, 0, 4, 0), end))
                .isCloseTo(3 * Math.log(4), CLOSE);
        assertThat(end.level).isCloseTo(5, CLOSE);
    }

    @Test
    void holtByHand() {
        EtsLikelihood likelihood = new EtsLikelihood(new double[] {4, 6}, 1);
        EtsParameters end = new EtsParameters(1);
        EtsForm holt = new EtsForm(false, Trend.ADDITIVE, Season.NONE);
        likelihood.value(holt, parameters(0.5, 0.25, 4, 1), end);
        // Errors -1 and 0.75: level 4.5, trend 0.75, then level 5.625, trend 0.9375.
        assertThat(likelihood.squares()).isCloseTo(1 + 0.75 * 0.75, CLOSE);
        assertThat(new EtsFit(holt, end, 1).mean(0)).isCloseTo(6.5625, CLOSE);
    }

    @Test
    void whatWasNotObservedMovesTimeOnAndCountsNoError() {
        EtsLikelihood likelihood = new EtsLikelihood(new double[] {4, NONE, 6}, 1);
        EtsParameters end = new EtsParameters(1);
        EtsForm holt = new EtsForm(false, Trend.ADDITIVE, Season.NONE);
        likelihood.value(holt, parameters(0.5, 0.25, 3, 1), end);
        assertThat(likelihood.squares()).isCloseTo(0, CLOSE);
        assertThat(end.level).isCloseTo(6, CLOSE);
        assertThat(likelihood.observed()).isEqualTo(2);
    }

    @Test
    void gradientIsThatOfDifferences() {
        Random random = new Random(5);
        double[] values = random.doubles(40, 1, 3).toArray();
        values[11] = NONE;
        for (EtsForm form : EtsForm.admissible(true, true)) {
            EtsLikelihood likelihood = new EtsLikelihood(values, 4);
            EtsParameters at = new EtsParameters(4);
            at.alpha = 0.3;
            at.beta = form.hasTrend() ? 0.1 : 0;
            at.damping = form.isDamped() ? 0.9 : 1;
            at.gamma = form.isSeasonal() ? 0.2 : 0;
            at.level = 1.8;
            at.trend = form.hasTrend() ? 0.02 : 0;
            Arrays.setAll(at.season, i -> form.season() == Season.MULTIPLICATIVE ? 0.9 + 0.1 * i : 0.1 * i);
            EtsParameters gradient = new EtsParameters(4);
            likelihood.value(form, at, new EtsParameters(4));
            likelihood.gradient(gradient);
            assertSlope(likelihood, form, at, gradient.alpha, (p, d) -> p.alpha += d);
            assertSlope(likelihood, form, at, gradient.level, (p, d) -> p.level += d);
            if (form.hasTrend()) {
                assertSlope(likelihood, form, at, gradient.beta, (p, d) -> p.beta += d);
                assertSlope(likelihood, form, at, gradient.trend, (p, d) -> p.trend += d);
                assertSlope(likelihood, form, at, gradient.damping, (p, d) -> p.damping += d);
            }
            if (form.isSeasonal()) {
                assertSlope(likelihood, form, at, gradient.gamma, (p, d) -> p.gamma += d);
                assertSlope(likelihood, form, at, gradient.season[0], (p, d) -> p.season[0] += d);
                assertSlope(likelihood, form, at, gradient.season[3], (p, d) -> p.season[3] += d);
            }
        }
    }

    private interface Change {
        void apply(EtsParameters parameters, double by);
    }

    private static void assertSlope(
            EtsLikelihood likelihood, EtsForm form, EtsParameters at, double slope, Change change) {
        double step = 1e-6;
        EtsParameters end = new EtsParameters(4);
        EtsParameters above = at.copy();
        change.apply(above, step);
        EtsParameters below = at.copy();
        change.apply(below, -step);
        double difference = likelihood.value(form, above, end) - likelihood.value(form, below, end);
        assertThat(difference / (2 * step)).as(form.toString()).isCloseTo(slope, within(1e-4 * (1 + Math.abs(slope))));
    }

    @Test
    void varianceOfASumOfMultiplicativeErrorsIsNearThatOfSimulatedPaths() {
        EtsForm form = new EtsForm(true, Trend.ADDITIVE, Season.MULTIPLICATIVE);
        EtsParameters end = new EtsParameters(4);
        end.alpha = 0.3;
        end.beta = 0.05;
        end.gamma = 0.1;
        end.level = 100;
        end.trend = 1;
        System.arraycopy(new double[] {0.7, 1.4, 1.1, 0.8}, 0, end.season, 0, 4);
        PointFit fit = new EtsFit(form, end, 0.01);
        Random random = new Random(3);
        double sum = 0;
        double squares = 0;
        int paths = 40_000;
        for (int path = 0; path < paths; path++) {
            double units = 0;
            double level = end.level;
            double trend = end.trend;
            double[] season = end.season.clone();
            for (int step = 0; step < 10; step++) {
                double error = 0.1 * random.nextGaussian();
                double plain = level + trend;
                units += step < 2 ? 0 : plain * season[step % 4] * (1 + error);
                level = plain * (1 + end.alpha * error);
                trend += end.beta * plain * error;
                season[step % 4] *= 1 + end.gamma * error;
            }
            sum += units / paths;
            squares += units * units / paths;
        }
        assertThat(fit.variance(2, 10)).isCloseTo(squares - sum * sum, within(0.05 * fit.variance(2, 10)));
    }

    @Test
    void aYearOfWeeksIsTakenOutByDecomposition() {
        double[] weeks = new double[208];
        Arrays.setAll(weeks, i -> 100 * (1 + 0.4 * Math.sin(2 * Math.PI * i / 52)) + (i * 7919) % 11);
        PointFit fit = Ets.automatic().fit(weeks, 52);
        assertThat(fit.mean(13)).isBetween(135.0, 155.0);
        assertThat(fit.mean(39)).isBetween(55.0, 75.0);
        assertThat(fit.notes()).contains("seasonal factors taken out");
    }

    @Test
    void lessThanTwoSeasonsIsNoSeason() {
        PointFit fit = Ets.holtWinters().fit(new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13}, 7);
        assertThat(fit.notes().get(0)).startsWith("ETS(A,A,N)");
        assertThat(fit.mean(1)).isCloseTo(15, within(0.01));
    }

    @Test
    void holtWintersFollowsTrendAndSeason() {
        double[] values = new double[40];
        Arrays.setAll(values, i -> 50 + i + (i % 4 == 0 ? 10 : 0) + (i * 31 % 7 - 3) / 10.0);
        PointFit fit = Ets.holtWinters().fit(values, 4);
        assertThat(fit.mean(0)).isCloseTo(100, within(0.5));
        assertThat(fit.mean(1)).isCloseTo(91, within(0.5));
        PointFit multiplicative = Ets.multiplicativeHoltWinters().fit(values, 4);
        assertThat(multiplicative.mean(0)).isCloseTo(100, within(1.5));
        assertThat(multiplicative.notes().get(0)).startsWith("ETS(M,A,M)");
    }
}
