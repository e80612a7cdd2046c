package io.shelfwise.examples.cli;

import io.shelfwise.core.ShelfwiseException;
import io.shelfwise.examples.cli.costing.FeesCommand;
import io.shelfwise.examples.cli.costing.LandedCostCommand;
import io.shelfwise.examples.cli.costing.LedgerCommand;
import io.shelfwise.examples.cli.costing.SettlementCommand;
import io.shelfwise.examples.cli.forecast.BacktestCommand;
import io.shelfwise.examples.cli.forecast.ForecastCommand;
import io.shelfwise.examples.cli.forecast.SimulateCommand;
import io.shelfwise.examples.cli.plan.PlanCommand;
import io.shelfwise.examples.cli.reports.ReportCommand;
import io.shelfwise.examples.cli.spapi.SpApiCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code java -jar shelfwise.jar COMMAND}. Exits 0 on success, 2 on bad usage or bad input, 1 on other failures. */
@Command(
        name = "shelfwise",
        description = "From a seller's files to forecasts, restock plans and unit costs.",
        mixinStandardHelpOptions = true,
        version = "shelfwise 0.1.0-SNAPSHOT",
        subcommands = {
            PlanCommand.class,
            ForecastCommand.class,
            BacktestCommand.class,
            SimulateCommand.class,
            FeesCommand.class,
            LandedCostCommand.class,
            LedgerCommand.class,
            SettlementCommand.class,
            ReportCommand.class,
            SpApiCommand.class
        })
public final class Main {

    private static final int BAD_INPUT = 2;
    private static final int FAILURE = 1;

    private Main() {}

    /** Runs one command. */
    public static void main(String[] args) {
        System.setProperty("slf4j.internal.verbosity", "ERROR"); // no warning that no log is set up
        int exit = run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), args);
        System.exit(exit);
    }

    /** Runs one command with the given streams and answers its exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine shelfwise = new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((e, unused) -> fail(err, e, BAD_INPUT))
                .setExecutionExceptionHandler((e, unused, result) -> fail(err, e, isBadInput(e) ? BAD_INPUT : FAILURE));
        int exit = args.length == 0 ? help(shelfwise, err) : shelfwise.execute(args);
        out.flush();
        err.flush();
        return exit;
    }

    private static int help(CommandLine shelfwise, PrintWriter err) {
        shelfwise.usage(err);
        return BAD_INPUT;
    }

    private static boolean isBadInput(Exception e) {
        return e instanceof ShelfwiseException || e instanceof IllegalArgumentException;
    }

    /** One line, whatever the message holds. */
    private static int fail(PrintWriter err, Exception e, int exit) {
        String message = e.getMessage() == null ? e.toString() : e.getMessage();
        err.println("shelfwise: "
                + message.lines()
                        .map(String::strip)
                        .reduce((a, b) -> a + " " + b)
                        .orElse(""));
        return exit;
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
    }
}
