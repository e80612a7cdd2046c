package io.shelfwise.examples.cli.forecast;

import io.shelfwise.examples.cli.shell.Progress;
import io.shelfwise.forecasting.Batch;
import io.shelfwise.forecasting.BatchResult;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Forecasts all series on so many threads, a slice at a time, so that results need little room, and keeps the time. */
final class TimedForecast {

    private static final int SLICE = 2_000;
    private static final int WARM_UP = 50;

    private final ForecastSettings settings;
    private final int threads;
    private final Stopwatch preparation = new Stopwatch();
    private final Stopwatch forecasting = new Stopwatch();

    TimedForecast(ForecastSettings settings, int threads) {
        this.settings = settings;
        this.threads = threads;
    }

    /** Runs once over a few series, so that what is timed next runs at the speed it has in a host that has run a while. */
    void warmUp(List<NamedSeries> all) {
        List<NamedSeries> few = all.subList(0, Math.min(WARM_UP, all.size()));
        ForecastRun.prepare(few, settings).forecast(few, Batch.inCallingThread());
    }

    void run(List<NamedSeries> all, ForecastFiles files, Problems problems, Progress progress) throws IOException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            preparation.start();
            ForecastRun run = ForecastRun.prepare(all, settings);
            preparation.stop();
            progress.start("forecasting", all.size());
            for (int from = 0; from < all.size(); from += SLICE) {
                List<NamedSeries> slice = all.subList(from, Math.min(all.size(), from + SLICE));
                files.write(forecast(run, slice, executor, problems));
                progress.stepTo(from + slice.size());
            }
        } finally {
            executor.shutdown();
        }
    }

    private List<BatchResult.Result<NamedSeries, SeriesForecast>> forecast(
            ForecastRun run, List<NamedSeries> slice, ExecutorService executor, Problems problems) {
        forecasting.start();
        BatchResult<NamedSeries, SeriesForecast> result = run.forecast(slice, Batch.on(executor));
        forecasting.stop();
        for (BatchResult.Failure<NamedSeries> failure : result.failures()) {
            problems.add(Excerpt.of(failure.item().id()) + " could not be forecast: " + failure.cause());
        }
        return result.results();
    }

    String timing(int series) {
        return forecasting.json(series, threads, preparation);
    }
}
