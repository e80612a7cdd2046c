package io.shelfwise.examples.cli.plan;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.health.AccountHealth;
import io.shelfwise.core.health.HealthRules;
import io.shelfwise.examples.cli.report.ReportColumn;
import io.shelfwise.forecasting.events.EventCalendar;
import io.shelfwise.forecasting.replenishment.Peaks;
import io.shelfwise.forecasting.replenishment.RestockPlan;
import io.shelfwise.forecasting.replenishment.RestockSettings;
import io.shelfwise.spapi.health.AccountHealthReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --outlook}, {@code --explain}, {@code --account-health} and {@code --hold}: what lies ahead of each line, and what holds it back. */
final class OutlookOption {

    private static final Set<String> PEAKS = Set.of("Prime Day", "Prime Big Deal Days", "Black Friday");
    private static final double IN_TIME = 0.95;

    @Option(
            names = "--outlook",
            description =
                    "adds columns on what lies ahead of each SKU: chances of running out, coming orders, age, excess,"
                            + " ship-in deadline")
    private boolean outlook;

    @Option(
            names = "--explain",
            paramLabel = "SKU",
            description = "prints the whole derivation of a SKU; may be given several times")
    private List<String> explained = new ArrayList<>();

    @Option(
            names = "--account-health",
            paramLabel = "FILE",
            description = "Amazon's GET_V2_SELLER_PERFORMANCE_REPORT; what may not be sold is not ordered")
    private @Nullable Path accountHealth;

    @Option(
            names = "--hold",
            paramLabel = "RULE",
            description = "a health rule that holds orders back instead of being noted, such as account-at-risk")
    private List<String> holds = new ArrayList<>();

    /** The settings with peaks and, where there is a report, the health of the account. */
    RestockSettings applyTo(RestockSettings settings, Marketplace marketplace, LocalDate asOf) {
        RestockSettings peaked = settings.withPeaks(new Peaks(EventCalendar.of(marketplace), PEAKS, IN_TIME));
        HealthRules rules = HealthRules.usual().holding(holds.toArray(String[]::new));
        return accountHealth == null ? peaked : peaked.withHealth(read(accountHealth, marketplace, asOf), rules);
    }

    private static AccountHealth read(Path file, Marketplace marketplace, LocalDate asOf) {
        try {
            return AccountHealthReport.read(Files.readString(file), asOf).stream()
                    .filter(account -> account.marketplace().equals(marketplace))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("--account-health " + file
                            + " has nothing of marketplace " + marketplace + "; give the report of this account"));
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "--account-health " + file + " cannot be read; give a file that exists", e);
        }
    }

    /** The columns of the plan. */
    List<ReportColumn> columns(RestockPlan plan) {
        List<ReportColumn> columns = new ArrayList<>(PlanColumns.of(plan));
        if (outlook) {
            columns.addAll(OutlookColumns.of(plan));
        }
        return columns;
    }

    void print(RestockPlan plan, PrintWriter out) {
        for (String sku : explained) {
            out.println();
            out.println(plan.explain(Sku.of(sku))
                    .orElseThrow(() -> new IllegalArgumentException(
                            "--explain " + sku + " is not in the plan; give a SKU of the inventory"))
                    .text());
        }
    }
}
