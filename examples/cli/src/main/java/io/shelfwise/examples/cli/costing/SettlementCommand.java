package io.shelfwise.examples.cli.costing;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.finance.SettlementLine;
import io.shelfwise.core.finance.SettlementRow;
import io.shelfwise.costing.settlement.FeeAudit;
import io.shelfwise.costing.settlement.SettlementReconciler;
import io.shelfwise.costing.settlement.SettlementTaxonomy;
import io.shelfwise.spapi.reports.ReportRows;
import io.shelfwise.spapi.reports.ReportSummary;
import io.shelfwise.spapi.reports.ReportTypes;
import io.shelfwise.spapi.reports.Reports;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code settlement}: what each settlement adds up to, by category, and what is odd about it. */
@Command(
        name = "settlement",
        description = "What the lines of each settlement add up to, by category, against its deposit, and what is odd"
                + " about it.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class SettlementCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "settlement reports (flat file V2), plain or gzip, from any marketplace")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--expect",
            paramLabel = "PRODUCTS.csv",
            description = "compares the referral and fulfilment fees of orders with those that the fee schedules give"
                    + " for these products")
    private @Nullable Path expect;

    @Option(names = "--json", description = "prints one JSON document, amounts as text")
    private boolean json;

    @Override
    public Integer call() {
        SettlementReconciler reconciler = SettlementReconciler.of(SettlementTaxonomy.bundled());
        List<ReportSummary> read = new ArrayList<>();
        FeeAudit audit = expect == null ? null : FeesToExpect.audit(expect, read);
        files.forEach(file -> read.add(read(file, reconciler, audit)));
        SettlementReport report = new SettlementReport(
                reconciler.settlements(), read, Optional.ofNullable(audit).map(FeeAudit::result));
        spec.commandLine().getOut().print(json ? JsonSettlements.of(report) : ConsoleSettlements.of(report));
        return 0;
    }

    /** Settlements name their currency and the reader tells their number format, so the marketplace says nothing. */
    private static ReportSummary read(Path file, SettlementReconciler reconciler, @Nullable FeeAudit audit) {
        try (ReportRows<SettlementRow> rows = Reports.of(Marketplace.US).read(ReportTypes.settlementV2(), file)) {
            rows.forEach(row -> {
                reconciler.add(file.toString(), row);
                if (audit != null && row instanceof SettlementLine line) {
                    audit.add(line);
                }
            });
            return rows.summary();
        }
    }
}
