package io.shelfwise.spapi.reports.jobs;

import io.shelfwise.spapi.catalogue.reports.ReportCatalogue;
import io.shelfwise.spapi.catalogue.reports.ReportDemand;
import io.shelfwise.spapi.catalogue.reports.ReportRule;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What Amazon demands of requests by report type: as the catalogue's {@code report-types.txt} has it, which names its
 * sources, unless a host says otherwise. Immutable.
 */
public final class ReportRules {

    private static final Duration UNBOUNDED = Duration.ofDays(36_500);
    private static final ReportRules BUNDLED = new ReportRules(Map.of(), Map.of(), Map.of());

    private final Map<String, Duration> longest;
    private final Map<String, Boolean> requestable;
    private final Map<String, Boolean> emptyWhenCancelled;

    private ReportRules(
            Map<String, Duration> longest, Map<String, Boolean> requestable, Map<String, Boolean> emptyWhenCancelled) {
        this.longest = Map.copyOf(longest);
        this.requestable = Map.copyOf(requestable);
        this.emptyWhenCancelled = Map.copyOf(emptyWhenCancelled);
    }

    /** What is known. */
    public static ReportRules bundled() {
        return BUNDLED;
    }

    /**
     * With another longest range of a type.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public ReportRules longest(String type, Duration range) {
        if (range.isNegative() || range.isZero()) {
            throw new IllegalArgumentException("range of " + type + " is " + range + "; give more than zero");
        }
        return new ReportRules(with(longest, type, range), requestable, emptyWhenCancelled);
    }

    /** With a type that can be requested, or cannot. */
    public ReportRules requestable(String type, boolean value) {
        return new ReportRules(longest, with(requestable, type, value), emptyWhenCancelled);
    }

    /** With a type for which CANCELLED without a document means that there is no data, or that it has failed. */
    public ReportRules emptyWhenCancelled(String type, boolean value) {
        return new ReportRules(longest, requestable, with(emptyWhenCancelled, type, value));
    }

    /** The longest range that one report of a type is asked for; a hundred years where no limit is known. */
    public Duration longest(String type) {
        Duration own = longest.get(type);
        if (own != null) {
            return own;
        }
        Optional<ReportRule> rule = rule(type);
        return rule.isPresent() && rule.get().splitDays().isPresent()
                ? Duration.ofDays(rule.get().splitDays().getAsInt())
                : UNBOUNDED;
    }

    /** Whether reports of a type are made on request; others are made by Amazon, and listed. */
    public boolean isRequestable(String type) {
        return requestable.getOrDefault(type, !is(type, ReportDemand.UNREQUESTABLE));
    }

    /** Whether CANCELLED without a document, where nobody here cancelled, means that there is no data. */
    public boolean isEmptyWhenCancelled(String type) {
        return emptyWhenCancelled.getOrDefault(type, !is(type, ReportDemand.FAILURE));
    }

    private static boolean is(String type, ReportDemand demand) {
        return rule(type).filter(rule -> rule.is(demand)).isPresent();
    }

    private static Optional<ReportRule> rule(String type) {
        return Optional.ofNullable(ReportCatalogue.rules().get(type));
    }

    private static <T> Map<String, T> with(Map<String, T> data, String type, T value) {
        Map<String, T> changed = new HashMap<>(data);
        changed.put(type, value);
        return changed;
    }
}
