package io.shelfwise.core.supply;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When legs close or slow down. A leg that takes so many working days takes as many days of the calendar as it needs to
 * get that much done: nothing on a closed day, a part on a slow one. Where periods overlap, the slowest counts.
 *
 * <p>Immutable, serializable and thread-safe. {@link #bundled()} knows some dates; a host adds its own.
 */
public final class SupplyCalendar implements Serializable {

    private static final long serialVersionUID = 1;
    private static final double TIE = 1e-9;
    private static final Comparator<SlowPeriod> ORDER = Comparator.comparing(SlowPeriod::from)
            .thenComparing(SlowPeriod::leg)
            .thenComparing(SlowPeriod::name);

    private final SlowPeriod[] periods;

    private SupplyCalendar(SlowPeriod... periods) {
        this.periods = periods;
    }

    /** Every day is an ordinary one. */
    public static SupplyCalendar none() {
        return new SupplyCalendar();
    }

    /**
     * The dates that come with this library: Chinese New Year and Golden Week for suppliers, and Amazon's docks before
     * Christmas. Each period names its source; {@link #coveredUntil()} is how far they go.
     */
    public static SupplyCalendar bundled() {
        return SlowPeriodData.CALENDAR;
    }

    /** These periods only. */
    public static SupplyCalendar of(Collection<SlowPeriod> periods) {
        return none().with(periods);
    }

    /** The same with more periods. */
    public SupplyCalendar with(Collection<SlowPeriod> more) {
        return new SupplyCalendar(Stream.concat(Arrays.stream(periods), more.stream())
                .sorted(ORDER)
                .toArray(SlowPeriod[]::new));
    }

    /** All periods, by their first day. */
    public List<SlowPeriod> periods() {
        return List.of(periods);
    }

    /** The last day of the last period: beyond it nothing is known, and every day counts as ordinary. */
    public Optional<LocalDate> coveredUntil() {
        return Arrays.stream(periods).map(SlowPeriod::to).max(Comparator.naturalOrder());
    }

    /** The periods that touch a leg between two days, both included. */
    public List<SlowPeriod> between(Leg leg, LocalDate from, LocalDate to) {
        return Arrays.stream(periods)
                .filter(period -> period.leg() == leg
                        && !period.to().isBefore(from)
                        && !period.from().isAfter(to))
                .toList();
    }

    /** The working days that a leg had from one day to another, the second not counted. */
    public double workingDays(Leg leg, LocalDate from, LocalDate to) {
        double done = 0;
        for (LocalDate day = from; day.isBefore(to); day = day.plusDays(1)) {
            done += rate(leg, day);
        }
        return done;
    }

    /**
     * The days of the calendar that a leg takes if it begins on this day.
     *
     * <p>Five working days from the Monday before a closure of a whole week take 5 days, and from its Thursday 12.
     */
    public int days(Leg leg, LocalDate start, int workingDays) {
        return firstDay(progress(leg, start, workingDays), 0, workingDays);
    }

    /** The days of the calendar from the day on which a leg begins until it is done. */
    public LeadTimeDistribution days(Leg leg, LocalDate start, LeadTimeDistribution workingDays) {
        if (isOrdinary(leg, start, workingDays.most())) {
            return workingDays;
        }
        double[] progress = progress(leg, start, workingDays.most());
        double[] weights = new double[progress.length];
        int day = 0;
        for (int work = workingDays.least(); work <= workingDays.most(); work++) {
            day = firstDay(progress, day, work);
            weights[day] += workingDays.probability(work);
        }
        return LeadTimeDistribution.ofWeights(0, weights);
    }

    /** The first day, from one on, before which so much work was done. */
    static int firstDay(double[] progress, int from, double work) {
        int day = from;
        while (progress[day] < work - TIE) {
            day++;
        }
        return day;
    }

    /** The work that a leg has done before each day from a start on, for so many days that so much gets done. */
    double[] progress(Leg leg, LocalDate start, int workingDays) {
        long slow = Arrays.stream(periods)
                .filter(period -> period.leg() == leg && !period.to().isBefore(start))
                .mapToLong(period -> ChronoUnit.DAYS.between(period.from(), period.to()) + 1)
                .sum();
        double[] progress = new double[Math.toIntExact(workingDays + slow + 1)];
        for (int day = 1; day < progress.length; day++) {
            progress[day] = progress[day - 1] + rate(leg, start.plusDays(day - 1));
        }
        return progress;
    }

    boolean isOrdinary(Leg leg, LocalDate start, int days) {
        return periods.length == 0 || between(leg, start, start.plusDays(days)).isEmpty();
    }

    private double rate(Leg leg, LocalDate day) {
        double rate = 1;
        for (SlowPeriod period : periods) {
            if (period.holds(leg, day)) {
                rate = Math.min(rate, period.rate());
            }
        }
        return rate;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SupplyCalendar that && Arrays.equals(periods, that.periods);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(periods);
    }

    @Override
    public String toString() {
        return Arrays.toString(periods);
    }
}
