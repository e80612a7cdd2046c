package io.shelfwise.forecasting.models.ets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.forecasting.models.PointFit;
import io.shelfwise.forecasting.models.Reference;
import io.shelfwise.forecasting.models.ets.EtsForm.Season;
import io.shelfwise.forecasting.models.ets.EtsForm.Trend;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against the authors' own program. */
class EtsReferenceTest {

    private static final double WORSE_BY = 0.01;

    static List<Reference> fits() {
        return Reference.of("fit");
    }

    /** Without a trend this version of the program puts gamma one season too early (G[3, 1] in its class1). */
    static List<Reference> soundErrors() {
        return fits().stream()
                .filter(line -> !form(line).isSeasonal() || form(line).hasTrend())
                .toList();
    }

    static List<Reference> choices() {
        return Reference.of("auto");
    }

    private static EtsForm form(Reference line) {
        String text = line.text(2);
        Trend trend = text.contains("d") ? Trend.DAMPED : text.charAt(1) == 'A' ? Trend.ADDITIVE : Trend.NONE;
        Season season = switch (text.charAt(text.length() - 1)) {
            case 'A' -> Season.ADDITIVE;
            case 'M' -> Season.MULTIPLICATIVE;
            default -> Season.NONE;
        };
        return new EtsForm(text.charAt(0) == 'M', trend, season);
    }

    private static EtsParameters parameters(Reference line) {
        EtsParameters parameters = new EtsParameters(line.period());
        parameters.alpha = line.number(5);
        parameters.beta = line.number(6);
        parameters.damping = line.number(7);
        parameters.gamma = line.number(8);
        parameters.level = line.number(9);
        parameters.trend = line.number(10);
        double[] season = line.numbers(11);
        System.arraycopy(season, 0, parameters.season, 0, season.length);
        return parameters;
    }

    @ParameterizedTest
    @MethodSource("fits")
    void likelihoodAtTheSameParametersIsTheSame(Reference line) {
        EtsLikelihood likelihood = new EtsLikelihood(line.values(), line.period());
        EtsParameters end = new EtsParameters(line.period());
        double criterion = likelihood.value(form(line), parameters(line), end);
        assertThat(-criterion / 2).isCloseTo(line.number(3), Reference.near(line.number(3)));

        int k = form(line).parameters(line.period());
        double aicc = criterion + 2 * k + 2.0 * k * (k + 1) / (line.values().length - k - 1);
        assertThat(aicc).isCloseTo(line.number(4), Reference.near(line.number(4)));
    }

    @ParameterizedTest
    @MethodSource("fits")
    void meansAtTheSameParametersAreTheSame(Reference line) {
        EtsParameters end = new EtsParameters(line.period());
        new EtsLikelihood(line.values(), line.period()).value(form(line), parameters(line), end);
        PointFit fit = new EtsFit(form(line), end, line.number(13));
        double[] means = line.numbers(12);
        // The program adds the covariance of level and season where both multiply.
        double tolerance = form(line).season() == Season.MULTIPLICATIVE ? 2e-3 : 1e-6;
        for (int step = 0; step < means.length; step++) {
            assertThat(fit.mean(step)).isCloseTo(means[step], within(tolerance * means[step]));
        }
    }

    @ParameterizedTest
    @MethodSource("soundErrors")
    void standardErrorsAtTheSameParametersAreTheSame(Reference line) {
        EtsForm form = form(line);
        EtsParameters end = new EtsParameters(line.period());
        new EtsLikelihood(line.values(), line.period()).value(form, parameters(line), end);
        PointFit fit = new EtsFit(form, end, line.number(13));
        double[] errors = line.numbers(14);
        double tolerance = form.multiplicativeError() ? 0.03 : 1e-6;
        for (int step = 0; step < errors.length; step++) {
            assertThat(Math.sqrt(fit.variance(step, step + 1)))
                    .isCloseTo(errors[step], within(tolerance * errors[step]));
        }
    }

    @ParameterizedTest
    @MethodSource("fits")
    void ourOptimumIsAtLeastAsLikely(Reference line) {
        EtsLikelihood likelihood = new EtsLikelihood(line.values(), line.period());
        EtsParameters guess = EtsGuess.of(likelihood, line.values(), form(line), line.period());
        EtsSearch search = EtsSearch.from(likelihood, form(line), guess);
        assertThat(-search.criterion() / 2).isGreaterThan(line.number(3) - WORSE_BY);
    }

    @ParameterizedTest
    @MethodSource("choices")
    void theSameFormIsChosen(Reference line) {
        EtsSearch best = EtsChoice.of(line.values(), line.period()).best().orElseThrow();
        assertThat(best.form()).isEqualTo(form(line));
        assertThat(best.aicc()).isLessThan(line.number(4) + 2 * WORSE_BY);
    }
}
