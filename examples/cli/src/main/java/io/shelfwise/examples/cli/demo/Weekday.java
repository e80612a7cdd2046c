package io.shelfwise.examples.cli.demo;

import java.time.LocalDate;

/** How much more or less is ordered on each day of the week: a little more from Sunday to Tuesday. */
final class Weekday {

    private static final double[] MONDAY_TO_SUNDAY = {1.12, 1.08, 1.0, 0.97, 0.9, 0.85, 1.08};

    private Weekday() {}

    static double factor(LocalDate day) {
        return MONDAY_TO_SUNDAY[day.getDayOfWeek().getValue() - 1];
    }
}
