package io.shelfwise.core.demand;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;

/**
 * How a regular series is cut in time.
 *
 * @param step from one period to the next, such as a day, a week or a month
 * @param season after how many periods a pattern may repeat, 1 to 400; 1 for none
 */
public record Frequency(Period step, int season) implements Serializable {

    private static final long serialVersionUID = 1;

    /** Days, with the week as season. */
    public static final Frequency DAILY = new Frequency(Period.ofDays(1), 7);

    /** Weeks, with the year as season. */
    public static final Frequency WEEKLY = new Frequency(Period.ofWeeks(1), 52);

    /** Months, with the year as season. */
    public static final Frequency MONTHLY = new Frequency(Period.ofMonths(1), 12);

    private static final int MAX_SEASON = 400;

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the step is not ahead in time or the season out of range
     */
    public Frequency {
        if (step.isNegative() || step.isZero()) {
            throw new IllegalArgumentException("step is " + step + "; give one ahead in time, such as P1D");
        }
        if (season < 1 || season > MAX_SEASON) {
            throw new IllegalArgumentException(
                    "season is " + season + "; give 1 to " + MAX_SEASON + ", such as 12 for months");
        }
    }

    /**
     * The same step with another season.
     *
     * @throws IllegalArgumentException if the season is out of range
     */
    public Frequency withSeason(int periods) {
        return new Frequency(step, periods);
    }

    /** Whether a period is one day. */
    public boolean isDaily() {
        return step.equals(DAILY.step);
    }

    /**
     * The date so many periods later.
     *
     * @param periods negative for earlier
     */
    public LocalDate plus(LocalDate date, int periods) {
        return date.plus(step.multipliedBy(periods));
    }
}
