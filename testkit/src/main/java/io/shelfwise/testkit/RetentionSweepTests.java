package io.shelfwise.testkit;

import static io.shelfwise.core.storage.DataCategory.DAILY_SALES;
import static io.shelfwise.core.storage.DataCategory.INVENTORY;
import static io.shelfwise.core.storage.DataCategory.ORDER_LINES;
import static io.shelfwise.testkit.Samples.ACCOUNT;
import static io.shelfwise.testkit.Samples.SAME_SELLER;
import static io.shelfwise.testkit.Samples.SAME_TENANT;
import static io.shelfwise.testkit.Samples.allSales;
import static io.shelfwise.testkit.Samples.lines;
import static io.shelfwise.testkit.Samples.sales;
import static io.shelfwise.testkit.Samples.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.account.TenantId;
import io.shelfwise.core.retention.RetentionPolicy;
import io.shelfwise.core.retention.RetentionRule;
import io.shelfwise.core.retention.RetentionSweep;
import io.shelfwise.core.retention.SweepLine;
import io.shelfwise.core.retention.SweepReport;
import io.shelfwise.core.storage.DataCategory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

abstract class RetentionSweepTests extends OnEmptyStorage {

    private static final TenantId TENANT = ACCOUNT.tenant();
    private static final Instant NOW = Instant.parse("2025-11-25T15:00:00Z");
    private static final LocalDate MONTH_AGO = LocalDate.of(2025, 10, 25);
    private static final Instant CUTOFF = Instant.parse("2025-10-25T00:00:00Z");
    private static final RetentionRule LINES_RULE =
            RetentionRule.of(ORDER_LINES, Period.ofMonths(1), "contract: one month");

    /** Order lines and inventory for a month; daily sales without a rule. */
    private static final RetentionPolicy POLICY = RetentionPolicy.of(
            "contract",
            LocalDate.of(2025, 1, 1),
            List.of(LINES_RULE, RetentionRule.of(INVENTORY, Period.ofMonths(1), "contract: one month")));

    private final RetentionSweep sweep = RetentionSweep.of(POLICY, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void aRunDeletesWhatThePreviewSaid() {
        saveAround(ACCOUNT);
        saveAround(SAME_TENANT);

        SweepReport preview = sweep.preview(storage, TENANT);
        SweepReport run = sweep.run(storage, TENANT);

        assertThat(preview.isPreview()).isTrue();
        assertThat(run.isPreview()).isFalse();
        assertThat(run.lines()).isEqualTo(preview.lines());
        assertThat(run.rows()).isEqualTo(preview.rows()).isEqualTo(4);
        assertThat(run.failures()).isEmpty();
        assertThat(lines(storage, ACCOUNT)).hasSize(1);
    }

    @Test
    void aPreviewDeletesNothing() {
        saveAround(ACCOUNT);
        SweepReport first = sweep.preview(storage, TENANT);

        assertThat(sweep.preview(storage, TENANT).lines()).isEqualTo(first.lines());
        assertThat(lines(storage, ACCOUNT)).hasSize(2);
    }

    @Test
    void aSecondRunDeletesNothing() {
        saveAround(ACCOUNT);
        sweep.run(storage, TENANT);

        assertThat(sweep.run(storage, TENANT).rows()).isZero();
        assertThat(lines(storage, ACCOUNT)).hasSize(1);
        assertThat(storage.inventory().latest(ACCOUNT, MONTH_AGO)).hasSize(1);
    }

    @Test
    void everyLineNamesItsRuleCutoffAndOldestRow() {
        saveAround(ACCOUNT);
        SweepReport report = sweep.run(storage, TENANT);

        SweepLine lines = line(report, ORDER_LINES);
        assertThat(lines.account()).isEqualTo(ACCOUNT);
        assertThat(lines.rule()).contains(LINES_RULE);
        assertThat(lines.cutoff()).contains(CUTOFF);
        assertThat(lines.expired().rows()).isEqualTo(1);
        assertThat(lines.expired().oldest()).contains(CUTOFF.minusSeconds(1));
        assertThat(report.policy()).isEqualTo(POLICY);
        assertThat(report.at()).isEqualTo(NOW);
        assertThat(report.tenant()).isEqualTo(TENANT);
    }

    @Test
    void dataWithoutARuleIsKeptAndReportedSo() {
        saveAround(ACCOUNT);
        SweepReport report = sweep.run(storage, TENANT);

        SweepLine kept = line(report, DAILY_SALES);
        assertThat(kept.rule()).isEmpty();
        assertThat(kept.cutoff()).isEmpty();
        assertThat(kept.reason()).isEqualTo("no rule, kept");
        assertThat(allSales(storage, ACCOUNT, "MUG")).hasSize(2);
    }

    @Test
    void otherTenantsAreUntouched() {
        saveAround(ACCOUNT);
        saveAround(SAME_SELLER);
        SweepReport report = sweep.run(storage, TENANT);

        assertThat(report.lines()).extracting(SweepLine::account).containsOnly(ACCOUNT);
        assertThat(lines(storage, SAME_SELLER)).hasSize(2);
        assertThat(storage.inventory().latest(SAME_SELLER, MONTH_AGO.minusDays(1)))
                .hasSize(1);
    }

    @Test
    void linesAreSortedByAccountAndCategory() {
        saveAround(SAME_TENANT);
        saveAround(ACCOUNT);

        assertThat(sweep.preview(storage, TENANT).lines())
                .filteredOn(line -> List.of(DAILY_SALES, INVENTORY, ORDER_LINES).contains(line.category()))
                .extracting(line -> line.account().sellerId() + " " + line.category())
                .containsExactly(
                        "seller-1 daily-sales",
                        "seller-1 inventory",
                        "seller-1 order-lines",
                        "seller-2 daily-sales",
                        "seller-2 inventory",
                        "seller-2 order-lines");
    }

    @Test
    void anUnknownTenantGivesAnEmptyReport() {
        saveAround(ACCOUNT);

        assertThat(sweep.run(storage, TenantId.of("nobody")).lines()).isEmpty();
    }

    /** In each kind of data a row just before the cutoff and one exactly at it. */
    private void saveAround(SellerAccount account) {
        storage.orderLines()
                .save(
                        account,
                        List.of(
                                Samples.line("old")
                                        .purchasedAt(CUTOFF.minusSeconds(1))
                                        .build(),
                                Samples.line("new").purchasedAt(CUTOFF).build()));
        storage.dailySales()
                .save(account, List.of(sales("MUG", MONTH_AGO.minusDays(1), 1), sales("MUG", MONTH_AGO, 2)));
        storage.inventory()
                .save(account, List.of(snapshot("MUG", MONTH_AGO.minusDays(1), 1), snapshot("MUG", MONTH_AGO, 2)));
    }

    private static SweepLine line(SweepReport report, DataCategory category) {
        return report.lines().stream()
                .filter(line -> line.category().equals(category))
                .findFirst()
                .orElseThrow();
    }
}
