package io.shelfwise.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.core.demand.Frequency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LaunchCurveTest {

    private static final Horizon FOUR_WEEKS = Horizon.days(28);
    private static final LaunchCurve CURVE = LaunchCurve.of(launches(100, 40));

    /** Products of 2 to 7 units a day that climb to their level over eight weeks. */
    private static List<DemandSeries> launches(int seed, int products) {
        List<DemandSeries> all = new ArrayList<>();
        for (int p = 0; p < products; p++) {
            double rate = rate(p);
            all.add(SampleDemand.series(SampleDemand.poisson(seed + p, 200, day -> rate * climb(day))));
        }
        return all;
    }

    private static double rate(int product) {
        return 2 + product % 6;
    }

    private static double climb(int day) {
        return Math.min(1, (1 + day) / 56.0);
    }

    private static double truth(int product, int from) {
        double sum = 0;
        for (int day = from; day < from + 28; day++) {
            sum += rate(product) * climb(day);
        }
        return sum;
    }

    private static DemandDistribution monthAfter(DemandSeries demand) {
        return CURVE.forecast(demand, FOUR_WEEKS).sumOver(Window.firstDays(28));
    }

    @Test
    void productYetToLaunchClimbsAsOthersDid() {
        ForecastDistribution forecast = CURVE.forecast(SampleDemand.series(), Horizon.days(84));

        double first = forecast.sumOver(new Window(0, 28)).mean();
        double third = forecast.sumOver(new Window(56, 84)).mean();
        assertThat(first).isCloseTo(4.5 * 28 * 0.26, within(12.0));
        assertThat(third).isCloseTo(4.5 * 28, within(15.0));
    }

    @Test
    void rangesCoverWhatNewProductsCameToSell() {
        int covered = 0;
        int withinMiddle = 0;
        for (int product = 0; product < 60; product++) {
            double rate = rate(product);
            double[] units = SampleDemand.poisson(9000 + product, 28, day -> rate * climb(day));
            double came = Arrays.stream(units).sum();
            DemandDistribution first = monthAfter(SampleDemand.series());
            covered += came <= first.quantile(0.95) ? 1 : 0;
            withinMiddle += came >= first.quantile(0.1) && came <= first.quantile(0.9) ? 1 : 0;
        }
        assertThat(covered).isGreaterThanOrEqualTo(54);
        assertThat(withinMiddle).isGreaterThanOrEqualTo(42);
    }

    @Test
    void ownDaysTakeOverFromTheOthers() {
        double unknown = monthAfter(SampleDemand.series()).mean();
        double expected = 0;
        for (int seed = 0; seed < 20; seed++) {
            double[] units = SampleDemand.poisson(seed, 28, day -> 7 * climb(day));
            expected += monthAfter(SampleDemand.series(units)).mean() / 20;
        }
        assertThat(expected).isCloseTo(truth(5, 28), within(0.2 * truth(5, 28)));
        assertThat(expected).isGreaterThan(2 * unknown);
    }

    @Test
    void ownDaysNarrowTheRange() {
        double[] units = SampleDemand.poisson(5, 28, day -> 7 * climb(day));
        DemandDistribution next = monthAfter(SampleDemand.series(units));
        DemandDistribution unknown = monthAfter(SampleDemand.series());
        assertThat(next.quantile(0.95) / next.mean()).isLessThan(unknown.quantile(0.95) / unknown.mean());
    }

    @Test
    void daysOutOfStockSayNothing() {
        double[] units = SampleDemand.poisson(5, 28, day -> 4);
        boolean[] inStock = new boolean[28];
        Arrays.fill(inStock, 0, 20, true);
        double[] emptied = units.clone();
        Arrays.fill(emptied, 20, 28, 0);

        assertThat(monthAfter(SampleDemand.series(units).withInStock(inStock)).mean())
                .isEqualTo(monthAfter(SampleDemand.series(emptied).withInStock(inStock))
                        .mean());
    }

    @Test
    void workedExampleOfTheJavadoc() {
        List<DemandSeries> level = new ArrayList<>();
        for (double units : new double[] {2, 3, 4}) {
            double[] days = new double[60];
            Arrays.fill(days, units);
            level.add(SampleDemand.series(days));
        }
        double[] six = new double[10];
        Arrays.fill(six, 6);
        LaunchCurve curve = LaunchCurve.of(level);

        assertThat(curve.forecast(SampleDemand.series(), FOUR_WEEKS).mean(0)).isCloseTo(3, within(0.01));
        assertThat(curve.forecast(SampleDemand.series(six), FOUR_WEEKS).mean(0)).isCloseTo(63.0 / 11, within(0.01));
    }

    @Test
    void productsSeenOnlyAsTheyBeganDoNotBendTheCurve() {
        List<DemandSeries> mixed = new ArrayList<>();
        List<DemandSeries> whole = launches(300, 40);
        for (int p = 0; p < whole.size(); p++) {
            mixed.add(p % 4 == 0 ? whole.get(p) : whole.get(p).slice(0, 21));
        }
        DemandDistribution third = LaunchCurve.of(mixed)
                .forecast(SampleDemand.series(), Horizon.days(84))
                .sumOver(new Window(56, 84));
        assertThat(third.mean()).isCloseTo(4.5 * 28, within(0.15 * 4.5 * 28));
    }

    @Test
    void nothingToLearnFromIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LaunchCurve.of(List.of(SampleDemand.series(0, 0))))
                .withMessageContaining("0 of 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CURVE.forecast(DemandSeries.of(Frequency.WEEKLY, SampleDemand.MONDAY, 1), FOUR_WEEKS))
                .withMessageContaining("give days");
    }
}
