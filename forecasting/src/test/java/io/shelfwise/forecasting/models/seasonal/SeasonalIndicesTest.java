package io.shelfwise.forecasting.models.seasonal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.forecasting.models.Reference;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeasonalIndicesTest {

    static List<Reference> references() {
        return Reference.of("decompose");
    }

    @ParameterizedTest
    @MethodSource("references")
    void indicesAreThoseOfTheReference(Reference line) {
        SeasonalIndices indices = SeasonalIndices.of(line.values(), line.period());
        double[] figure = line.numbers(2);
        for (int phase = 0; phase < figure.length; phase++) {
            assertThat(indices.index(phase)).isCloseTo(figure[phase], Reference.near(figure[phase]));
        }
    }

    @Test
    void ratiosByHand() {
        SeasonalIndices indices = SeasonalIndices.of(new double[] {1, 3, 1, 3, 2, 6}, 2);
        double first = (0.5 + 8 / 13.0) / 2;
        double second = (1.5 + 4 / 3.0) / 2;
        assertThat(indices.index(0)).isCloseTo(2 * first / (first + second), within(1e-12));
        assertThat(indices.adjusted(new double[] {1, 3})[1]).isCloseTo(3 / indices.index(1), within(1e-12));
    }

    @Test
    void valuesNotObservedAreFilledByTrendAndSeason() {
        double[] values = new double[40];
        for (int i = 0; i < values.length; i++) {
            values[i] = i % 4 == 0 ? 20 : 10;
        }
        double[] gaps = values.clone();
        for (int i = 5; i < 40; i += 9) {
            gaps[i] = Double.NaN;
        }
        assertThat(SeasonalIndices.of(values, 4).index(0)).isCloseTo(1.6, within(1e-12));
        assertThat(SeasonalIndices.of(gaps, 4).index(0)).isCloseTo(1.6, within(0.02));
    }

    @Test
    void aPatternShowsWithEnoughSeasonsOnly() {
        assertThat(SeasonalityTest.isSeasonal(new double[] {1, 3, 1, 3, 1, 3}, 2))
                .isFalse();
        double[] twelve = {1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3};
        assertThat(SeasonalityTest.isSeasonal(twelve, 2)).isTrue();
        assertThat(SeasonalityTest.isSeasonal(twelve, 7)).isFalse();
        assertThat(SeasonalityTest.isSeasonal(new double[30], 7)).isFalse();
    }
}
