package io.shelfwise.spapi.internal.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates and times as Amazon writes them, and as it should. */
public final class Times {

    private static final DateTimeFormatter OUT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** {@code Mon Oct 28 18:49:32 UTC 2019}. */
    private static final DateTimeFormatter OLD =
            DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss zzz uuuu", Locale.ENGLISH);

    private static final String PLAIN = "0000-00-00T00:00:00Z";

    private Times() {}

    /** UTC with milliseconds and {@code Z}, as all operations take it. */
    public static String text(Instant time) {
        return OUT.format(time);
    }

    /** Whether a text is as long as those of {@link #text}, which have milliseconds, in the years that have four digits. */
    static boolean isWrittenForm(String text) {
        return text.length() == "2026-01-01T00:00:00.000Z".length();
    }

    /** The moment of a text in any form that Amazon uses; null if it is none. */
    public static @Nullable Instant instant(String text) {
        if (text.length() < "2020-01-01".length()) {
            return null;
        }
        try {
            return Character.isDigit(text.charAt(0))
                    ? iso(text)
                    : ZonedDateTime.parse(text, OLD).toInstant();
        } catch (DateTimeException e) {
            return null; // no date: the caller keeps the text
        }
    }

    static @Nullable LocalDate date(String text) {
        try {
            return text.length() >= 10 && Character.isDigit(text.charAt(0))
                    ? LocalDate.parse(text.substring(0, 10))
                    : null;
        } catch (DateTimeException e) {
            return null; // no date: the caller keeps the text
        }
    }

    /** With an offset, without one (which is UTC), or the date alone (which is its start in UTC). */
    private static Instant iso(String text) {
        if (text.length() == 10) {
            return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        if (isPlain(text)) {
            return LocalDateTime.of(
                            digits(text, 0, 4),
                            digits(text, 5, 7),
                            digits(text, 8, 10),
                            digits(text, 11, 13),
                            digits(text, 14, 16),
                            digits(text, 17, 19))
                    .toInstant(ZoneOffset.UTC);
        }
        TemporalAccessor read =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return read instanceof OffsetDateTime time
                ? time.toInstant()
                : ((LocalDateTime) read).toInstant(ZoneOffset.UTC);
    }

    /** Whether it is {@code 2019-10-28T18:49:32Z}, as nearly all are: read without a formatter, in a tenth of the time. */
    private static boolean isPlain(String text) {
        if (text.length() != PLAIN.length()) {
            return false;
        }
        for (int i = 0; i < PLAIN.length(); i++) {
            char expected = PLAIN.charAt(i);
            char found = text.charAt(i);
            if (expected == '0' ? found < '0' || found > '9' : found != expected) {
                return false;
            }
        }
        return true;
    }

    private static int digits(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
