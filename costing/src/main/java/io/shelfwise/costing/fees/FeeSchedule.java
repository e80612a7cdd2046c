package io.shelfwise.costing.fees;

import io.shelfwise.core.catalog.Marketplace;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One fee of one marketplace for some time: dated data with its source and confidence. The id is its version.
 *
 * <p>Written as JSON; the layout is in {@code docs/costing/fees.md}. Immutable and thread-safe.
 */
public final class FeeSchedule {

    private final String id;
    private final FeeType type;
    private final Marketplace marketplace;
    private final Currency currency;
    private final DateKey dateKey;
    private final List<Period> periods;
    private final String confidence;
    private final List<String> sources;
    private final FeeTerms terms;

    FeeSchedule(
            String id,
            FeeType type,
            Marketplace marketplace,
            Currency currency,
            DateKey dateKey,
            List<Period> periods,
            String confidence,
            List<String> sources,
            FeeTerms terms) {
        this.id = id;
        this.type = type;
        this.marketplace = marketplace;
        this.currency = currency;
        this.dateKey = dateKey;
        this.periods = List.copyOf(periods);
        this.confidence = confidence;
        this.sources = List.copyOf(sources);
        this.terms = terms;
    }

    /**
     * The schedule that this JSON object describes.
     *
     * @throws IllegalArgumentException that names the place, if the text is not JSON or not a schedule
     */
    public static FeeSchedule parse(String json) {
        return FeeScheduleReader.schedule(JsonText.read(json));
    }

    /**
     * The schedules of a JSON array.
     *
     * @throws IllegalArgumentException that names the place, if the text is not JSON or holds something else
     */
    public static List<FeeSchedule> parseAll(String json) {
        return FeeScheduleReader.schedules(JsonText.read(json));
    }

    /** The name of this version, such as {@code us-fba-fulfillment-2026-01-15}. */
    public String id() {
        return id;
    }

    /** The kind of fee. */
    public FeeType type() {
        return type;
    }

    /** Where it applies. */
    public Marketplace marketplace() {
        return marketplace;
    }

    /** The currency of its amounts. */
    public Currency currency() {
        return currency;
    }

    /** The date by which it applies. */
    public DateKey dateKey() {
        return dateKey;
    }

    /** When it applies, both ends included. */
    public List<Period> periods() {
        return periods;
    }

    /** How sure its numbers are, in words. */
    public String confidence() {
        return confidence;
    }

    /** Where its numbers come from. */
    public List<String> sources() {
        return sources;
    }

    FeeTerms terms() {
        return terms;
    }

    /** The start of the latest period that holds the date; null where none does. */
    @Nullable
    LocalDate startOn(LocalDate date) {
        LocalDate start = null;
        for (Period period : periods) {
            if (period.holds(date) && (start == null || period.from().isAfter(start))) {
                start = period.from();
            }
        }
        return start;
    }

    /** The day on which it applies that is nearest to this one. */
    LocalDate nearest(LocalDate date) {
        return periods.stream()
                .map(period -> period.nearest(date))
                .min(Comparator.comparing(day -> Math.abs(ChronoUnit.DAYS.between(day, date))))
                .orElse(date);
    }

    @Override
    public String toString() {
        return id + " " + periods;
    }

    /**
     * Days on which a schedule applies.
     *
     * @param from the first
     * @param to the last; empty for no known end
     */
    public record Period(LocalDate from, Optional<LocalDate> to) {

        /**
         * Checks the components.
         *
         * @throws IllegalArgumentException if the end is before the start
         */
        public Period {
            if (to.isPresent() && to.get().isBefore(from)) {
                throw new IllegalArgumentException("to is " + to.get() + ", before from " + from + "; swap them");
            }
        }

        /** Whether the date is within. */
        public boolean holds(LocalDate date) {
            return !date.isBefore(from) && (to.isEmpty() || !date.isAfter(to.get()));
        }

        /** The day within that is nearest to this one. */
        LocalDate nearest(LocalDate date) {
            LocalDate early = date.isBefore(from) ? from : date;
            return to.filter(early::isAfter).orElse(early);
        }

        @Override
        public String toString() {
            return from + to.map(end -> " to " + end).orElse(" on");
        }
    }
}
