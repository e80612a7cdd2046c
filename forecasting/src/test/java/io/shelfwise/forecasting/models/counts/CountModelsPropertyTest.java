package io.shelfwise.forecasting.models.counts;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.forecasting.models.PointFit;
import io.shelfwise.forecasting.models.PointModel;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Percentage;

class CountModelsPropertyTest {

    private static final List<PointModel> SCALING = List.of(
            Croston.classic(0.1),
            Croston.sbaOptimised(),
            Tsb.of(0.05, 0.1),
            Tsb.optimised(),
            Adida.optimised(),
            Imapa.optimised(),
            MeanOfWindows.all(),
            MeanOfWindows.of(new int[] {7, 30, 90}, new double[] {1, 2, 1}));
    private static final List<PointModel> COUNTS = List.of(DynamicCounts.poisson(), DynamicCounts.negativeBinomial());

    @Provide
    Arbitrary<double[]> anything() {
        Arbitrary<Double> value = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(0.0)),
                Tuple.of(6, Arbitraries.integers().between(1, 20).map(Integer::doubleValue)),
                Tuple.of(1, Arbitraries.doubles().between(1e-9, 1e9).ofScale(9)),
                Tuple.of(1, Arbitraries.just(Double.NaN)));
        return value.array(double[].class).ofMinSize(0).ofMaxSize(80);
    }

    @Provide
    Arbitrary<double[]> units() {
        Arbitrary<Double> value = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0.0)),
                Tuple.of(3, Arbitraries.integers().between(1, 20).map(Integer::doubleValue)));
        return value.array(double[].class).ofMinSize(1).ofMaxSize(80);
    }

    @Property(tries = 500)
    void everySeriesGetsAFiniteAnswer(
            @ForAll("anything") double[] values, @ForAll @IntRange(min = 1, max = 14) int season) {
        for (List<PointModel> models : List.of(SCALING, COUNTS)) {
            for (PointModel model : models) {
                PointFit fit = model.fit(values, season);
                assertThat(fit.mean(3)).as(model.name()).isNotNegative().isFinite();
                assertThat(fit.variance(2, 30)).as(model.name()).isNotNegative().isFinite();
                assertThat(fit.variance(2, 31)).as(model.name()).isGreaterThanOrEqualTo(fit.variance(2, 30));
            }
        }
    }

    @Property(tries = 200)
    void scaledDemandScalesTheForecast(@ForAll("units") double[] units, @ForAll @IntRange(min = 2, max = 500) int k) {
        double[] scaled = Arrays.stream(units).map(value -> value * k).toArray();
        for (PointModel model : SCALING) {
            PointFit fit = model.fit(units, 1);
            PointFit of = model.fit(scaled, 1);
            assertThat(of.mean(0)).as(model.name()).isCloseTo(k * fit.mean(0), Percentage.withPercentage(1e-6));
            assertThat(of.variance(1, 9))
                    .as(model.name())
                    .isCloseTo(fit.variance(1, 9) * k * k, Percentage.withPercentage(1e-6));
        }
    }

    @Property(tries = 200)
    void whatWasNotObservedTeachesNothing(
            @ForAll("units") double[] units, @ForAll @IntRange(min = 0, max = 80) int at) {
        int place = at % (units.length + 1);
        double[] gap = new double[units.length + 1];
        System.arraycopy(units, 0, gap, 0, place);
        gap[place] = Double.NaN;
        System.arraycopy(units, place, gap, place + 1, units.length - place);
        for (PointModel model : List.of(
                Croston.sba(0.1),
                Tsb.optimised(),
                Adida.of(0.1),
                Imapa.of(0.1),
                MeanOfWindows.all(),
                DynamicCounts.negativeBinomial())) {
            assertThat(model.fit(gap, 1).mean(0))
                    .as(model.name())
                    .isEqualTo(model.fit(units, 1).mean(0));
        }
    }

    @Property(tries = 100)
    void moreOfTheSameNarrowsTheBand(
            @ForAll @IntRange(min = 1, max = 30) int period, @ForAll @IntRange(min = 1, max = 9) int size) {
        double[] brief = new double[8 * period];
        double[] longer = new double[80 * period];
        for (int i = 0; i < longer.length; i++) {
            longer[i] = i % period == period - 1 ? size + i / period % 2 : 0;
        }
        System.arraycopy(longer, 0, brief, 0, brief.length);
        for (PointModel model : List.of(
                Croston.classic(0.1),
                Croston.sba(0.1),
                Tsb.of(0.05, 0.1),
                Adida.of(0.1),
                Imapa.of(0.1),
                MeanOfWindows.all(),
                DynamicCounts.poisson().withDiscount(1))) {
            assertThat(spread(model.fit(longer, 1)))
                    .as(model.name())
                    .isLessThanOrEqualTo(1.05 * spread(model.fit(brief, 1)));
        }
    }

    /** The standard deviation of a month, in months' means. */
    private static double spread(PointFit fit) {
        return Math.sqrt(fit.variance(0, 30)) / (30 * fit.mean(0));
    }
}
