package io.shelfwise.examples.cli.demo;

import java.time.LocalDate;
import java.util.Random;

/** Nothing on most days, a few units now and then. */
record Intermittent(double level) implements DemandStory {

    private static final int MEAN_UNITS_OF_A_SALE = 3;

    @Override
    public double unitsPerDay(LocalDate day) {
        return level;
    }

    @Override
    public int draw(LocalDate day, Random random) {
        boolean sold = random.nextDouble() < level / MEAN_UNITS_OF_A_SALE;
        return sold ? 1 + Chance.poisson(MEAN_UNITS_OF_A_SALE - 1, random) : 0;
    }
}
