package io.shelfwise.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistributionsTest {

    private static final double[] PROBABILITIES = {1e-6, 0.01, 0.25, 0.5, 0.9, 0.95, 0.99, 0.9999};

    /** The chance of at most k by adding up the chances of each count, from {@code P(0) = (1 + excess)^-r} on. */
    private static double summed(double mean, double variance, int k) {
        double excess = variance / mean - 1;
        double r = mean / excess;
        double logChance = -r * Math.log1p(excess);
        double sum = Math.exp(logChance);
        for (int i = 0; i < k; i++) {
            logChance += Math.log((i + r) / (i + 1)) + Math.log(excess / (1 + excess));
            sum += Math.exp(logChance);
        }
        return sum;
    }

    @ParameterizedTest
    @CsvSource({
        "1e-6, 2e-6",
        "0.01, 0.0102",
        "0.3, 3",
        "2, 4",
        "7, 7.01",
        "40, 4000",
        "300, 320",
        "1000, 100000",
        "5000, 6000"
    })
    void cdfOfCountsIsTheSumOfTheirChances(double mean, double variance) {
        NegativeBinomial counts = new NegativeBinomial(mean, variance);
        for (double away : new double[] {-3, -1, 0, 1, 3, 6}) {
            int k = (int) Math.max(0, mean + away * Math.sqrt(variance));
            assertThat(counts.cdf(k)).as("at %d", k).isCloseTo(summed(mean, variance, k), within(1e-9));
        }
    }

    @Test
    void withoutExcessCountsArePoisson() {
        // exp(-2) * (1 + 2 + 2)
        assertThat(new NegativeBinomial(2, 2).cdf(2)).isCloseTo(5 * Math.exp(-2), within(1e-12));
        assertThat(new NegativeBinomial(2, 1).variance()).isEqualTo(2);
    }

    @Test
    void chanceOfNoneIsThatOfTheJavadoc() {
        assertThat(new NegativeBinomial(2, 4).cdf(0)).isCloseTo(0.25, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "1e-6, 1e-6",
        "1e-6, 1",
        "0.05, 0.05",
        "0.5, 2",
        "3, 3",
        "3, 50",
        "80, 81",
        "80, 9000",
        "1e4, 1e4",
        "1e4, 1e8",
        "1e6, 1e6",
        "1e6, 1.0002e6",
        "1e6, 3e6",
        "1e6, 1e11",
        "1e6, 1e13"
    })
    void quantileIsTheLeastCountThatIsEnough(double mean, double variance) {
        NegativeBinomial counts = new NegativeBinomial(mean, variance);
        for (double probability : PROBABILITIES) {
            double quantile = counts.quantile(probability);
            assertThat(quantile).isEqualTo(Math.rint(quantile)).isNotNegative();
            assertThat(counts.cdf(quantile)).isGreaterThanOrEqualTo(probability);
            if (quantile > 0) {
                assertThat(counts.cdf(quantile - 1)).isLessThan(probability);
            }
        }
    }

    @Test
    void largeCountsAreNearlyNormal() {
        // 1e6 + 1.959964 * 1e3 for 97.5 %, with the skew of a Poisson adding (z^2 - 1) / 6.
        assertThat(new NegativeBinomial(1e6, 1e6).quantile(0.975)).isCloseTo(1e6 + 1959.96 + 0.47, within(1.5));
    }

    @ParameterizedTest
    @CsvSource({"1e16, 1e16", "1e17, 3e17", "1e40, 1e60", "1e140, 1e280"})
    void countsBeyondWholeDoublesAreAnswered(double mean, double variance) {
        NegativeBinomial counts = new NegativeBinomial(mean, variance);
        double median = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> counts.quantile(0.5));
        assertThat(median).isBetween(0.6 * mean, 1.01 * mean);
        assertThat(new Spread(3, 0.5, true).around(mean).quantile(0.99)).isBetween(mean, 9 * mean);
    }

    @Test
    void gammaWithShapeOneIsExponential() {
        GammaDemand fractions = new GammaDemand(2, 4);
        assertThat(fractions.cdf(3)).isCloseTo(1 - Math.exp(-1.5), within(1e-10));
        assertThat(fractions.quantile(0.95)).isCloseTo(-2 * Math.log(0.05), within(1e-6));
        assertThat(fractions.variance()).isCloseTo(4, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"1e-6, 1e-9", "0.02, 3", "1, 1e-4", "1e6, 1e3", "1e6, 1e14"})
    void gammaQuantileAndCdfAreInverse(double mean, double variance) {
        GammaDemand fractions = new GammaDemand(mean, variance);
        double last = 0;
        for (double probability : PROBABILITIES) {
            double quantile = fractions.quantile(probability);
            assertThat(quantile).isGreaterThanOrEqualTo(last);
            if (quantile > 0) {
                assertThat(fractions.cdf(quantile)).isCloseTo(probability, within(1e-5));
            }
            last = quantile;
        }
    }

    @Test
    void noDemandIsZeroForCertain() {
        NoDemand none = new NoDemand();
        assertThat(none.quantile(0.9999)).isZero();
        assertThat(none.cdf(0)).isEqualTo(1);
        assertThat(none.cdf(-1)).isZero();
        assertThat(none.mean() + none.variance()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "-0.1", "1.5", "NaN"})
    void probabilitiesOutsideTheOpenIntervalAreRefusedByValue(double probability) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NegativeBinomial(2, 4).quantile(probability))
                .withMessageContaining("probability is " + probability);
        assertThatIllegalArgumentException().isThrownBy(() -> new GammaDemand(2, 4).quantile(probability));
        assertThatIllegalArgumentException().isThrownBy(() -> new NoDemand().quantile(probability));
    }

    @Test
    void allUnitsAreEnoughAndBelowNoneThereIsNoChance() {
        for (DemandDistribution each :
                new DemandDistribution[] {new NegativeBinomial(2, 4), new NegativeBinomial(2, 2), new GammaDemand(2, 4)
                }) {
            assertThat(each.cdf(Double.POSITIVE_INFINITY)).isEqualTo(1);
            assertThat(each.cdf(-0.5)).isZero();
        }
    }
}
