package io.shelfwise.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.retention.RetentionPolicies;
import io.shelfwise.core.retention.RetentionPolicy;
import io.shelfwise.core.retention.RetentionRule;
import io.shelfwise.core.retention.RetentionSweep;
import io.shelfwise.core.retention.SweepLine;
import io.shelfwise.core.retention.SweepReport;
import io.shelfwise.core.storage.DataCategory;
import io.shelfwise.core.storage.Expired;
import io.shelfwise.core.storage.InMemoryStorage;
import io.shelfwise.core.storage.RetentionStore;
import io.shelfwise.core.storage.Storage;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RetentionSweepTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-02-01T10:00:00Z"), ZoneOffset.UTC);
    private static final DataCategory LABELS = DataCategory.of("shipping-labels");

    @Test
    void aFailureOfOneAccountDoesNotStopTheOthers() {
        RetentionSweep sweep = RetentionSweep.of(RetentionPolicies.amazon202511(), NOW);
        IllegalStateException cause = new IllegalStateException("disk is full");
        Storage storage = failing(Samples.ACCOUNT, DataCategory.INVENTORY, cause);
        List.of(Samples.ACCOUNT, Samples.SAME_TENANT).forEach(account -> saveOld(storage, account));

        SweepReport report = sweep.run(storage, Samples.ACCOUNT.tenant());

        assertThat(report.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.account()).isEqualTo(Samples.ACCOUNT);
            assertThat(failure.rule().category()).isEqualTo(DataCategory.INVENTORY);
            assertThat(failure.cutoff()).isEqualTo("2024-08-01T00:00:00Z");
            assertThat(failure.cause()).isSameAs(cause);
        });
        assertThat(report.lines()).hasSize(7);
        assertThat(report.rows()).isEqualTo(3);
        assertThat(Samples.lines(storage, Samples.ACCOUNT)).isEmpty();
        assertThat(storage.inventory().latest(Samples.SAME_TENANT, Samples.DAY)).isEmpty();
        assertThat(report.toString()).contains("amazon-2025-11 of 2025-11-25", "3 rows deleted", "1 failures");
    }

    @Test
    void aPolicyThatDoesNotHoldYetIsRefused() {
        RetentionPolicy tomorrow = RetentionPolicy.of("next", LocalDate.of(2026, 2, 2), List.of());
        RetentionPolicy today = RetentionPolicy.of("now", LocalDate.of(2026, 2, 1), List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RetentionSweep.of(tomorrow, NOW))
                .withMessage("policy next holds from 2026-02-02, today is 2026-02-01 (UTC); give the policy that"
                        + " holds today");
        assertThat(RetentionSweep.of(today, NOW)
                        .run(new InMemoryStorage(), Samples.ACCOUNT.tenant())
                        .policy())
                .isEqualTo(today);
    }

    @Test
    void aHostsOwnKindOfDataIsNamedWithAndWithoutARule() {
        Storage storage = withLabels();
        saveOld(storage, Samples.ACCOUNT);
        RetentionPolicy amazon = RetentionPolicies.amazon202511();
        RetentionPolicy own = amazon.with(RetentionRule.of(LABELS, Period.ofDays(30), "host: labels are used once"));

        assertThat(reasonFor(LABELS, amazon, storage)).isEqualTo("no rule, kept");
        assertThat(reasonFor(LABELS, own, storage)).isEqualTo("kept for P30D (host: labels are used once)");
    }

    @Test
    void aRuleForWhatTheStorageDoesNotHoldIsReportedWithNoRows() {
        Storage storage = new InMemoryStorage();
        saveOld(storage, Samples.ACCOUNT);
        RetentionPolicy own = RetentionPolicies.amazon202511()
                .with(RetentionRule.of(LABELS, Period.ofDays(30), "host: labels are used once"));

        assertThat(RetentionSweep.of(own, NOW)
                        .run(storage, Samples.ACCOUNT.tenant())
                        .lines())
                .filteredOn(line -> line.category().equals(LABELS))
                .extracting(SweepLine::expired)
                .containsExactly(Expired.NONE);
    }

    private static String reasonFor(DataCategory category, RetentionPolicy policy, Storage storage) {
        return RetentionSweep.of(policy, NOW).preview(storage, Samples.ACCOUNT.tenant()).lines().stream()
                .filter(line -> line.category().equals(category))
                .map(SweepLine::reason)
                .findFirst()
                .orElseThrow();
    }

    private static void saveOld(Storage storage, SellerAccount account) {
        storage.orderLines().save(account, List.of(Samples.line("1").build()));
        storage.inventory().save(account, List.of(Samples.snapshot("MUG", Samples.DAY, 1)));
    }

    private static Storage failing(SellerAccount account, DataCategory category, RuntimeException cause) {
        return new ForwardingStorage() {
            @Override
            public RetentionStore retention() {
                return new ForwardingRetention(sound.retention()) {
                    @Override
                    public Expired delete(SellerAccount which, DataCategory what, Instant cutoff) {
                        if (which.equals(account) && what.equals(category)) {
                            throw cause;
                        }
                        return super.delete(which, what, cutoff);
                    }
                };
            }
        };
    }

    private static Storage withLabels() {
        return new ForwardingStorage() {
            @Override
            public RetentionStore retention() {
                return new ForwardingRetention(sound.retention()) {
                    @Override
                    public Set<DataCategory> categories() {
                        return Set.of(LABELS);
                    }
                };
            }
        };
    }
}
