package io.shelfwise.examples.cli.costing;

import io.shelfwise.costing.ledger.CostLedger;
import io.shelfwise.costing.ledger.CostingMethod;
import io.shelfwise.costing.ledger.LedgerBooks;
import io.shelfwise.examples.cli.costing.JsonFields.Values;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ledger}: what stock and sales cost, from events in any order. */
@Command(
        name = "ledger",
        description = "What stock and sales cost, with dated adjustments for papers that came late and a proof that"
                + " nothing was lost.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class LedgerCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--in",
            required = true,
            paramLabel = "FILE",
            description = "events, one JSON object a line; - for standard input")
    @SuppressWarnings("NullAway.Init")
    private String in;

    @Option(names = "--method", description = "fifo, average or specific (default: fifo)")
    private String method = "fifo";

    @Option(names = "--as-known-on", paramLabel = "D", description = "with what was known at the end of this day")
    private @Nullable String asKnownOn;

    @Override
    public Integer call() throws IOException {
        CostLedger ledger = CostLedger.of(method());
        String known = asKnownOn;
        LedgerLines.addTo(ledger, in);
        LedgerBooks books = known == null ? ledger.books() : ledger.booksAsKnownOn(Values.date("--as-known-on", known));
        new LedgerJson(spec.commandLine().getOut()).write(books);
        return 0;
    }

    private CostingMethod method() {
        return switch (method) {
            case "fifo" -> CostingMethod.FIFO;
            case "average" -> CostingMethod.WEIGHTED_AVERAGE;
            case "specific" -> CostingMethod.SPECIFIC;
            default ->
                throw new IllegalArgumentException("--method is '" + method + "'; give fifo, average or specific");
        };
    }
}
