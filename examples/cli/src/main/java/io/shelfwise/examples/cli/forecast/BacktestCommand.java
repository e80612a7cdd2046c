package io.shelfwise.examples.cli.forecast;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.examples.cli.shell.Progress;
import io.shelfwise.forecasting.Batch;
import io.shelfwise.forecasting.backtest.Backtest;
import io.shelfwise.forecasting.backtest.BacktestResult;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code backtest}: how good forecasts of the file's own past would have been, a row for each model. */
@Command(
        name = "backtest",
        description = "How good forecasts of a file's own past would have been: a table of models and measures.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class BacktestCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final SeriesInput input = new SeriesInput();

    @Mixin
    private final BacktestOptions options = new BacktestOptions();

    @Option(names = "--json", description = "prints one JSON object instead of the table")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Problems problems = new Problems();
        Map<String, ForecastSettings> models = options.models();
        Backtest backtest = options.backtest();
        int threads = options.threads();
        Map<String, DemandSeries> series = new LinkedHashMap<>();
        SeriesTable table = input.read(problems);
        table.series().forEach(each -> series.put(each.id(), each.demand()));
        Map<String, BacktestResult<String>> results = new LinkedHashMap<>();
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try (Progress progress = Progress.onTerminal()) {
            Backtest onThreads =
                    backtest.withBatch(Batch.on(executor).withProgress((done, total) -> progress.stepTo(done)));
            models.forEach((name, settings) -> {
                progress.start(name, series.size());
                results.put(
                        name,
                        onThreads.run(series, histories -> ForecastRun.learn(histories, settings.knowing(table))));
            });
        } finally {
            executor.shutdown();
        }
        problems.print(spec.commandLine().getErr());
        spec.commandLine().getOut().print(json ? BacktestJson.of(results) : BacktestTable.of(results));
        return 0;
    }
}
