package io.shelfwise.examples.cli.demo;

import static io.shelfwise.examples.cli.demo.DemoSeller.FIRST_DAY;
import static io.shelfwise.examples.cli.demo.DemoSeller.LAST_DAY;

import java.time.LocalDate;

/** The stories of the catalogue. */
enum Story {
    STEADY,
    CHRISTMAS,
    SUMMER,
    GROWING,
    FADING,
    INTERMITTENT,
    /** Launched seven weeks ago. */
    NEW,
    /** Seven weeks without stock, long ago. */
    OUT_LAST_SPRING,
    /** Four weeks without stock that ended a fortnight ago. */
    OUT_IN_AUTUMN,
    /** Out for sixteen days, and still. */
    OUT_NOW,
    /** Back at its usual price for a week, after three weeks of discount. */
    PROMOTED,
    /** In stock, to be launched the day after the files. */
    NEVER_SOLD,
    /** Sold out for good in its first summer. */
    RETIRED;

    /** This story at a level of so many units a day. */
    DemandStory at(double level) {
        Steady steady = new Steady(level);
        return switch (this) {
            case STEADY -> steady;
            case CHRISTMAS -> Seasonal.christmas(level);
            case SUMMER -> Seasonal.summer(level);
            case GROWING -> Trending.growing(level);
            case FADING -> Trending.fading(level);
            case INTERMITTENT -> new Intermittent(level);
            case NEW -> new Launched(steady, LAST_DAY.minusDays(48));
            case OUT_LAST_SPRING -> new OutOfStock(steady, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 4, 20));
            case OUT_IN_AUTUMN -> new OutOfStock(steady, LocalDate.of(2026, 9, 19), LocalDate.of(2026, 10, 17));
            case OUT_NOW -> new OutOfStock(steady, LAST_DAY.minusDays(15), LAST_DAY.plusDays(1));
            case PROMOTED -> new Promoted(steady, LAST_DAY.minusDays(28), LAST_DAY.minusDays(7));
            case NEVER_SOLD -> new Launched(steady, LAST_DAY.plusDays(1));
            case RETIRED -> new OutOfStock(steady, FIRST_DAY.plusDays(270), LocalDate.MAX);
        };
    }
}
