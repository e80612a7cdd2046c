package io.shelfwise.spapi.reports.jobs;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.spapi.internal.jobs.Digest;
import io.shelfwise.spapi.internal.jobs.Job;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which report is wanted. Immutable. */
public final class ReportRequest {

    private static final Duration KEPT = Duration.ofDays(90);

    private final String type;
    private final @Nullable Instant from;
    private final @Nullable Instant to;
    private final List<Marketplace> marketplaces;
    private final Map<String, String> options;
    private final Duration maxAge;

    private ReportRequest(Builder builder) {
        this.type = builder.type;
        this.from = builder.from;
        this.to = builder.to;
        this.marketplaces = List.copyOf(builder.marketplaces);
        this.options = new TreeMap<>(builder.options);
        this.maxAge = builder.maxAge;
    }

    /**
     * A request for a report of a type.
     *
     * @param type Amazon's name, such as {@code GET_MERCHANT_LISTINGS_ALL_DATA}
     * @throws IllegalArgumentException if it is no name of a type
     */
    public static Builder of(String type) {
        if (!type.matches("[A-Z0-9_]{1,128}")) {
            throw new IllegalArgumentException(
                    "type is '" + type + "'; give Amazon's name of capital letters, digits and underscores");
        }
        return new Builder(type);
    }

    /** Amazon's name of the type. */
    public String type() {
        return type;
    }

    /** First moment of the data; empty for what Amazon takes by itself. */
    public Optional<Instant> from() {
        return Optional.ofNullable(from);
    }

    /** First moment after the data; empty for what Amazon takes by itself. */
    public Optional<Instant> to() {
        return Optional.ofNullable(to);
    }

    /** The marketplaces, at least one. */
    public List<Marketplace> marketplaces() {
        return marketplaces;
    }

    /** Amazon's {@code reportOptions}. */
    public Map<String, String> options() {
        return Map.copyOf(options);
    }

    /** How old a report may be to be taken instead of a new one. */
    public Duration maxAge() {
        return maxAge;
    }

    /** The same for requests of one type, range, set of marketplaces and options; 64 hex digits. */
    public String key() {
        return Digest.of(words() + options);
    }

    Job unstored() {
        return Job.of(key(), type, Digest.of(words()));
    }

    List<String> marketplaceIds() {
        return marketplaces.stream().map(Marketplace::id).sorted().distinct().toList();
    }

    private String words() {
        return type + '\n' + from + '\n' + to + '\n' + marketplaceIds() + '\n';
    }

    /** This request in pieces of no more than {@code longest}, in order. */
    List<ReportRequest> pieces(Duration longest) {
        if (from == null || to == null) {
            return List.of(this);
        }
        List<ReportRequest> pieces = new ArrayList<>();
        for (Instant start = from; start.isBefore(to) || pieces.isEmpty(); start = start.plus(longest)) {
            Instant end = start.plus(longest).isBefore(to) ? start.plus(longest) : to;
            pieces.add(copy().range(start, end).build());
        }
        return pieces;
    }

    private Builder copy() {
        return new Builder(type).marketplaces(marketplaces).options(options).maxAge(maxAge);
    }

    @Override
    public String toString() {
        return type + "[" + from + ".." + to + ", " + marketplaceIds() + ", " + options + "]";
    }

    /** Builds a request. */
    public static final class Builder {

        private final String type;
        private @Nullable Instant from;
        private @Nullable Instant to;
        private List<Marketplace> marketplaces = List.of();
        private Map<String, String> options = Map.of();
        private Duration maxAge = Duration.ofHours(1);

        private Builder(String type) {
            this.type = type;
        }

        /** The data from a moment to before another; Amazon's usual range if it is not given. */
        public Builder range(Instant from, Instant to) {
            this.from = from;
            this.to = to;
            return this;
        }

        /** The marketplaces whose data is wanted. */
        public Builder marketplaces(List<Marketplace> marketplaces) {
            this.marketplaces = marketplaces;
            return this;
        }

        /** Amazon's {@code reportOptions}; none unless given. */
        public Builder options(Map<String, String> options) {
            this.options = options;
            return this;
        }

        /**
         * How old a report that was asked for before may be to be taken instead of a new one: an hour unless given, at most
         * 90 days, for which Amazon keeps reports. With zero only one that is still in the making is taken.
         */
        public Builder maxAge(Duration maxAge) {
            this.maxAge = maxAge;
            return this;
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException if the range ends before it begins, there is no marketplace, or {@code maxAge} is
         *     negative or more than 90 days
         */
        public ReportRequest build() {
            if (from != null && to != null && to.isBefore(from)) {
                throw new IllegalArgumentException("range is " + from + " to " + to + "; give an end after the start");
            }
            if (marketplaces.isEmpty()) {
                throw new IllegalArgumentException("marketplaces is empty; give at least one");
            }
            if (maxAge.isNegative() || maxAge.compareTo(KEPT) > 0) {
                throw new IllegalArgumentException("maxAge is " + maxAge + "; give 0 to 90 days");
            }
            return new ReportRequest(this);
        }
    }
}
