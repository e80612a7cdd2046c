package io.shelfwise.examples.cli.demo;

import java.time.LocalDate;

/** Another story from its first day on; before it, nothing. */
record Launched(DemandStory story, LocalDate firstDay) implements DemandStory {

    @Override
    public double unitsPerDay(LocalDate day) {
        return day.isBefore(firstDay) ? 0 : story.unitsPerDay(day);
    }
}
