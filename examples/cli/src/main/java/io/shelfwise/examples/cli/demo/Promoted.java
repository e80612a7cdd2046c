package io.shelfwise.examples.cli.demo;

import java.time.LocalDate;

/**
 * Another story with a discount: much more while it runs, and a little less right after it.
 *
 * @param story what customers buy at the usual price
 * @param from the first day of the promotion
 * @param to the day after its last
 */
record Promoted(DemandStory story, LocalDate from, LocalDate to) implements DemandStory {

    private static final double LIFT = 3.5;
    private static final double HANGOVER = 0.7;
    private static final int HANGOVER_DAYS = 10;

    @Override
    public double unitsPerDay(LocalDate day) {
        return story.unitsPerDay(day) * factor(day);
    }

    @Override
    public boolean promoted(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    private double factor(LocalDate day) {
        if (promoted(day)) {
            return LIFT;
        }
        boolean after = !day.isBefore(to) && day.isBefore(to.plusDays(HANGOVER_DAYS));
        return after ? HANGOVER : 1;
    }
}
