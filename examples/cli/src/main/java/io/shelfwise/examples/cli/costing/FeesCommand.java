package io.shelfwise.examples.cli.costing;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.costing.fees.FeeSchedules;
import io.shelfwise.examples.cli.costing.JsonFields.Values;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code fees}: Amazon's fees of products, one JSON object a line in and out, in the same order. */
@Command(
        name = "fees",
        description =
                "Amazon's fees of products, one JSON object a line in and out. A bad line gives an object with its"
                        + " error and line number; the others are not lost with it.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class FeesCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--in", paramLabel = "FILE", required = true, description = "JSON lines, or - for standard input")
    @SuppressWarnings("NullAway.Init")
    private String in;

    @Option(names = "--date", description = "date of the lines that have none, such as 2026-06-01")
    private @Nullable String date;

    @Option(names = "--marketplace", description = "marketplace of the lines that have none (default: US)")
    private String marketplace = "US";

    @Override
    public Integer call() throws IOException {
        LocalDate day = date == null ? null : Values.date("--date", date);
        JsonOutput out = new JsonOutput(spec.commandLine().getOut());
        FeeLines lines = new FeeLines(FeeSchedules.bundled(), Marketplace.parse(marketplace), day, out);
        JsonLines.read(in, lines::answer);
        out.flush();
        return 0;
    }
}
