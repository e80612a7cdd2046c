package io.shelfwise.spapi.reports;

import io.shelfwise.core.catalog.Marketplace;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days and points in time in the forms of Amazon's reports, of all marketplaces and years: year first, or day first with
 * points, slashes or hyphens (month first where the marketplace has it so), or with the month in words of eleven
 * languages; 24 or 12 hours; a zone by name or offset, or none.
 */
final class ReportDates {

    private static final int MAX_LENGTH = 60;
    private static final int DAY = 10;
    private static final int DAY_AND_SECOND = 19;

    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,4})([-/.\u5e74])(\\d{1,2})[-/.\u6708](\\d{1,4})\u65e5?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?!\\d)");
    private static final Pattern MONTH_ONLY = Pattern.compile("(\\d{4})-(\\d{1,2})");
    private static final Pattern WORDS = Pattern.compile(
            "(?:\\p{L}{2,9}\\.?,? )?(\\d{1,4})?(?:st|nd|rd|th)?[-./\\s]*(?:de )?(\\p{L}[\\p{L}\\p{M}]{1,12})\\.?[-./,\\s]*(?:de )?"
                    + "(\\d{1,4}),?(?:[-./,\\s]+(\\d{4}))?");
    private static final Pattern TIME = Pattern.compile(
            "[T,\\s]*(?:at )?(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?\\s*([AaPp]\\.?\\s?[Mm]\\.?)?\\s*(.*)");
    /** As {@code Mon Oct 28 18:49:32 UTC 2019}. */
    private static final Pattern UNIX =
            Pattern.compile("\\p{L}{3} (\\p{L}{3}) +(\\d{1,2}) (\\d{2}:\\d{2}:\\d{2}) (\\S+) (\\d{4})");

    private final ZoneId zone;
    private final boolean monthFirst;

    ReportDates(Marketplace marketplace) {
        this.zone = marketplace.zone();
        this.monthFirst = marketplace.equals(Marketplace.US);
    }

    /** The day, in the zone that is written; null if it is none. */
    @Nullable
    LocalDate date(String text) {
        Parsed parsed = parse(text);
        return parsed == null ? null : parsed.day();
    }

    /** The point in time; of a day its start; null if it is none. */
    @Nullable
    ZonedDateTime time(String text) {
        Parsed parsed = parse(text);
        if (parsed == null) {
            return null;
        }
        LocalTime time = parsed.time() == null ? LocalTime.MIDNIGHT : parsed.time();
        return ZonedDateTime.of(parsed.day(), time, parsed.zone() == null ? zone : parsed.zone());
    }

    /** ISO 8601, with no more than is written: a day alone stays one, a time without zone has none; null if it is none. */
    @Nullable
    String iso(String text) {
        Parsed parsed = parse(text);
        if (parsed == null) {
            return null;
        }
        if (parsed.time() == null) {
            return parsed.day().toString();
        }
        return parsed.zone() == null
                ? DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(parsed.day().atTime(parsed.time()))
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        parsed.day().atTime(parsed.time()).atZone(parsed.zone()));
    }

    private @Nullable Parsed parse(String raw) {
        Parsed plain = plain(raw);
        if (plain != null) {
            return plain;
        }
        String text = raw.strip().replace('\u00a0', ' ').replace('\u202f', ' ');
        if (text.length() > MAX_LENGTH) {
            return null;
        }
        try {
            Matcher unix = UNIX.matcher(text);
            if (unix.matches()) {
                text = unix.group(2) + " " + unix.group(1) + " " + unix.group(5) + " " + unix.group(3) + " "
                        + unix.group(4);
            }
            return parseForms(text);
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    /** ISO 8601 as most cells have it: {@code yyyy-MM-dd} or {@code yyyy-MM-ddTHH:mm:ss} and an offset; or null. */
    private static @Nullable Parsed plain(String text) {
        int length = text.length();
        boolean day = length == DAY;
        boolean second = length > DAY_AND_SECOND
                && text.charAt(DAY) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':'
                && "Z+-".indexOf(text.charAt(DAY_AND_SECOND)) >= 0;
        if ((!day && !second) || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        try {
            LocalDate date = LocalDate.of(digits(text, 0) * 100 + digits(text, 2), digits(text, 5), digits(text, 8));
            return day
                    ? new Parsed(date, null, null)
                    : new Parsed(
                            date,
                            LocalTime.of(digits(text, 11), digits(text, 14), digits(text, 17)),
                            offset(text.substring(DAY_AND_SECOND)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static ZoneOffset offset(String text) {
        return text.equals("Z") || text.equals("+00:00") ? ZoneOffset.UTC : ZoneOffset.of(text);
    }

    /** The number of two digits. */
    private static int digits(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        if (tens < 0 || tens > 9 || ones < 0 || ones > 9) {
            throw new DateTimeException("no digits at " + at);
        }
        return tens * 10 + ones;
    }

    private @Nullable Parsed parseForms(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.lookingAt()) {
            return withTime(ofNumbers(numbers), text.substring(numbers.end()));
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.lookingAt()) {
            return withTime(day(compact.group(1), compact.group(2), compact.group(3)), text.substring(compact.end()));
        }
        Matcher month = MONTH_ONLY.matcher(text);
        if (month.matches()) {
            return new Parsed(day(month.group(1), month.group(2), "1"), null, null);
        }
        Matcher words = WORDS.matcher(text);
        return words.lookingAt() ? withTime(ofWords(words), text.substring(words.end())) : null;
    }

    private LocalDate ofNumbers(Matcher match) {
        String first = match.group(1);
        String second = match.group(3);
        String third = match.group(4);
        if (first.length() == 4) {
            return day(first, second, third);
        }
        boolean slash = match.group(2).equals("/");
        boolean monthLeads = (slash && monthFirst) ? Integer.parseInt(first) <= 12 : Integer.parseInt(second) > 12;
        return monthLeads ? day(third, first, second) : day(third, second, first);
    }

    /** A day by its month's name: {@code 5 May 2026, May 5, 2026, 5-May-26, May 2026, May-26}. */
    private static @Nullable LocalDate ofWords(Matcher match) {
        int month = MonthNames.number(match.group(2));
        if (month == 0) {
            return null;
        }
        String before = match.group(1);
        String after = match.group(3);
        String year = match.group(4);
        String written = String.valueOf(month);
        if (before == null) {
            return year != null ? day(year, written, after) : day(after, written, "1");
        }
        return before.length() == 4 ? day(before, written, after) : day(after, written, before);
    }

    private static LocalDate day(String year, String month, String day) {
        int number = Integer.parseInt(year);
        return LocalDate.of(
                year.length() <= 2 ? 2000 + number : number, Integer.parseInt(month), Integer.parseInt(day));
    }

    private static @Nullable Parsed withTime(@Nullable LocalDate day, String rest) {
        if (day == null || rest.isBlank()) {
            return day == null ? null : new Parsed(day, null, null);
        }
        Matcher match = TIME.matcher(rest);
        if (!match.matches()) {
            ZoneId dayZone = ZoneNames.zone(rest.strip());
            return dayZone == null ? null : new Parsed(day, null, dayZone);
        }
        String zone = match.group(6).strip();
        ZoneId named = zone.isEmpty() ? null : ZoneNames.zone(zone);
        return named == null && !zone.isEmpty() ? null : new Parsed(day, timeOf(match), named);
    }

    private static LocalTime timeOf(Matcher match) {
        int hour = Integer.parseInt(match.group(1));
        String half = match.group(5);
        if (half != null) {
            hour = hour % 12 + (Character.toLowerCase(half.charAt(0)) == 'p' ? 12 : 0);
        }
        String second = match.group(3);
        String fraction = match.group(4);
        int nanos = fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
        return LocalTime.of(
                hour, Integer.parseInt(match.group(2)), second == null ? 0 : Integer.parseInt(second), nanos);
    }

    private record Parsed(
            LocalDate day,
            @Nullable LocalTime time,
            @Nullable ZoneId zone) {}
}
