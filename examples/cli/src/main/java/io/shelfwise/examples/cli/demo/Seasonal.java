package io.shelfwise.examples.cli.demo;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;

/**
 * A bell around one day of the year, over a low base.
 *
 * @param level units a day on average over the year
 * @param peak when most is sold
 * @param spreadDays the standard deviation of the bell
 */
record Seasonal(double level, MonthDay peak, double spreadDays) implements DemandStory {

    private static final double BASE = 0.15;
    private static final double DAYS_A_YEAR = 365.25;

    static Seasonal christmas(double level) {
        return new Seasonal(level, MonthDay.of(12, 4), 18);
    }

    static Seasonal summer(double level) {
        return new Seasonal(level, MonthDay.of(6, 10), 48);
    }

    @Override
    public double unitsPerDay(LocalDate day) {
        double distance = daysFromPeak(day) / spreadDays;
        double height = (1 - BASE) * DAYS_A_YEAR / (spreadDays * StrictMath.sqrt(2 * StrictMath.PI));
        return level * (BASE + height * StrictMath.exp(-distance * distance / 2));
    }

    private long daysFromPeak(LocalDate day) {
        long days = Math.abs(ChronoUnit.DAYS.between(peak.atYear(day.getYear()), day));
        return Math.min(days, 365 - Math.min(days, 365));
    }
}
