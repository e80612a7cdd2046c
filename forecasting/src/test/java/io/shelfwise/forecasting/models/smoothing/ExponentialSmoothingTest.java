package io.shelfwise.forecasting.models.smoothing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.forecasting.models.PointFit;
import io.shelfwise.forecasting.models.Reference;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExponentialSmoothingTest {

    static List<Reference> references() {
        return Reference.of("ses");
    }

    @Test
    void theBestStartForAConstantIsARegression() {
        LevelErrors errors = LevelErrors.of(new double[] {4, 8, 6}, 0.5);
        assertThat(errors.start()).isCloseTo(7.25 / 1.3125, within(1e-12));
        assertThat(errors.level()).isCloseTo(0.125 * errors.start() + 0.5 * 6 + 0.25 * 8 + 0.125 * 4, within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("references")
    void errorsAreNoLargerThanThoseOfTheReference(Reference line) {
        LevelErrors errors = LevelErrors.best(line.values());
        assertThat(errors.squares()).isLessThan(line.number(4) * (1 + 1e-5));
        assertThat(errors.level()).isCloseTo(line.number(3), within(1e-3 * line.number(3)));
        assertThat(new ExponentialSmoothing().fit(line.values(), 1).mean(5))
                .isCloseTo(errors.level(), within(1e-4 * errors.level()));
    }

    @Test
    void whatWasNotObservedDoesNotMoveTheLevel() {
        double none = Double.NaN;
        double[] gaps = {none, 4, none, 8, 6, none, none};
        assertThat(LevelErrors.of(gaps, 0.5).level())
                .isEqualTo(LevelErrors.of(new double[] {4, 8, 6}, 0.5).level());
    }

    @Test
    void errorsOfASumAddUpTheirResponses() {
        ErrorResponse level = ErrorResponse.ofLevel(4, 0.5);
        assertThat(level.ofSum(0, 2)).isCloseTo(13, within(1e-12));
        // The second period alone: (0.5^2 + 1) * 4.
        assertThat(level.ofSum(1, 2)).isCloseTo(5, within(1e-12));
        assertThat(level.ofSum(1, 2, step -> 3)).isCloseTo(45, within(1e-12));
        ErrorResponse seasonal = new ErrorResponse(1, 0.2, 0.1, 0.9, 0.3, 2);
        assertThat(seasonal.response(4))
                .containsExactly(
                        new double[] {1, 0.2 + 0.1 * 0.9, 0.2 + 0.1 * (0.9 + 0.81) + 0.3, 0.2 + 0.1 * 2.439},
                        within(1e-12));
        assertThat(seasonal.ofSum(1, 4, step -> 1)).isCloseTo(seasonal.ofSum(1, 4), within(1e-12));
    }

    @Test
    void aLineSearchFindsTheLeastOfAValley() {
        double[] grid = {0, 0.3, 0.6, 1};
        assertThat(LineSearch.minimum(x -> Math.abs(x - 0.47) + x * x / 9, grid))
                .isCloseTo(0.47, within(1e-3));
        assertThat(LineSearch.minimum(x -> Math.pow(x - 0.81, 2), grid)).isCloseTo(0.81, within(1e-4));
        assertThat(LineSearch.minimum(x -> x, grid)).isCloseTo(0, within(1e-4));
        assertThat(LineSearch.minimum(x -> -x, grid)).isCloseTo(1, within(1e-4));
    }

    @Test
    void oneValueIsAnAnswerWithItsDoubt() {
        PointFit fit = new ExponentialSmoothing().fit(new double[] {5}, 7);
        assertThat(fit.mean(3)).isCloseTo(5, within(1e-12));
        assertThat(fit.variance(0, 1)).isCloseTo(25, within(1e-9));
    }
}
