package io.shelfwise.forecasting.theory.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Closed forms and clever sums against the definitions, worked out the long way. */
class LossFunctionsTest {

    private static final int STEPS = 40_000;

    static Stream<DiscreteDemand> discrete() {
        return Stream.of(
                Demands.poisson(0.3),
                Demands.poisson(20),
                Demands.geometric(0.2),
                Demands.negativeBinomial(4, 0.4),
                Demands.negativeBinomial(0.5, 0.1),
                Demands.binomial(12, 0.3),
                Demands.pmf(0.1, 0.2, 0, 0.4, 0.3),
                Demands.poisson(3).sumOver(2));
    }

    static Stream<TextbookDemand> continuous() {
        return Stream.of(
                Demands.normal(50, 8),
                Demands.lognormal(2, 0.3),
                Demands.exponential(0.2),
                Demands.gamma(2.5, 4),
                Demands.uniform(10, 30),
                Demands.continuous(Demands.gamma(2.5, 4)),
                Demands.continuous(Demands.normal(5, 8)));
    }

    @ParameterizedTest
    @MethodSource("discrete")
    void sumsOfWholeUnitsFollowTheDefinition(DiscreteDemand demand) {
        for (int stock = -2; stock < 40; stock++) {
            int x = stock;
            assertThat(demand.loss(x)).isCloseTo(expected(demand, d -> Math.max(0, d - x)), within(1e-10));
            assertThat(demand.complementaryLoss(x)).isCloseTo(expected(demand, d -> Math.max(0, x - d)), within(1e-10));
            assertThat(demand.secondLoss(x))
                    .isCloseTo(expected(demand, d -> Math.max(0, d - x) * Math.max(0, d - x - 1) / 2.0), within(1e-9));
            assertThat(demand.complementarySecondLoss(x))
                    .isCloseTo(expected(demand, d -> Math.max(0, x - d) * Math.max(0, x + 1 - d) / 2.0), within(1e-9));
            assertThat(demand.cdf(x)).isCloseTo(expected(demand, d -> d <= x ? 1 : 0), within(1e-12));
        }
        assertThat(demand.loss(2.5)).isCloseTo(expected(demand, d -> Math.max(0, d - 2.5)), within(1e-10));
    }

    private static double expected(DiscreteDemand demand, IntToDoubleFunction of) {
        return IntStream.range(0, 1_500)
                .mapToDouble(units -> demand.pmf(units) * of.applyAsDouble(units))
                .sum();
    }

    @ParameterizedTest
    @MethodSource("continuous")
    void closedFormsFollowTheDefinition(TextbookDemand demand) {
        for (double probability : List.of(0.01, 0.3, 0.5, 0.9, 0.999)) {
            double x = demand.quantile(probability);
            double low = Math.min(0, demand.quantile(1e-15));
            assertThat(demand.cdf(x)).isCloseTo(probability, within(1e-10));
            assertThat(demand.complementaryLoss(x)).isCloseTo(integral(demand, low, x, 0), within(1e-6));
            assertThat(demand.complementarySecondLoss(x)).isCloseTo(integral(demand, low, x, 1), within(1e-5));
            double off = x - demand.mean();
            assertThat(demand.loss(x) + off).isCloseTo(demand.complementaryLoss(x), within(1e-9));
            assertThat(demand.secondLoss(x) + demand.complementarySecondLoss(x))
                    .isCloseTo((off * off + demand.variance()) / 2, within(1e-8));
        }
    }

    /** The integral of (x - t)^power F(t), by the midpoint rule. */
    private static double integral(TextbookDemand demand, double from, double to, int power) {
        double step = (to - from) / STEPS;
        return IntStream.range(0, STEPS)
                .mapToDouble(i -> from + (i + 0.5) * step)
                .map(t -> Math.pow(to - t, power) * demand.cdf(t) * step)
                .sum();
    }

    @Test
    void smallTailsKeepTheirDigits() {
        // Mills' ratio: E[(Z - 10)+] = phi(10) (1/100) (1 - 3/100 + 15/10^4 - 105/10^6 + 945/10^8 - ...)
        double series = StandardNormal.density(10) / 100 * (1 - 0.03 + 0.0015 - 0.000105 + 0.00000945 - 1.0395e-6);

        assertThat(StandardNormal.loss(10) / series).isCloseTo(1, within(1e-6));
        assertThat(Demands.poisson(5).loss(60)).isPositive();
    }

    /** Small losses on either side, relative, against the integral of the small tail. */
    @ParameterizedTest
    @MethodSource("far")
    void lossesOfEitherTailKeepTheirDigits(TextbookDemand demand) {
        for (double probability : List.of(1e-9, 1e-6, 1e-4, 0.02)) {
            double low = demand.quantile(probability);
            double start = demand.quantile(1e-40);
            relative(demand.complementaryLoss(low), integral(demand::cdf, start, low, low, 0));
            relative(demand.complementarySecondLoss(low), integral(demand::cdf, start, low, low, 1));
        }
        for (double probability : List.of(0.98, 0.9999, 0.999999)) {
            double high = demand.quantile(probability);
            double end = demand.quantile(1 - 1e-13);
            DoubleUnaryOperator tail = units -> 1 - demand.cdf(units);
            double first = integral(tail, high, end, high, 0);
            double second = integral(tail, high, end, high, 1);
            assertThat(demand.loss(high) / first).isCloseTo(1, within(2e-6));
            assertThat(demand.secondLoss(high) / second).isCloseTo(1, within(2e-5));
        }
    }

    static Stream<TextbookDemand> far() {
        return Stream.of(
                Demands.normal(50, 8),
                Demands.normal(1e6, 1),
                Demands.lognormal(2, 0.3),
                Demands.lognormal(-3, 0.05),
                Demands.gamma(2.5, 4),
                Demands.gamma(400, 0.01),
                Demands.exponential(1e-6),
                Demands.uniform(10, 30));
    }

    private static void relative(double value, double expected) {
        assertThat(value / expected).isCloseTo(1, within(1e-6));
    }

    /** The integral of |x - t|^power times the tail, by the midpoint rule. */
    private static double integral(DoubleUnaryOperator tail, double from, double to, double x, int power) {
        double step = (to - from) / STEPS;
        return IntStream.range(0, STEPS)
                .mapToDouble(i -> from + (i + 0.5) * step)
                .map(t -> Math.pow(Math.abs(t - x), power) * tail.applyAsDouble(t) * step)
                .sum();
    }

    @Test
    void largeAndTinyRatesKeepTheIdentities() {
        List<DiscreteDemand> demands = List.of(
                Demands.poisson(1e-9),
                Demands.poisson(250_000),
                Demands.negativeBinomial(0.01, 0.001),
                Demands.negativeBinomial(5_000, 0.5),
                Demands.binomial(1, 0.5),
                Demands.binomial(100_000, 1e-5),
                Demands.geometric(1),
                Demands.geometric(1e-4));
        for (DiscreteDemand demand : demands) {
            for (double shift : List.of(-3.0, 0.0, 4.0)) {
                double stock = Math.max(0, Math.rint(demand.mean() + shift * demand.standardDeviation()));
                double off = stock - demand.mean();
                assertThat(demand.complementaryLoss(stock) - demand.loss(stock))
                        .isCloseTo(off, within(1e-9 * Math.max(1, demand.mean())));
                // n(x) is the sum of 1 - F from x on, so it falls by 1 - F(x) from x to x + 1.
                assertThat(demand.loss(stock) - demand.loss(stock + 1))
                        .isCloseTo(1 - demand.cdf(stock), within(1e-9 * Math.max(1, demand.mean())));
                assertThat(demand.secondLoss(stock) - demand.secondLoss(stock + 1))
                        .isCloseTo(demand.loss(stock + 1), within(1e-9 * Math.max(1, demand.variance())));
            }
        }
    }

    @Test
    void standardNormalLossesAreThoseOfTheTables() {
        assertThat(StandardNormal.loss(0)).isCloseTo(1 / Math.sqrt(2 * Math.PI), within(1e-15));
        assertThat(StandardNormal.loss(0.5)).isCloseTo(0.1978, within(5e-5));
        assertThat(StandardNormal.complementaryLoss(0.5)).isCloseTo(0.6978, within(5e-5));
        assertThat(StandardNormal.secondLoss(0)).isCloseTo(0.25, within(1e-15));
        assertThat(StandardNormal.quantile(0.975)).isCloseTo(1.959963984540054, within(1e-14));
        for (double probability : List.of(1e-300, 1e-40, 1e-16, 1e-9, 1e-7, 0.3)) {
            assertThat(StandardNormal.cdf(StandardNormal.quantile(probability)) / probability)
                    .isCloseTo(1, within(1e-11));
        }
        assertThat(StandardNormal.quantile(1 - 1e-12)).isCloseTo(7.0344838, within(1e-4));
    }

    @Test
    void belowItsSupportDemandIsMissingWhole() {
        for (TextbookDemand demand : List.of(Demands.exponential(2), Demands.gamma(2, 3), Demands.uniform(1, 2))) {
            assertThat(demand.loss(-3)).isCloseTo(demand.mean() + 3, within(1e-12));
            assertThat(demand.complementaryLoss(-3)).isCloseTo(0, within(1e-12));
        }
    }

    @Test
    void samplesCountEqually() {
        TextbookDemand demand = Demands.samples(4, 1, 7);

        assertThat(demand.mean()).isCloseTo(4, within(1e-15));
        assertThat(demand.quantile(0.5)).isEqualTo(4);
        assertThat(demand.loss(3)).isCloseTo(5.0 / 3, within(1e-15));
        assertThat(demand.secondLoss(3)).isCloseTo((1 + 16) / 6.0, within(1e-15));
    }

    @Test
    void roundingAndWholeUnitsKeepTheDistribution() {
        assertThat(Demands.rounded(Demands.normal(100, 20)).pmf(100))
                .isCloseTo(StandardNormal.cdf(0.025) - StandardNormal.cdf(-0.025), within(1e-15));
        assertThat(Demands.whole(Demands.poisson(4)).pmf(3))
                .isCloseTo(Demands.poisson(4).pmf(3), within(1e-14));
    }

    @Test
    void refusesByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Demands.poisson(-1))
                .withMessage("mean is -1.0; give a finite number of at least 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Demands.pmf(0.5, 0.4))
                .withMessage("probabilities sum to 0.9; give all of them, to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Demands.poisson(3).secondLoss(1.5))
                .withMessageContaining("stock is 1.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Demands.uniform(3, 3))
                .withMessageContaining("from 3.0 to 3.0");
    }
}
