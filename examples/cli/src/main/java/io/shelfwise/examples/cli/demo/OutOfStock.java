package io.shelfwise.examples.cli.demo;

import java.time.LocalDate;

/**
 * Another story with a hole in it: nothing can be bought while the shelf is empty.
 *
 * @param story what customers would buy
 * @param from the first day without stock
 * @param to the first day with stock again
 */
record OutOfStock(DemandStory story, LocalDate from, LocalDate to) implements DemandStory {

    @Override
    public double unitsPerDay(LocalDate day) {
        boolean out = !day.isBefore(from) && day.isBefore(to);
        return out ? 0 : story.unitsPerDay(day);
    }
}
