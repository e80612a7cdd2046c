package io.shelfwise.forecasting.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.core.demand.Frequency;
import io.shelfwise.forecasting.Batch;
import io.shelfwise.forecasting.Forecaster;
import io.shelfwise.forecasting.Forecasters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class BacktestTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final Offset<Double> EXACT = within(1e-12);
    private static final Forecaster FOUR = FixedForecast.of(4, 4, 6);

    /** History 0, 0, 2, 4, 2, 4 of season 2, then 3 and 6, against mean 4, median 4 and a high quantile of 6. */
    private final BacktestResult<String> worked = run(series(0, 0, 2, 4, 2, 4, 3, 6));

    @Test
    void rmsseIsScaledByTheSquaredStepsSinceTheFirstSale() {
        // errors 1 and -2; steps 2, 2, 2
        assertThat(worked.overall().value(Measure.RMSSE)).hasValue(Math.sqrt(2.5 / 4));
        assertThat(worked.overall().value(Measure.WEIGHTED_RMSSE)).hasValue(Math.sqrt(2.5 / 4));
    }

    @Test
    void maseIsScaledByTheStepsFromSeasonToSeason() {
        // mean absolute error 1.5; steps of lag 2: 2, 4, 0, 0
        assertThat(value(worked, Measure.MASE)).isCloseTo(1.5 / 1.5, EXACT);
    }

    @Test
    void smapeIsInPerCent() {
        assertThat(value(worked, Measure.SMAPE)).isCloseTo((200.0 / 7 + 40) / 2, EXACT);
    }

    @Test
    void owaComparesWithNaive2() {
        // no significant season, so that Naive2 is 4 as well; against 5 it is 1.5 and (28.57 + 40) / 2
        assertThat(value(worked, Measure.OWA)).isCloseTo(1, EXACT);
        BacktestResult<String> five = run(series(0, 0, 2, 4, 2, 4, 3, 6), FixedForecast.of(5, 5, 5));
        double smape = (200 * 2.0 / 8 + 200 * 1.0 / 11) / 2;
        assertThat(value(five, Measure.OWA)).isCloseTo((smape / (240.0 / 7) + 1.5 / 1.5) / 2, EXACT);
    }

    @Test
    void biasIsRelativeToWhatWasSold() {
        assertThat(value(worked, Measure.BIAS)).isCloseTo(-1.0 / 9, EXACT);
    }

    @Test
    void pinballIsScaledByTheSteps() {
        // median 4: (0.5 + 1) / 2 / 2; 0.9 at 6: (0.3 + 0) / 2 / 2
        assertThat(worked.overall().levels().get(0).scaledPinball()).isCloseTo(0.375, EXACT);
        assertThat(worked.overall().levels().get(1).scaledPinball()).isCloseTo(0.075, EXACT);
        assertThat(value(worked, Measure.SCALED_PINBALL)).isCloseTo(0.225, EXACT);
    }

    @Test
    void coverageTellsBelowFromWithin() {
        LevelMeasures high = worked.overall().levels().get(1);
        assertThat(high.level()).isEqualTo(0.9);
        assertThat(high.shareBelow()).isEqualTo(0.5);
        assertThat(high.shareWithin()).isEqualTo(1);
    }

    @Test
    void theLeadTimeSumsBeforeItCompares() {
        assertThat(value(worked, Measure.LEAD_TIME_ERROR)).isCloseTo(-1.0 / 9, EXACT);
        assertThat(value(worked, Measure.LEAD_TIME_ABSOLUTE_ERROR)).isCloseTo(1.0 / 9, EXACT);
        BacktestResult<String> one = backtest(1).withLeadTime(1).run(Map.of("A", series(0, 0, 2, 4, 2, 4, 3, 6)), FOUR);
        assertThat(value(one, Measure.LEAD_TIME_ERROR)).isCloseTo(1.0 / 3, EXACT);
    }

    @Test
    void periodsInStockAddUpWhatLies() {
        // 1 left after the first period, -1 after the second
        assertThat(value(worked, Measure.PERIODS_IN_STOCK)).isCloseTo(0, EXACT);
        // -2, then -1: three unit-periods short, at a mean demand of 2
        assertThat(value(run(series(0, 0, 2, 4, 2, 4, 6, 3)), Measure.PERIODS_IN_STOCK))
                .isCloseTo(-1.5, EXACT);
    }

    @Test
    void stockingTheQuantileFillsItsShare() {
        LevelMeasures median = worked.overall().levels().get(0);
        assertThat(median.fillRate()).isCloseTo(8.0 / 9, EXACT);
        assertThat(median.serviceReached()).isZero();
        assertThat(median.leftOver()).isZero();
        LevelMeasures high = worked.overall().levels().get(1);
        assertThat(high.fillRate()).isEqualTo(1);
        assertThat(high.serviceReached()).isEqualTo(1);
        assertThat(high.leftOver()).isCloseTo(3.0 / 9, EXACT);
    }

    @Test
    void periodsOutOfStockAreLeftOut() {
        boolean[] inStock = {true, true, true, true, true, true, true, false};
        Measures measures = backtest(1)
                .run(Map.of("A", series(0, 0, 2, 4, 2, 4, 3, 600).withInStock(inStock)), FOUR)
                .overall();

        assertThat(measures.value(Measure.RMSSE)).hasValue(0.5);
        assertThat(measures.value(Measure.BIAS).getAsDouble()).isCloseTo(1.0 / 3, EXACT);
        assertThat(measures.levels().get(0).fillRate()).isNaN();
        assertThat(measures.levels().get(1).shareWithin()).isEqualTo(1);
    }

    @Test
    void weightsAreTheUnitsBeforeTheOrigin() {
        Map<String, DemandSeries> two = new LinkedHashMap<>();
        two.put("SMALL", series(0, 1, 0, 1, 0, 1, 4, 4));
        two.put("LARGE", series(8, 8, 0, 8, 1, 8, 0, 0));
        BacktestResult<String> result = backtest(1).run(two, FOUR);
        double large = result.series().get("LARGE").value(Measure.RMSSE).getAsDouble();

        assertThat(value(result, Measure.RMSSE)).isCloseTo(large / 2, EXACT);
        assertThat(value(result, Measure.WEIGHTED_RMSSE)).isCloseTo(large * 9 / 10, EXACT);
    }

    @Test
    void eachOriginKnowsOnlyItsPast() {
        List<Integer> lengths = new ArrayList<>();
        BacktestResult<String> result = Backtest.of(
                        RollingOrigins.of(5, 2).withStride(3).withMinimumHistory(4))
                .run(Map.of("A", series(1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3)), (demand, horizon) -> {
                    lengths.add(demand.length());
                    return FOUR.forecast(demand, horizon);
                });

        assertThat(lengths).containsExactly(10, 7, 4);
        assertThat(result.overall().windows()).isEqualTo(3);
    }

    @Test
    void learnersLearnAnewAtEachOrigin() {
        List<Map<String, DemandSeries>> learnt = new ArrayList<>();
        Map<String, DemandSeries> series = Map.of("A", series(1, 2, 3, 1, 2, 3), "B", series(2, 3, 4));
        Backtest.of(RollingOrigins.of(2, 1)).run(series, histories -> {
            learnt.add(histories);
            return key -> FOUR;
        });

        assertThat(learnt).hasSize(2);
        assertThat(learnt.get(0)).containsOnlyKeys("A", "B");
        assertThat(learnt.get(1)).containsOnlyKeys("A");
        assertThat(learnt.get(1).get("A").length()).isEqualTo(4);
    }

    @Test
    void saysWhatIsLeftOutAndWhy() {
        Map<String, DemandSeries> series = new LinkedHashMap<>();
        series.put("SHORT", series(1, 2, 3));
        series.put("FLAT", series(2, 2, 2, 2, 2));
        series.put("GONE", series(1, 2, 3, 1, 0, 0).withInStock(true, true, true, true, false, false));
        series.put("BAD", series(1, 9, 1, 2, 2, 1));
        series.put("GOOD", series(1, 2, 1, 2, 2, 1));
        BacktestResult<String> result = backtest(1).run(series, (demand, horizon) -> {
            if (demand.units(1) == 9) {
                throw new IllegalStateException("nine");
            }
            return FOUR.forecast(demand, horizon);
        });

        assertThat(result.series()).containsOnlyKeys("GOOD");
        assertThat(result.leftOut())
                .extracting(BacktestResult.LeftOut::key)
                .containsExactly("SHORT", "FLAT", "GONE", "BAD");
        assertThat(result.leftOut().get(0).reason()).contains("3 periods", "horizon of 2");
        assertThat(result.leftOut().get(1).reason()).contains("never changes");
        assertThat(result.leftOut().get(2).reason()).contains("out of stock from 2026-01-05");
        assertThat(result.leftOut().get(3).reason()).contains("nine");
        assertThat(String.join("\n", result.explanation())).contains("1 windows of 2", "4 left out", "RMSSE: root");
    }

    @Test
    void nothingToMeasureIsAnAnswer() {
        BacktestResult<String> result = backtest(3).run(Map.of(), FOUR);

        assertThat(result.overall().windows()).isZero();
        assertThat(result.overall().value(Measure.RMSSE)).isEmpty();
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        Map<Integer, DemandSeries> series = new LinkedHashMap<>();
        for (int i = 0; i < 60; i++) {
            series.put(i, series(i, 2, i % 7, 4, 1, i % 3, 5, 2, 8, i % 5));
        }
        Backtest backtest = backtest(3);
        BacktestResult<Integer> alone = backtest.run(series, Forecasters.movingAverage(28));
        ExecutorService three = Executors.newFixedThreadPool(3);
        try {
            BacktestResult<Integer> together =
                    backtest.withBatch(Batch.on(three)).run(series, Forecasters.movingAverage(28));
            for (Measure measure : Measure.values()) {
                assertThat(together.overall().value(measure))
                        .isEqualTo(alone.overall().value(measure));
            }
            assertThat(together.overall().levels()).isEqualTo(alone.overall().levels());
        } finally {
            three.shutdown();
        }
    }

    @Test
    void badSettingsAreRefusedByName() {
        assertThatThrownBy(() -> RollingOrigins.of(0, 7)).hasMessageContaining("count is 0");
        assertThatThrownBy(() -> RollingOrigins.of(1, 0)).hasMessageContaining("stride is 0");
        assertThatThrownBy(() -> RollingOrigins.one(7).withMinimumHistory(1)).hasMessageContaining("minimumHistory");
        assertThatThrownBy(() -> backtest(1).withLevels(0.5, 1)).hasMessageContaining("level is 1.0");
        assertThatThrownBy(() -> backtest(1).withLevels()).hasMessageContaining("empty");
        assertThatThrownBy(() -> backtest(1).withLeadTime(3)).hasMessageContaining("leadTime is 3");
    }

    private static Backtest backtest(int origins) {
        return Backtest.of(RollingOrigins.of(origins, 2)).withLevels(0.5, 0.9);
    }

    private static BacktestResult<String> run(DemandSeries series) {
        return run(series, FOUR);
    }

    private static BacktestResult<String> run(DemandSeries series, Forecaster forecaster) {
        return backtest(1).run(Map.of("A", series), forecaster);
    }

    private static double value(BacktestResult<?> result, Measure measure) {
        return result.overall().value(measure).getAsDouble();
    }

    private static DemandSeries series(double... units) {
        return DemandSeries.of(Frequency.DAILY.withSeason(2), START, units);
    }
}
