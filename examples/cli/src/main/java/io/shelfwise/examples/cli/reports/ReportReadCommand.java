package io.shelfwise.examples.cli.reports;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.examples.cli.plan.MarketplaceConverter;
import io.shelfwise.spapi.reports.ReportRow;
import io.shelfwise.spapi.reports.ReportRows;
import io.shelfwise.spapi.reports.ReportType;
import io.shelfwise.spapi.reports.ReportTypes;
import io.shelfwise.spapi.reports.Reports;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code report read}: the rows of report files as JSON lines. */
@Command(
        name = "read",
        description =
                "Prints a JSON object for each row of report files. What is odd goes to standard error as JSON lines.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class ReportReadCommand implements Callable<Integer> {

    private static final int BAD_INPUT = 2;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private TypeOption type = new TypeOption();

    @Option(
            names = "--marketplace",
            paramLabel = "CODE",
            defaultValue = "US",
            converter = MarketplaceConverter.class,
            description = "whose numbers, dates and character set the files may have (${DEFAULT-VALUE})")
    @SuppressWarnings("NullAway.Init")
    private Marketplace marketplace;

    @Option(names = "--count", description = "prints a summary of each file instead of its rows")
    private boolean count;

    @Option(names = "--strict", description = "exits 2 if a row was set aside or the header has what is not known")
    private boolean strict;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "report files, plain or gzip")
    private List<Path> files = new ArrayList<>();

    @Override
    public Integer call() {
        ReportType<ReportRow> reportType = ReportTypes.rows(type.name());
        boolean odd = false;
        for (Path file : files) {
            odd |= read(reportType, file);
        }
        return strict && odd ? BAD_INPUT : 0;
    }

    private boolean read(ReportType<ReportRow> reportType, Path file) {
        try (ReportRows<ReportRow> rows = Reports.of(marketplace).read(reportType, file)) {
            return new PrintedRows(spec.commandLine(), count).print(file.toString(), rows);
        }
    }
}
