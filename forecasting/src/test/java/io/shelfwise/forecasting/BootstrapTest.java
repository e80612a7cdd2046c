package io.shelfwise.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.core.demand.DemandSeries;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    private static DemandSeries sparse(int days) {
        Random random = new Random(3);
        double[] units = new double[days];
        for (int i = 0; i < days; i++) {
            units[i] = random.nextInt(4) == 0 ? 1 + random.nextInt(5) : 0;
        }
        return DemandSeries.daily(START, units);
    }

    @Test
    void chancesAreThoseOfTheMarkovChain() {
        // After none 2 of 2 sold, after demand 0 of 2; one more case each at 3 of 5. From demand, the first day sells
        // with 0.2, the second with 0.2 * 0.2 + 0.8 * 0.867 = 0.733, each time 2 units.
        double[] seen = {2, 0, 2, 0, 2};
        boolean[] follows = {false, true, true, true, true};
        double[] means = new DemandPaths(seen, follows, false, 200_000, 1).means(2);
        assertThat(means[0]).isCloseTo(0.4, within(0.01));
        assertThat(means[1]).isCloseTo(2 * (0.04 + 0.8 * 2.6 / 3), within(0.02));
    }

    @Test
    void theMeanIsKeptByTheJitter() {
        double[] seen = new double[400];
        Arrays.setAll(seen, i -> 1 + i % 5);
        boolean[] follows = new boolean[400];
        Arrays.fill(follows, true);
        assertThat(new DemandPaths(seen, follows, true, 100_000, 1).means(1)[0])
                .isCloseTo(3, Percentage.withPercentage(4));
    }

    @Test
    void windowSumsAreThoseOfTheSameFutures() {
        ForecastDistribution forecast = Forecasters.bootstrap(7).forecast(sparse(200), Horizon.days(30));
        double sum = 0;
        for (int day = 10; day < 30; day++) {
            sum += forecast.mean(day);
        }
        DemandDistribution window = forecast.sumOver(new Window(10, 30));
        assertThat(window.mean()).isCloseTo(sum, within(1e-9));
        assertThat(window.variance()).isBetween(20.0, 120.0);
        assertThat(window.cdf(window.quantile(0.9))).isBetween(0.9, 0.97);
        assertThat(forecast.sumOver(Window.firstDays(30)).quantile(0.9)).isGreaterThanOrEqualTo(window.quantile(0.9));
    }

    @Test
    void aSeedGivesTheSameForecastAgainAndAnotherSeedAnother() {
        Window month = Window.firstDays(30);
        double[] means = new double[3];
        long[] seeds = {7, 7, 8};
        for (int i = 0; i < 3; i++) {
            means[i] = Forecasters.bootstrap(seeds[i])
                    .forecast(sparse(200), Horizon.days(30))
                    .sumOver(month)
                    .mean();
        }
        assertThat(means[1]).isEqualTo(means[0]);
        assertThat(means[2]).isNotEqualTo(means[0]).isCloseTo(means[0], Percentage.withPercentage(10));
    }

    @Test
    void simulatedDemandStaysWithinItsQuantilesAsOftenAsItShould() {
        int within = 0;
        for (int seed = 0; seed < 200; seed++) {
            double[] units = SampleDemand.poisson(seed, 228, day -> 0.3);
            double covers = Forecasters.bootstrap(1)
                    .forecast(DemandSeries.daily(START, Arrays.copyOf(units, 200)), Horizon.days(28))
                    .sumOver(Window.firstDays(28))
                    .quantile(0.9);
            within += Arrays.stream(units, 200, 228).sum() <= covers ? 1 : 0;
        }
        assertThat(within).isBetween(176, 196);
    }

    @Test
    void moreOfTheSameNarrowsTheBand() {
        assertThat(relativeSpread(sparse(1000))).isLessThan(0.8 * relativeSpread(sparse(30)));
    }

    private static double relativeSpread(DemandSeries demand) {
        DemandDistribution season =
                Forecasters.bootstrap(7).forecast(demand, Horizon.days(120)).sumOver(Window.firstDays(120));
        return Math.sqrt(season.variance()) / season.mean();
    }

    @Test
    void refusesDaysBeyondTheHorizon() {
        ForecastDistribution forecast = Forecasters.bootstrap(7).forecast(sparse(20), Horizon.days(5));
        assertThatIllegalArgumentException().isThrownBy(() -> forecast.mean(5)).withMessageContaining("day is 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> forecast.sumOver(Window.firstDays(6)))
                .withMessageContaining("day 6");
    }
}
