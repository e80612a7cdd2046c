package io.shelfwise.forecasting.backtest;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.forecasting.Batch;
import io.shelfwise.forecasting.BatchResult;
import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.Forecaster;
import io.shelfwise.forecasting.Horizon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Forecasts a seller's past from rolling origins, each time from what was known then, and measures what came of it.
 * Periods out of stock are left out of all measures: what was sold then is not what was wanted.
 *
 * <p>Immutable and thread-safe; the result is the same for any number of threads.
 */
public final class Backtest {

    private static final double[] LEVELS = {0.5, 0.9, 0.95, 0.99};

    private final RollingOrigins origins;
    private final double[] levels;
    private final int leadTime;
    private final Batch batch;

    private Backtest(RollingOrigins origins, double[] levels, int leadTime, Batch batch) {
        this.origins = origins;
        this.levels = levels;
        this.leadTime = leadTime;
        this.batch = batch;
    }

    /** With quantiles 0.5, 0.9, 0.95 and 0.99, the whole horizon as lead time, in the calling thread. */
    public static Backtest of(RollingOrigins origins) {
        return new Backtest(origins, LEVELS, origins.horizon(), Batch.inCallingThread());
    }

    /**
     * The same with other quantiles.
     *
     * @param probabilities at least one, each above 0 and below 1
     */
    public Backtest withLevels(double... probabilities) {
        for (double level : probabilities) {
            if (!(level > 0 && level < 1)) {
                throw new IllegalArgumentException("level is " + level + "; give above 0 and below 1");
            }
        }
        if (probabilities.length == 0) {
            throw new IllegalArgumentException("probabilities is empty; give at least one, such as 0.95");
        }
        return new Backtest(origins, probabilities.clone(), leadTime, batch);
    }

    /**
     * The same with another lead time.
     *
     * @param periods 1 to the horizon
     */
    public Backtest withLeadTime(int periods) {
        if (periods < 1 || periods > origins.horizon()) {
            throw new IllegalArgumentException(
                    "leadTime is " + periods + "; give 1 to the horizon, " + origins.horizon());
        }
        return new Backtest(origins, levels, periods, batch);
    }

    /** The same on the threads of a batch, with its progress for each origin and its cancellation. */
    public Backtest withBatch(Batch other) {
        return new Backtest(origins, levels, leadTime, other);
    }

    /** Measures one forecaster over many series. */
    public <K> BacktestResult<K> run(Map<K, DemandSeries> series, Forecaster forecaster) {
        return run(series, histories -> key -> forecaster);
    }

    /**
     * Measures forecasters that learn from all series of a seller: they learn anew at each origin, from what was known
     * then. A series that cannot be measured is left out with the reason, and so is one whose forecaster throws.
     *
     * @param series of one seller
     * @param training given the history of each series at one origin, answers the forecaster of each
     */
    public <K> BacktestResult<K> run(
            Map<K, DemandSeries> series, Function<Map<K, DemandSeries>, Function<K, Forecaster>> training) {
        Map<K, List<WindowScore>> scores = new LinkedHashMap<>();
        series.keySet().forEach(key -> scores.put(key, new ArrayList<>()));
        List<BacktestResult.LeftOut<K>> leftOut = new ArrayList<>();
        for (int origin = 0; origin < origins.count(); origin++) {
            Map<K, DemandSeries> histories = histories(series, origin, leftOut);
            if (!histories.isEmpty()) {
                score(series, histories, training.apply(histories), scores, leftOut);
            }
        }
        return result(scores, leftOut);
    }

    private <K> Map<K, DemandSeries> histories(
            Map<K, DemandSeries> series, int origin, List<BacktestResult.LeftOut<K>> leftOut) {
        Map<K, DemandSeries> histories = new LinkedHashMap<>();
        series.forEach((key, demand) -> {
            int history = origins.history(demand.length(), origin);
            if (history >= origins.minimumHistory()) {
                histories.put(key, demand.slice(0, history));
            } else if (origin == 0) {
                leftOut.add(new BacktestResult.LeftOut<>(
                        key,
                        demand.length() + " periods are too few for " + origins.minimumHistory()
                                + " of history and a horizon of " + origins.horizon()));
            }
        });
        return histories;
    }

    private <K> void score(
            Map<K, DemandSeries> series,
            Map<K, DemandSeries> histories,
            Function<K, Forecaster> forecasters,
            Map<K, List<WindowScore>> scores,
            List<BacktestResult.LeftOut<K>> leftOut) {
        List<Task<K>> tasks = new ArrayList<>();
        histories.forEach((key, history) -> {
            Task<K> task = new Task<>(key, history, future(series, key, history));
            task.unmeasurable()
                    .ifPresentOrElse(
                            reason -> leftOut.add(new BacktestResult.LeftOut<>(key, reason)), () -> tasks.add(task));
        });
        BatchResult<Task<K>, WindowScore> result = batch.run(tasks, task -> score(task, forecasters));
        result.results()
                .forEach(each -> scores.computeIfAbsent(each.item().key, key -> new ArrayList<>())
                        .add(each.value()));
        result.failures()
                .forEach(each -> leftOut.add(
                        new BacktestResult.LeftOut<>(each.item().key, "its forecaster failed: " + each.cause())));
    }

    private <K> DemandSeries future(Map<K, DemandSeries> series, K key, DemandSeries history) {
        DemandSeries whole = series.getOrDefault(key, history);
        return whole.slice(history.length(), history.length() + origins.horizon());
    }

    private <K> WindowScore score(Task<K> task, Function<K, Forecaster> forecasters) {
        ForecastDistribution forecast =
                forecasters.apply(task.key).forecast(task.history, Horizon.periods(origins.horizon()));
        return WindowScore.of(task.history, task.future, forecast, levels, leadTime);
    }

    private <K> BacktestResult<K> result(Map<K, List<WindowScore>> scores, List<BacktestResult.LeftOut<K>> leftOut) {
        Map<K, Measures> bySeries = new LinkedHashMap<>();
        List<WindowScore> all = new ArrayList<>();
        scores.forEach((key, windows) -> {
            if (!windows.isEmpty()) {
                bySeries.put(key, Measures.of(windows, levels));
                all.addAll(windows);
            }
        });
        return new BacktestResult<>(origins, leadTime, Measures.of(all, levels), bySeries, leftOut);
    }

    /** One series from one origin. */
    private record Task<K>(K key, DemandSeries history, DemandSeries future) {

        Optional<String> unmeasurable() {
            if (Scale.of(history).absoluteStep <= 0) {
                return Optional.of("its history of " + history.length() + " periods never changes, so that errors have"
                        + " no scale");
            }
            boolean known = false;
            for (int i = 0; i < future.length(); i++) {
                known |= future.inStock(i);
            }
            return known ? Optional.empty() : Optional.of("it was out of stock from " + future.start() + " on");
        }
    }
}
