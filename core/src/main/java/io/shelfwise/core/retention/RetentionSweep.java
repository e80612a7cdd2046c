package io.shelfwise.core.retention;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.account.TenantId;
import io.shelfwise.core.storage.DataCategory;
import io.shelfwise.core.storage.Expired;
import io.shelfwise.core.storage.RetentionStore;
import io.shelfwise.core.storage.Storage;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Deletes what a policy no longer allows to be kept, or says what it would delete.
 *
 * <p>A kind of data without a rule is kept and reported so. Where the storage fails for one kind of data of one
 * account, the report says so with the cause, and the sweep goes on with the rest.
 *
 * <p>Immutable and thread-safe if the clock is.
 */
public final class RetentionSweep {

    private final RetentionPolicy policy;
    private final Clock clock;

    private RetentionSweep(RetentionPolicy policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * A sweep by this policy.
     *
     * @throws IllegalArgumentException if the policy does not hold yet
     */
    public static RetentionSweep of(RetentionPolicy policy, Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (policy.effectiveFrom().isAfter(today)) {
            throw new IllegalArgumentException("policy " + policy.name() + " holds from " + policy.effectiveFrom()
                    + ", today is " + today + " (UTC); give the policy that holds today");
        }
        return new RetentionSweep(policy, clock);
    }

    /** What {@link #run} would delete now. Nothing is touched. */
    public SweepReport preview(Storage storage, TenantId tenant) {
        return sweep(storage, tenant, true);
    }

    /** Deletes what has expired, for all accounts of the tenant, and reports it. */
    public SweepReport run(Storage storage, TenantId tenant) {
        return sweep(storage, tenant, false);
    }

    private SweepReport sweep(Storage storage, TenantId tenant, boolean preview) {
        Instant now = clock.instant();
        RetentionStore store = storage.retention();
        List<SweepLine> lines = new ArrayList<>();
        List<SweepFailure> failures = new ArrayList<>();
        SortedSet<DataCategory> categories = categories(store);
        for (SellerAccount account : storage.accounts(tenant)) {
            for (DataCategory category : categories) {
                Optional<RetentionRule> rule = policy.rule(category);
                if (rule.isEmpty()) {
                    lines.add(SweepLine.kept(account, category));
                    continue;
                }
                Instant cutoff = rule.get().cutoff(now);
                try {
                    Expired expired = expire(store, account, category, cutoff, preview);
                    lines.add(SweepLine.swept(account, rule.get(), cutoff, expired));
                } catch (RuntimeException e) {
                    failures.add(new SweepFailure(account, rule.get(), cutoff, e));
                }
            }
        }
        return new SweepReport(tenant, policy, now, preview, lines, failures);
    }

    private SortedSet<DataCategory> categories(RetentionStore store) {
        SortedSet<DataCategory> categories = new TreeSet<>(store.categories());
        policy.rules().forEach(rule -> categories.add(rule.category()));
        return categories;
    }

    private static Expired expire(
            RetentionStore store, SellerAccount account, DataCategory category, Instant cutoff, boolean preview) {
        return preview ? store.count(account, category, cutoff) : store.delete(account, category, cutoff);
    }
}
