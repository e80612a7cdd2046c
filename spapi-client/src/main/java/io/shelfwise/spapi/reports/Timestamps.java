package io.shelfwise.spapi.reports;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Points in time as reports write them. ISO 8601 is read from the bytes, since it is most of the work of a report. */
final class Timestamps {

    private static final Pattern SPACED = Pattern.compile("(?:(?<y>\\d{4})[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})"
            + "|(?<d2>\\d{1,2})\\.(?<m2>\\d{1,2})\\.(?<y2>\\d{4}))"
            + "[ T]+(?<h>\\d{1,2}):(?<min>\\d{2})(?::(?<s>\\d{2}))?\\s+(?<zone>[A-Z]{1,4})");

    private Timestamps() {}

    /** {@code yyyy-MM-ddTHH:mm[:ss[.fraction]]} with {@code Z} or an offset; null if it is anything else. */
    static @Nullable Instant iso(byte[] bytes, int from, int to) {
        if (to - from < 17 || bytes[from + 4] != '-' || bytes[from + 7] != '-' || bytes[from + 13] != ':') {
            return null;
        }
        int at = from + 16;
        int second = 0;
        int nanos = 0;
        if (bytes[at] == ':' && at + 3 < to) {
            second = digits(bytes, at + 1, 2);
            at += 3;
            if (bytes[at] == '.') {
                int end = at + 1;
                while (end < to && bytes[end] >= '0' && bytes[end] <= '9') {
                    end++;
                }
                nanos = fraction(bytes, at + 1, end);
                at = end;
            }
        }
        int year = digits(bytes, from, 4);
        int offset = offset(bytes, at, to);
        boolean separated = bytes[from + 10] == 'T' || bytes[from + 10] == ' ';
        if (!separated || year < 0 || second < 0 || nanos < 0 || offset == Integer.MIN_VALUE) {
            return null;
        }
        try {
            return LocalDateTime.of(
                            year,
                            digits(bytes, from + 5, 2),
                            digits(bytes, from + 8, 2),
                            digits(bytes, from + 11, 2),
                            digits(bytes, from + 14, 2),
                            second,
                            nanos)
                    .toInstant(ZoneOffset.UTC)
                    .minusSeconds(offset);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether it is a point in time that {@link #iso} reads, or a day in the same form. */
    static boolean isIso(byte[] bytes, int from, int to) {
        if (to - from == 10 && bytes[from + 4] == '-' && bytes[from + 7] == '-') {
            int month = digits(bytes, from + 5, 2);
            int day = digits(bytes, from + 8, 2);
            return digits(bytes, from, 4) > 0 && month >= 1 && month <= 12 && day >= 1 && day <= 28;
        }
        return iso(bytes, from, to) != null;
    }

    /** Other forms, such as {@code 31.12.2025 23:59:59 UTC}; null if it is none of them. */
    static @Nullable Instant spaced(String text) {
        Matcher match = SPACED.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!match.matches()) {
            return null;
        }
        ZoneOffset zone = ZoneNames.named(match.group("zone"));
        boolean yearFirst = match.group("y") != null;
        String second = match.group("s");
        try {
            return zone == null
                    ? null
                    : LocalDateTime.of(
                                    Integer.parseInt(match.group(yearFirst ? "y" : "y2")),
                                    Integer.parseInt(match.group(yearFirst ? "m" : "m2")),
                                    Integer.parseInt(match.group(yearFirst ? "d" : "d2")),
                                    Integer.parseInt(match.group("h")),
                                    Integer.parseInt(match.group("min")),
                                    second == null ? 0 : Integer.parseInt(second))
                            .toInstant(zone);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Either of the forms; null if it is none of them. */
    static @Nullable Instant anyForm(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Instant value = iso(bytes, 0, bytes.length);
        return value == null ? spaced(text) : value;
    }

    /** Seconds, or the smallest int if it is no offset. */
    private static int offset(byte[] bytes, int at, int to) {
        int length = to - at;
        if (length == 1 && bytes[at] == 'Z') {
            return 0;
        }
        boolean colon = length == 6 && bytes[at + 3] == ':';
        if ((length != 3 && length != 5 && !colon) || (bytes[at] != '+' && bytes[at] != '-')) {
            return Integer.MIN_VALUE;
        }
        int hours = digits(bytes, at + 1, 2);
        int minutes = length == 3 ? 0 : digits(bytes, to - 2, 2);
        if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59) {
            return Integer.MIN_VALUE;
        }
        int seconds = hours * 3600 + minutes * 60;
        return bytes[at] == '-' ? -seconds : seconds;
    }

    private static int fraction(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length < 1 || length > 9) {
            return -1;
        }
        int value = digits(bytes, from, length);
        for (int i = length; i < 9; i++) {
            value *= 10;
        }
        return value;
    }

    /** The number that these digits write; -1 if one is no digit. */
    private static int digits(byte[] bytes, int from, int count) {
        int value = 0;
        for (int i = from; i < from + count; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
