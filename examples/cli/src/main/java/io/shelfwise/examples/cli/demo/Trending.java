package io.shelfwise.examples.cli.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Grows or fades by the same factor every year.
 *
 * @param level units a day at the end of the demo
 * @param yearlyFactor above 1 grows, below 1 fades
 */
record Trending(double level, double yearlyFactor) implements DemandStory {

    static Trending growing(double level) {
        return new Trending(level, 2.1);
    }

    static Trending fading(double level) {
        return new Trending(level, 0.35);
    }

    @Override
    public double unitsPerDay(LocalDate day) {
        double years = ChronoUnit.DAYS.between(DemoSeller.LAST_DAY, day) / 365.25;
        return level * StrictMath.pow(yearlyFactor, years);
    }
}
