package io.shelfwise.examples.cli.plan;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.storage.InMemoryStorage;
import io.shelfwise.core.storage.Storage;
import io.shelfwise.examples.cli.report.HtmlReport;
import io.shelfwise.examples.cli.report.ReportColumn;
import io.shelfwise.examples.cli.shell.OutputFolder;
import io.shelfwise.examples.cli.shell.Progress;
import io.shelfwise.forecasting.Batch;
import io.shelfwise.forecasting.Forecasters;
import io.shelfwise.forecasting.events.EventCalendar;
import io.shelfwise.forecasting.replenishment.RestockItem;
import io.shelfwise.forecasting.replenishment.RestockPlan;
import io.shelfwise.forecasting.replenishment.RestockPlanner;
import io.shelfwise.forecasting.replenishment.RestockSettings;
import io.shelfwise.spapi.imports.ImportReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code plan}: what to reorder, how many, by when, at what true cost, and why. */
@Command(
        name = "plan",
        description = "What to reorder, how many, by when, at what true cost, and why. Without files it plans for a"
                + " bundled demo seller.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class PlanCommand implements Callable<Integer> {

    private static final SellerAccount ACCOUNT = SellerAccount.of("command-line", "seller");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final SellerInput input = new SellerInput();

    @Mixin
    private final PlanOptions options = new PlanOptions();

    @Mixin
    private final WhatIfOption whatIf = new WhatIfOption();

    @Mixin
    private final OutlookOption outlook = new OutlookOption();

    @Option(names = "--out", paramLabel = "DIR", description = "writes plan.csv, plan.json and report.html there")
    private @Nullable Path out;

    @Option(names = "--timing", description = "prints how long each stage took, on standard error")
    private boolean timing;

    @Override
    public Integer call() {
        Stages stages = Stages.sinceJvmStart();
        RestockSettings settings = options.settings(marketplace());
        whatIf.change(marketplace());
        Optional<OutputFolder> folder = Optional.ofNullable(out).map(OutputFolder::open);
        Storage storage = new InMemoryStorage();
        try (Progress progress = Progress.onTerminal()) {
            ImportReport imported = input.importInto(storage, ACCOUNT, progress);
            stages.end("read");
            RestockPlan plan =
                    plan(outlook.applyTo(settings, marketplace(), imported.asOf()), storage, imported.asOf(), progress);
            stages.end("plan");
            List<String> notes = InputNotes.of(imported, plan);
            folder.ifPresent(target -> write(target, plan, notes));
            progress.stop();
            ConsolePlan.print(plan, notes, stdout());
            outlook.print(plan, stdout());
            whatIf.print(RestockPlanner.of(settings), plan, marketplace(), stdout());
            stages.end("write");
        }
        folder.ifPresent(target -> stdout().println("\nWritten to " + out + ": plan.csv, plan.json, report.html"));
        if (timing) {
            stages.print(spec.commandLine().getErr());
        }
        return 0;
    }

    private RestockPlan plan(RestockSettings settings, Storage storage, LocalDate asOf, Progress progress) {
        List<RestockItem> items = new PlanInputs(storage, ACCOUNT, marketplace(), asOf).items();
        progress.start("planning", items.size());
        return RestockPlanner.of(settings, Forecasters.automatic(EventCalendar.of(marketplace())))
                .plan(items, asOf, Batch.inCallingThread().withProgress((done, total) -> progress.stepTo(done)));
    }

    private void write(OutputFolder folder, RestockPlan plan, List<String> notes) {
        List<ReportColumn> columns = outlook.columns(plan);
        folder.write("plan.csv", file -> CsvPlan.write(plan, columns, file));
        folder.write("plan.json", file -> JsonPlan.write(plan, columns, marketplace(), notes, file));
        folder.write("report.html", file -> HtmlReport.write(file, plan, columns, input.heading(), notes));
    }

    private Marketplace marketplace() {
        return input.marketplace();
    }

    private PrintWriter stdout() {
        return spec.commandLine().getOut();
    }
}
