package io.shelfwise.spapi.imports;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * On which day of a time zone an instant falls. Remembers the spans between two changes of the clock, since lines come in
 * any order and looking the zone's rules up for each would cost more than reading it.
 */
final class ZoneDays {

    private static final int SECONDS_A_DAY = 86_400;

    private final ZoneRules rules;
    private final List<Span> known = new ArrayList<>();
    private Span last;

    ZoneDays(ZoneId zone) {
        this.rules = zone.getRules();
        this.last = span(Instant.EPOCH);
    }

    /** The day, counted from 1970-01-01. */
    int epochDay(Instant instant) {
        long second = instant.getEpochSecond();
        if (!last.holds(second)) {
            last = find(instant);
        }
        return Math.toIntExact(Math.floorDiv(second + last.offset, SECONDS_A_DAY));
    }

    private Span find(Instant instant) {
        for (Span span : known) {
            if (span.holds(instant.getEpochSecond())) {
                return span;
            }
        }
        return span(instant);
    }

    private Span span(Instant instant) {
        // A change at this very second counts as before it.
        ZoneOffsetTransition before = rules.previousTransition(instant.plusSeconds(1));
        ZoneOffsetTransition after = rules.nextTransition(instant);
        Span span = new Span(
                before == null ? Long.MIN_VALUE : before.toEpochSecond(),
                after == null ? Long.MAX_VALUE : after.toEpochSecond(),
                rules.getOffset(instant).getTotalSeconds());
        known.add(span);
        return span;
    }

    private record Span(long from, long to, int offset) {

        boolean holds(long second) {
            return second >= from && second < to;
        }
    }
}
