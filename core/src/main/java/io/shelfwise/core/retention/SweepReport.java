package io.shelfwise.core.retention;

import io.shelfwise.core.account.TenantId;
import java.time.Instant;
import java.util.List;

/**
 * What a sweep deleted, or would delete. Lines and failures together have one entry for each account and each kind of
 * data that the storage can hold or the policy has a rule for, sorted by account and category.
 *
 * <p>Immutable.
 */
public final class SweepReport {

    private final TenantId tenant;
    private final RetentionPolicy policy;
    private final Instant at;
    private final boolean preview;
    private final List<SweepLine> lines;
    private final List<SweepFailure> failures;

    SweepReport(
            TenantId tenant,
            RetentionPolicy policy,
            Instant at,
            boolean preview,
            List<SweepLine> lines,
            List<SweepFailure> failures) {
        this.tenant = tenant;
        this.policy = policy;
        this.at = at;
        this.preview = preview;
        this.lines = List.copyOf(lines);
        this.failures = List.copyOf(failures);
    }

    /** Whose data was swept. */
    public TenantId tenant() {
        return tenant;
    }

    /** The policy that was followed; its name and day are its version. */
    public RetentionPolicy policy() {
        return policy;
    }

    /** When the sweep began. */
    public Instant at() {
        return at;
    }

    /** Whether this only says what a run would delete. */
    public boolean isPreview() {
        return preview;
    }

    /** What was found, for all that went well. */
    public List<SweepLine> lines() {
        return lines;
    }

    /** What could not be dealt with. */
    public List<SweepFailure> failures() {
        return failures;
    }

    /** Rows that were deleted, or would be, over all lines. */
    public long rows() {
        return lines.stream().mapToLong(line -> line.expired().rows()).sum();
    }

    @Override
    public String toString() {
        return "SweepReport[" + tenant + ", " + policy + ", " + at + ", " + rows() + " rows "
                + (preview ? "would be deleted" : "deleted") + ", " + failures.size() + " failures]";
    }
}
