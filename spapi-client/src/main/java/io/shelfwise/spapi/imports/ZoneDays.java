package io.shelfwise.spapi.imports;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/** On which day of a time zone an instant falls. Looks the offset up once between two changes of the clock. */
final class ZoneDays {

    private static final int SECONDS_A_DAY = 86_400;

    private final ZoneRules rules;
    private long from;
    private long to;
    private int offset;

    ZoneDays(ZoneId zone) {
        this.rules = zone.getRules();
    }

    /** The day, counted from 1970-01-01. */
    int epochDay(Instant instant) {
        long second = instant.getEpochSecond();
        if (second < from || second >= to) {
            lookUp(instant);
        }
        return Math.toIntExact(Math.floorDiv(second + offset, SECONDS_A_DAY));
    }

    private void lookUp(Instant instant) {
        // The change at this very second counts as before it.
        ZoneOffsetTransition before = rules.previousTransition(instant.plusSeconds(1));
        ZoneOffsetTransition after = rules.nextTransition(instant);
        from = before == null ? Long.MIN_VALUE : before.toEpochSecond();
        to = after == null ? Long.MAX_VALUE : after.toEpochSecond();
        offset = rules.getOffset(instant).getTotalSeconds();
    }
}
