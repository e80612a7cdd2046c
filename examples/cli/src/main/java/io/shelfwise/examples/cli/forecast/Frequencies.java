package io.shelfwise.examples.cli.forecast;

import io.shelfwise.core.demand.Frequency;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a file is cut in time: as the options say, or else as its dates or the season tell. */
final class Frequencies {

    private static final int QUARTERS = 4;
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int SHORTEST_MONTH = 28;
    private static final int WEEK = 7;

    private Frequencies() {}

    /** A frequency by its word. */
    static Frequency named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "daily" -> Frequency.DAILY;
            case "weekly" -> Frequency.WEEKLY;
            case "monthly" -> Frequency.MONTHLY;
            default ->
                throw new IllegalArgumentException(
                        "--frequency is " + Excerpt.of(name) + "; give daily, weekly or monthly");
        };
    }

    /** The frequency whose usual season this is; days for any other. */
    static Frequency ofSeason(int season) {
        return switch (season) {
            case 12 -> Frequency.MONTHLY;
            case 52, 53 -> Frequency.WEEKLY.withSeason(season);
            case QUARTERS -> new Frequency(Period.ofMonths(MONTHS_OF_A_QUARTER), QUARTERS);
            default -> Frequency.DAILY.withSeason(season);
        };
    }

    /**
     * What the dates tell: months where all are of one day of the month, or all its last, and none are closer; weeks
     * where all are of one weekday; days otherwise; nothing where each series has a single date.
     */
    static Optional<Frequency> ofDates(Collection<DatedRows> series) {
        Dates dates = new Dates();
        series.forEach(rows -> dates.add(rows.days()));
        return Optional.ofNullable(dates.frequency());
    }

    /** Facts of all dates, gathered series by series. */
    private static final class Dates {

        private int closest = Integer.MAX_VALUE;
        private int dayOfMonth;
        private int dayOfWeek;
        private boolean oneDayOfMonth = true;
        private boolean monthEnds = true;
        private boolean oneWeekday = true;

        void add(int[] sorted) {
            for (int i = 0; i < sorted.length; i++) {
                LocalDate day = LocalDate.ofEpochDay(sorted[i]);
                dayOfMonth = dayOfMonth == 0 ? day.getDayOfMonth() : dayOfMonth;
                dayOfWeek = dayOfWeek == 0 ? day.getDayOfWeek().getValue() : dayOfWeek;
                oneDayOfMonth &= day.getDayOfMonth() == dayOfMonth;
                monthEnds &= day.getDayOfMonth() == day.lengthOfMonth();
                oneWeekday &= day.getDayOfWeek().getValue() == dayOfWeek;
                if (i > 0 && sorted[i] > sorted[i - 1]) {
                    closest = Math.min(closest, sorted[i] - sorted[i - 1]);
                }
            }
        }

        @Nullable
        Frequency frequency() {
            if (closest == Integer.MAX_VALUE) {
                return null;
            }
            if (closest >= SHORTEST_MONTH && (oneDayOfMonth || monthEnds)) {
                return Frequency.MONTHLY;
            }
            return closest >= WEEK && oneWeekday ? Frequency.WEEKLY : Frequency.DAILY;
        }
    }
}
