package io.shelfwise.examples.cli.demo;

import java.time.LocalDate;
import java.util.Random;

/** How one product sells over the years. */
interface DemandStory {

    /** The units expected on a day; 0 where the product cannot be bought. */
    double unitsPerDay(LocalDate day);

    /** The units that customers order on a day. */
    default int draw(LocalDate day, Random random) {
        double mood = 0.75 + 0.5 * random.nextDouble();
        return Chance.poisson(unitsPerDay(day) * Weekday.factor(day) * mood, random);
    }

    /** Whether the product is sold at a discount on a day. */
    default boolean promoted(LocalDate day) {
        return false;
    }
}
