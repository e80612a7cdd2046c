package io.shelfwise.examples.cli.forecast;

import io.shelfwise.examples.cli.shell.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code forecast}: demand to come of every series of a file, with quantiles. */
@Command(
        name = "forecast",
        description = "Demand to come of every series of a file: mean and quantiles of each period ahead.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class ForecastCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final SeriesInput input = new SeriesInput();

    @Mixin
    private final ForecastOptions options = new ForecastOptions();

    @Option(names = "--model", paramLabel = "NAME", description = "automatic or a single model (default: automatic)")
    private String model = "automatic";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "writes unique_id,h,mean,q50,… with a row for each series and period")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(names = "--explain", paramLabel = "FILE", description = "writes what each forecast was made from, as JSON")
    private @Nullable Path explain;

    @Option(names = "--timing", description = "prints how long the forecasting took, after a warm-up, as JSON")
    private boolean timing;

    @Override
    public Integer call() throws IOException {
        Problems problems = new Problems();
        ForecastSettings settings = options.settings(model);
        int threads = options.threads();
        try (ForecastFiles files = ForecastFiles.open(out, explain, settings.levels());
                Progress progress = Progress.onTerminal()) {
            SeriesTable table = input.read(problems);
            TimedForecast forecast = new TimedForecast(settings.knowing(table), threads);
            if (timing) {
                forecast.warmUp(table.series());
            }
            forecast.run(table.series(), files, problems, progress);
            files.keep();
            progress.stop();
            problems.print(spec.commandLine().getErr());
            if (timing) {
                spec.commandLine()
                        .getOut()
                        .println(forecast.timing(table.series().size()));
            }
        }
        return 0;
    }
}
