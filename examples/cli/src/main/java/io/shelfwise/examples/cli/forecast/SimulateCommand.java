package io.shelfwise.examples.cli.forecast;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.examples.cli.shell.Progress;
import io.shelfwise.forecasting.Batch;
import io.shelfwise.forecasting.simulation.PolicyOutcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code simulate}: what restock policies would have done on a file's own past. */
@Command(
        name = "simulate",
        description = "What restock policies would have done on the last days of every series of a file.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class SimulateCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final SeriesInput input = new SeriesInput();

    @Mixin
    private final SimulateOptions options = new SimulateOptions();

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "writes a row for each policy")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(
            names = "--trace",
            paramLabel = "FILE",
            description = "writes series,day,level,ordered,stock,policy with a row for each day")
    private @Nullable Path trace;

    @Override
    public Integer call() throws IOException {
        Problems problems = new Problems();
        options.check();
        ExecutorService executor = Executors.newFixedThreadPool(options.threads());
        try (SimulationFiles files = SimulationFiles.open(out, trace);
                Progress progress = Progress.onTerminal()) {
            Map<String, DemandSeries> history = new LinkedHashMap<>();
            for (NamedSeries series : input.readDays(problems).endingTogether().series()) {
                history.put(series.id(), series.demand());
            }
            progress.start("replaying", history.size());
            Batch batch = Batch.on(executor).withProgress((done, total) -> progress.stepTo(done));
            List<PolicyOutcome> outcomes =
                    options.simulation().withBatch(batch).run(history, options.policies(), files::trace);
            files.write(outcomes);
            files.keep();
        } finally {
            executor.shutdown();
        }
        problems.print(spec.commandLine().getErr());
        return 0;
    }
}
