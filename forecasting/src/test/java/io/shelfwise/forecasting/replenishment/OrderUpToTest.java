package io.shelfwise.forecasting.replenishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.forecasting.Window;
import io.shelfwise.forecasting.theory.demand.Demands;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderUpToTest {

    private static final int CYCLES = 20_000;

    @Test
    void theWorkedExampleHolds() {
        OrderUpTo order = OrderUpTo.of(new PoissonForecast(2), LeadTimeDays.fixed(21), 7);

        assertThat(Math.ceil(order.level(FillRate.of(0.95)))).isEqualTo(60);
        assertThat(leastWithBackorders(2, 21, 7, 0.95)).isEqualTo(64);
        assertThat(order.lostPerReview(64) / order.demandPerReview()).isCloseTo(0.02, within(0.004));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 21, 7, 0.90",
        "2, 21, 7, 0.95",
        "2, 21, 7, 0.98",
        "0.4, 21, 7, 0.95",
        "0.4, 45, 7, 0.98",
        "5, 3, 14, 0.95",
        "5, 0, 7, 0.95",
        "1, 60, 30, 0.95"
    })
    void aStockLivedThroughByTheRulesReachesTheFillRate(double rate, int leadTime, int review, double target) {
        OrderUpTo order = OrderUpTo.of(new PoissonForecast(rate), LeadTimeDays.fixed(leadTime), review);
        int level = (int) Math.ceil(order.level(FillRate.of(target)));

        double reached = livedFillRate(rate, leadTime, review, level);

        assertThat(reached).isBetween(target - 0.005, target + 0.025);
        assertThat(1 - order.lostPerReview(level) / order.demandPerReview()).isCloseTo(reached, within(0.015));
        assertThat(livedFillRate(rate, leadTime, review, level - 1)).isLessThan(target + 0.01);
    }

    @Test
    void doubtAboutTheLeadTimeIsInTheQuantity() {
        double certain =
                OrderUpTo.of(new PoissonForecast(2), LeadTimeDays.fixed(21), 7).level(FillRate.of(0.95));
        OrderUpTo doubtful = OrderUpTo.of(new PoissonForecast(2), LeadTimeDays.normal(21, 7), 7);

        assertThat(doubtful.mean()).isCloseTo(56, within(0.1));
        assertThat(doubtful.standardDeviation()).isCloseTo(Math.sqrt(56 + 4 * 49), within(0.1));
        assertThat(doubtful.level(FillRate.of(0.95))).isGreaterThan(certain + 10);
    }

    @Test
    void aCycleServiceLevelIsTheQuantileOfTheCoverDays() {
        OrderUpTo order = OrderUpTo.of(new PoissonForecast(2), LeadTimeDays.fixed(21), 7);

        assertThat(order.level(CycleServiceLevel.of(0.95)))
                .isEqualTo(new PoissonForecast(2).sumOver(Window.firstDays(28)).quantile(0.95));
    }

    @Test
    void aSafetyFactorAddsStandardDeviations() {
        OrderUpTo order = OrderUpTo.of(new PoissonForecast(1), LeadTimeDays.fixed(9), 7);

        assertThat(order.level(SafetyFactor.of(2))).isEqualTo(16 + 2 * 4);
        assertThat(OrderUpTo.of(new PoissonForecast(0.01), LeadTimeDays.fixed(2), 7)
                        .level(SafetyFactor.of(-2)))
                .isZero();
    }

    @Test
    void targetsOutOfRangeAreRefused() {
        assertThatThrownBy(() -> FillRate.of(1)).hasMessage("fill rate is 1.0; give above 0, at most 0.9999");
        assertThatThrownBy(() -> SafetyFactor.of(21)).hasMessageContaining("21.0; give -2.0 to 20.0");
        assertThat(FillRate.of(0.985).inWords()).isEqualTo("98.5 % fill rate");
        assertThat(CycleServiceLevel.of(0.95).inWords()).isEqualTo("95 % cycle service");
    }

    private static int leastWithBackorders(double rate, int leadTime, int review, double target) {
        int level = 0;
        while (Demands.poisson(rate * (leadTime + review)).loss(level)
                        - Demands.poisson(rate * leadTime).loss(level)
                > (1 - target) * rate * review) {
            level++;
        }
        return level;
    }

    /** Lives through many cycles of days, by nothing but the rules. */
    private static double livedFillRate(double rate, int leadTime, int review, int level) {
        SplittableRandom random = new SplittableRandom(7);
        Deque<long[]> underWay = new ArrayDeque<>();
        long onHand = level;
        long ordered = 0;
        long demanded = 0;
        long sold = 0;
        for (int day = 0; day < CYCLES * review / 7; day++) {
            while (!underWay.isEmpty() && underWay.peek()[0] == day) {
                long units = underWay.remove()[1];
                onHand += units;
                ordered -= units;
            }
            if (day % review == 0) {
                long units = level - onHand - ordered;
                onHand += leadTime == 0 ? units : 0;
                if (leadTime > 0) {
                    underWay.add(new long[] {day + leadTime, units});
                    ordered += units;
                }
            }
            long demand = poisson(rate, random);
            long served = Math.min(onHand, demand);
            onHand -= served;
            demanded += demand;
            sold += served;
        }
        return (double) sold / demanded;
    }

    private static long poisson(double rate, SplittableRandom random) {
        double limit = Math.exp(-rate);
        double product = random.nextDouble();
        long units = 0;
        while (product > limit) {
            product *= random.nextDouble();
            units++;
        }
        return units;
    }
}
