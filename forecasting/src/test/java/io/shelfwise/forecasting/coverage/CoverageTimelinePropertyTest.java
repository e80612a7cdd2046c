package io.shelfwise.forecasting.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.core.supply.LeadTimeDistribution;
import io.shelfwise.forecasting.ForecastDistribution;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class CoverageTimelinePropertyTest {

    private static final TimelineSettings SETTINGS = TimelineSettings.days(30).withPaths(40);

    @Property(tries = 100)
    void everyPathConservesUnits(
            @ForAll @DoubleRange(min = 0.05, max = 60) double rate,
            @ForAll @IntRange(max = 900) int available,
            @ForAll("arrivals") List<DatedArrival> arrivals) {
        for (StockPath path : timeline(rate, available, arrivals).paths()) {
            double stock = path.start();
            for (int day = 0; day < path.days(); day++) {
                stock += path.arrivals(day) - path.sold(day);
                assertThat(path.endOfDay(day)).isCloseTo(stock, within(1e-6)).isNotNegative();
                assertThat(path.sold(day)).isBetween(-1e-6, path.demand(day) + 1e-6);
                assertThat(path.sold(day) + path.lost(day)).isCloseTo(path.demand(day), within(1e-6));
            }
            assertThat(stock).isCloseTo(path.endOfDay(path.days() - 1), within(1e-6));
        }
    }

    @Property(tries = 100)
    void moreStockNeverLowersCoverage(
            @ForAll @DoubleRange(min = 0.05, max = 60) double rate,
            @ForAll @IntRange(max = 900) int available,
            @ForAll @IntRange(min = 1, max = 500) int more,
            @ForAll("arrivals") List<DatedArrival> arrivals) {
        CoverageTimeline less = timeline(rate, available, arrivals);
        CoverageTimeline rich = timeline(rate, available + more, arrivals);

        for (int day = 0; day < SETTINGS.days(); day++) {
            assertThat(rich.chanceOutBy(day)).isLessThanOrEqualTo(less.chanceOutBy(day));
            assertThat(rich.timeline().get(day).endOfDay().median())
                    .isGreaterThanOrEqualTo(less.timeline().get(day).endOfDay().median() - 1e-6);
        }
        assertThat(rich.expectedLost()).isLessThanOrEqualTo(less.expectedLost() + 1e-6);
        less.outBy(0.5).ifPresent(out -> assertThat(rich.outBy(0.5).orElse(out)).isAfterOrEqualTo(out));
    }

    @Property(tries = 100)
    void bandsDoNotCrossAndGapsLieApart(
            @ForAll @DoubleRange(min = 0.05, max = 60) double rate,
            @ForAll @IntRange(max = 900) int available,
            @ForAll("arrivals") List<DatedArrival> arrivals) {
        CoverageTimeline timeline = timeline(rate, available, arrivals);

        for (TimelineDay day : timeline.timeline()) {
            StockBand band = day.endOfDay();
            assertThat(List.of(band.p05(), band.p25(), band.median(), band.p75(), band.p95()))
                    .isSorted();
            assertThat(band.mean()).isBetween(0.0, band.p95() + available + 2000);
        }
        List<StockGap> gaps = timeline.gaps(0.5);
        for (int i = 1; i < gaps.size(); i++) {
            assertThat(gaps.get(i).first()).isAfter(gaps.get(i - 1).last().plusDays(1));
        }
    }

    private static CoverageTimeline timeline(double rate, int available, List<DatedArrival> arrivals) {
        ForecastDistribution forecast = Steady.uncertain("2026-09-01", 30, rate);
        return CoverageTimeline.of(forecast, available, arrivals, SETTINGS);
    }

    @Provide
    Arbitrary<List<DatedArrival>> arrivals() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(1, 300))
                .as((mean, deviation, units) -> new DatedArrival(
                        LeadTimeDistribution.ofMeanAndDeviation(mean, deviation), units, "order " + units))
                .list()
                .ofMaxSize(4);
    }
}
