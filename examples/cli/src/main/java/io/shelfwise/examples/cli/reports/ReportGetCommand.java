package io.shelfwise.examples.cli.reports;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.examples.cli.plan.MarketplaceConverter;
import io.shelfwise.examples.cli.shell.DayConverter;
import io.shelfwise.examples.cli.spapi.ConnectionOptions;
import io.shelfwise.spapi.SellingPartnerClient;
import io.shelfwise.spapi.reports.ReportRow;
import io.shelfwise.spapi.reports.ReportRows;
import io.shelfwise.spapi.reports.ReportTypes;
import io.shelfwise.spapi.reports.Reports;
import io.shelfwise.spapi.reports.jobs.DownloadedDocument;
import io.shelfwise.spapi.reports.jobs.FetchedReport;
import io.shelfwise.spapi.reports.jobs.JobStore;
import io.shelfwise.spapi.reports.jobs.ReportJobException;
import io.shelfwise.spapi.reports.jobs.ReportJobs;
import io.shelfwise.spapi.reports.jobs.ReportRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code report get}: a report from Amazon. */
@Command(
        name = "get",
        description =
                "Asks Amazon for a report, waits for it, and prints its rows as JSON lines or saves its documents.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class ReportGetCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private TypeOption type = new TypeOption();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "first day of the data, as the marketplace counts days")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", converter = DayConverter.class, description = "last day of the data")
    private @Nullable LocalDate to;

    @Option(
            names = "--marketplace",
            required = true,
            split = ",",
            paramLabel = "CODE",
            converter = MarketplaceConverter.class,
            description = "whose data; may be repeated")
    private List<Marketplace> marketplaces = List.of();

    @Option(names = "--option", paramLabel = "k=v", description = "one of Amazon's report options; may be repeated")
    private Map<String, String> options = Map.of();

    @Option(
            names = "--save",
            paramLabel = "FILE",
            description =
                    "saves the document instead of printing rows; further pieces of a long range as FILE.2, FILE.3")
    private @Nullable Path save;

    @Option(
            names = "--jobs",
            paramLabel = "DIR",
            description = "folder that remembers what was asked for, so that a run that was ended is gone on with")
    private @Nullable Path jobs;

    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    @Override
    public Integer call() throws IOException {
        try (SellingPartnerClient client = connection.client().build();
                FetchedReport report = ReportJobs.of(
                                client,
                                ConnectionOptions.SELLER,
                                jobs == null ? JobStore.inMemory() : JobStore.inDirectory(jobs))
                        .fetch(request())) {
            int piece = 0;
            for (DownloadedDocument document : report.documents()) {
                piece++;
                if (save == null) {
                    print(document);
                } else {
                    save(document, piece == 1 ? save : save.resolveSibling(save.getFileName() + "." + piece));
                }
            }
            if (report.isEmpty()) {
                spec.commandLine().getErr().println("shelfwise: Amazon has no data for this report");
            }
            return 0;
        } catch (ReportJobException e) {
            spec.commandLine().getErr().println("shelfwise: " + e.getMessage());
            e.amazonText().ifPresent(text -> spec.commandLine().getErr().println("Amazon says: " + text));
            return 1;
        }
    }

    private ReportRequest request() {
        if ((from == null) != (to == null)) {
            throw new IllegalArgumentException("--from is " + from + " and --to " + to + "; give both or neither");
        }
        ReportRequest.Builder request =
                ReportRequest.of(type.name()).marketplaces(marketplaces).options(options);
        if (from != null && to != null) {
            ZoneId zone = marketplaces.get(0).zone();
            request.range(
                    from.atStartOfDay(zone).toInstant(),
                    to.plusDays(1).atStartOfDay(zone).toInstant());
        }
        return request.build();
    }

    private void print(DownloadedDocument document) {
        try (ReportRows<ReportRow> rows =
                Reports.of(marketplaces.get(0)).read(ReportTypes.rows(type.name()), document.source())) {
            new PrintedRows(spec.commandLine(), false).print("report " + document.reportId(), rows);
        }
    }

    private void save(DownloadedDocument document, Path file) throws IOException {
        try (InputStream in = document.open();
                OutputStream out = Files.newOutputStream(file)) {
            in.transferTo(out);
        }
        spec.commandLine().getErr().println("shelfwise: report " + document.reportId() + " is in " + file);
    }
}
