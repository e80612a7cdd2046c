package io.shelfwise.core.supply;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Days on which a leg gets on slowly or not at all: a factory's holiday, a warehouse before a peak.
 *
 * @param name what a seller calls it
 * @param leg which leg it holds up
 * @param from its first day
 * @param to its last day
 * @param rate the work of an ordinary day that is done on each of these: 0 for a closure, below 1
 * @param source who says so
 */
public record SlowPeriod(String name, Leg leg, LocalDate from, LocalDate to, double rate, String source)
        implements Serializable {

    private static final long serialVersionUID = 1;

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the last day is before the first or the rate is out of range
     */
    public SlowPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(name + " ends on " + to + "; give a day not before " + from);
        }
        if (!(rate >= 0 && rate < 1)) {
            throw new IllegalArgumentException("rate of " + name + " is " + rate + "; give at least 0 and below 1");
        }
    }

    /** A closure: nothing is done on these days. */
    public static SlowPeriod closure(String name, Leg leg, LocalDate from, LocalDate to, String source) {
        return new SlowPeriod(name, leg, from, to, 0, source);
    }

    boolean holds(Leg other, LocalDate day) {
        return leg == other && !day.isBefore(from) && !day.isAfter(to);
    }
}
