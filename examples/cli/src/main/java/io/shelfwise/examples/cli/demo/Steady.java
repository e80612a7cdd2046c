package io.shelfwise.examples.cli.demo;

import java.time.LocalDate;

/** The same all year. */
record Steady(double level) implements DemandStory {

    @Override
    public double unitsPerDay(LocalDate day) {
        return level;
    }
}
