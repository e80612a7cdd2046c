package io.shelfwise.forecasting.models.theta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.forecasting.models.PointFit;
import io.shelfwise.forecasting.models.Reference;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThetaTest {

    static List<Reference> references() {
        return Reference.of("theta");
    }

    @ParameterizedTest
    @MethodSource("references")
    void standardThetaIsThatOfTheReference(Reference line) {
        PointFit fit = Theta.standard().fit(line.values(), line.period());
        double[] means = line.numbers(2);
        for (int step = 0; step < means.length; step++) {
            assertThat(fit.mean(step)).isCloseTo(means[step], within(1e-3 * means[step]));
        }
    }

    @Test
    void standardThetaByHand() {
        PointFit fit = Theta.standard().fit(new double[] {1, 2, 3, 4, 5}, 1);
        assertThat(fit.mean(0)).isCloseTo(5.5, within(1e-3));
        assertThat(fit.mean(1) - fit.mean(0)).isCloseTo(0.5, within(1e-9));
    }

    /** The equations of Fiorucci and others (2016) one after the other: squared errors from {@code warmUp} on, forecasts. */
    private static double[] literal(
            double[] values, boolean dynamic, double alpha, double theta, double start, int warmUp, int ahead) {
        int n = values.length;
        double[] known = Arrays.copyOf(values, n + ahead);
        double timeMean = (n + 1) / 2.0;
        double mean = Arrays.stream(values).average().orElseThrow();
        double slope = 0;
        double spread = 0;
        for (int t = 1; t <= n; t++) {
            slope += (t - timeMean) * (values[t - 1] - mean);
            spread += (t - timeMean) * (t - timeMean);
        }
        double b = dynamic ? 0 : slope / spread;
        double a = dynamic ? 0 : mean - b * timeMean;
        double running = 0;
        double level = start;
        double squares = 0;
        for (int t = 1; t <= n + ahead; t++) {
            double expected = level
                    + (1 - 1 / theta) * (Math.pow(1 - alpha, t - 1) * a + (1 - Math.pow(1 - alpha, t)) / alpha * b);
            if (t > n) {
                known[t - 1] = expected;
            } else if (t > warmUp) {
                squares += Math.pow(known[t - 1] - expected, 2);
            }
            level = alpha * known[t - 1] + (1 - alpha) * level;
            if (dynamic) {
                b = t == 1 ? 0 : ((t - 2) * b + 6.0 / t * (known[t - 1] - running)) / (t + 1);
                running = ((t - 1) * running + known[t - 1]) / t;
                a = running - (t + 1) / 2.0 * b;
            }
        }
        double[] result = Arrays.copyOfRange(known, n - 1, n + ahead);
        result[0] = squares;
        return result;
    }

    @Test
    void dynamicStandardByHand() {
        double[] literal = literal(new double[] {2, 4}, true, 0.5, 2, 2, 0, 1);
        assertThat(literal[0]).isCloseTo(1.5 * 1.5, within(1e-12));
        assertThat(literal[1]).isCloseTo(4.75, within(1e-12));
    }

    @Test
    void errorsAndForecastsAreThoseOfTheEquations() {
        double[] values = new double[30];
        Random random = new Random(11);
        Arrays.setAll(values, i -> 20 + 0.7 * i + 4 * random.nextGaussian());
        for (boolean dynamic : new boolean[] {true, false}) {
            ThetaErrors errors = ThetaErrors.best(values, dynamic, true);
            double theta = 1 / (1 - errors.weight());
            double[] literal = literal(values, dynamic, errors.alpha(), theta, errors.start(), errors.warmUp(), 40);
            assertThat(errors.squares()).isCloseTo(literal[0], within(1e-6 * literal[0]));
            PointFit fit = new ThetaFit(errors, dynamic, values.length, 1);
            for (int step = 0; step < 40; step++) {
                assertThat(fit.mean(step)).isCloseTo(literal[1 + step], within(1e-6 * literal[1 + step]));
            }
        }
    }

    @Test
    void noOtherThetaOrStartFitsBetter() {
        double[] values = Reference.of("theta").get(0).values();
        ThetaErrors errors = ThetaErrors.best(values, true, true);
        for (double alpha = 0.1; alpha < 0.99; alpha += 0.01) {
            for (double weight = 0; weight <= 0.99; weight += 0.05) {
                for (double start = 10; start < 40; start += 1) {
                    double[] literal = literal(values, true, alpha, 1 / (1 - weight), start, errors.warmUp(), 0);
                    assertThat(literal[0]).isGreaterThan(errors.squares() * (1 - 1e-9));
                }
            }
        }
    }

    @Test
    void seasonsAreTakenOutAndPutBack() {
        double[] values = new double[48];
        Arrays.setAll(values, i -> (100 + i) * (i % 4 == 2 ? 1.5 : 1));
        for (Theta theta :
                List.of(Theta.standard(), Theta.optimised(), Theta.dynamicStandard(), Theta.dynamicOptimised())) {
            PointFit fit = theta.fit(values, 4);
            assertThat(fit.mean(2) / fit.mean(1)).as(theta.name()).isCloseTo(1.5, within(0.03));
            assertThat(fit.mean(1)).isBetween(145.0, 151.0);
        }
    }

    @Test
    void gapsAreBridgedAlongTheLine() {
        double[] values = new double[60];
        Arrays.setAll(values, i -> i % 7 == 3 || (i > 20 && i < 30) ? Double.NaN : 10 + 2 * i + Math.sin(i * i));
        for (Theta theta :
                List.of(Theta.standard(), Theta.optimised(), Theta.dynamicStandard(), Theta.dynamicOptimised())) {
            assertThat(theta.fit(values, 1).mean(0)).as(theta.name()).isCloseTo(130, within(4.0));
        }
    }
}
