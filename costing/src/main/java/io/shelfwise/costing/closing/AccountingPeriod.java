package io.shelfwise.costing.closing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days that are accounted for together.
 *
 * @param from first day
 * @param to last day
 * @param closedOn the day at whose end its books were closed; empty while it is open
 */
public record AccountingPeriod(LocalDate from, LocalDate to, Optional<LocalDate> closedOn) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if it ends before it begins, or is closed before it ends
     */
    public AccountingPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "period is " + from + " to " + to + "; give a last day that is not before the first");
        }
        if (closedOn.filter(day -> day.isBefore(to)).isPresent()) {
            throw new IllegalArgumentException("closedOn is " + closedOn.orElse(to) + ", the period ends on " + to
                    + "; close it on its last day or later");
        }
    }

    /** Days whose books still take papers. */
    public static AccountingPeriod open(LocalDate from, LocalDate to) {
        return new AccountingPeriod(from, to, Optional.empty());
    }

    /** Days whose books took the papers known by the end of a day, and none after it. */
    public static AccountingPeriod closed(LocalDate from, LocalDate to, LocalDate closedOn) {
        return new AccountingPeriod(from, to, Optional.of(closedOn));
    }

    /** This day, or the nearest one of the period. */
    LocalDate nearest(LocalDate day) {
        LocalDate notBefore = day.isBefore(from) ? from : day;
        return notBefore.isAfter(to) ? to : notBefore;
    }

    @Override
    public String toString() {
        return from + " to " + to + closedOn.map(day -> ", closed on " + day).orElse(", open");
    }
}
