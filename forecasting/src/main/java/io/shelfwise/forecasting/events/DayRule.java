package io.shelfwise.forecasting.events;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/** On which days of a year something begins that comes back by a rule. */
@FunctionalInterface
interface DayRule {

    int PENTECOST = 49;

    /** The first days of the occurrences that begin in a year of our calendar, in order. */
    List<LocalDate> in(int year);

    /**
     * Reads a rule.
     *
     * @param text {@code 12-25}, a day of the year; {@code EASTER-21}, days from Easter Sunday; {@code 2 SUNDAY MAY} or
     *     {@code -1 MONDAY MAY}, the second or last such weekday, {@code 4 THURSDAY NOVEMBER +1} the day after it, with
     *     {@code NOT PENTECOST} at its end a week later in years when that is Pentecost; {@code HIJRAH 09-01}, a day of
     *     the Islamic year
     */
    static DayRule parse(String text) {
        if (text.startsWith("EASTER")) {
            String days = text.substring("EASTER".length());
            int shift = days.isEmpty() ? 0 : Integer.parseInt(days);
            return year -> List.of(Easter.of(year).plusDays(shift));
        }
        if (text.startsWith("HIJRAH ")) {
            MonthDay day = MonthDay.parse("--" + text.substring("HIJRAH ".length()));
            return year -> islamic(year, day.getMonthValue(), day.getDayOfMonth());
        }
        if (text.endsWith(" NOT PENTECOST")) {
            DayRule usual = parse(text.replace(" NOT PENTECOST", ""));
            return year -> usual.in(year).stream()
                    .map(day -> day.equals(Easter.of(year).plusDays(PENTECOST)) ? day.plusWeeks(1) : day)
                    .toList();
        }
        if (text.contains(" ")) {
            return weekday(text.split(" ", -1));
        }
        MonthDay day = MonthDay.parse("--" + text);
        return year -> List.of(day.atYear(year));
    }

    private static DayRule weekday(String[] words) {
        int ordinal = Integer.parseInt(words[0]);
        DayOfWeek weekday = DayOfWeek.valueOf(words[1]);
        Month month = Month.valueOf(words[2]);
        int shift = words.length > 3 ? Integer.parseInt(words[3]) : 0;
        return year -> List.of(LocalDate.of(year, month, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday))
                .plusDays(shift));
    }

    /** By the Umm al-Qura calendar. The Islamic year is some eleven days shorter, so that a day can come twice. */
    private static List<LocalDate> islamic(int year, int month, int day) {
        int first = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
        return IntStream.rangeClosed(first, first + 2)
                .mapToObj(islamicYear -> LocalDate.from(HijrahDate.of(islamicYear, month, day)))
                .filter(date -> date.getYear() == year)
                .toList();
    }
}
