package io.shelfwise.examples.cli.costing;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.costing.fees.FeeSchedules;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private @Nullable LocalDate date;

    @Option(names = "--marketplace", description = "marketplace of the lines that have none (default: US)")
    private String marketplace = "US";

    @Override
    public Integer call() {
        FeeLines lines = new FeeLines(FeeSchedules.bundled(), Marketplace.parse(marketplace), date);
        PrintWriter out = spec.commandLine().getOut();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    out.println(lines.answer(line, number));
                }
            }
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "--in is '" + in + "', which cannot be read (" + e + "); give a file of JSON lines", e);
        }
        return 0;
    }

    private InputStream open() throws IOException {
        return in.equals("-") ? System.in : Files.newInputStream(Path.of(in));
    }
}
