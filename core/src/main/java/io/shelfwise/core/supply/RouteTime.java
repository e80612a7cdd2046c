package io.shelfwise.core.supply;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Adds up the legs of a route along the calendar. */
final class RouteTime {

    private static final List<Leg> LEGS = List.of(Leg.values());

    private final SupplyRoute route;
    private final int units;

    RouteTime(SupplyRoute route, int units) {
        this.route = route;
        this.units = Quantities.atLeast(0, "units", units);
    }

    /** From the day on which this leg begins. */
    LeadTimeDistribution from(Leg leg, LocalDate start) {
        return along(LEGS.subList(LEGS.indexOf(leg), LEGS.size()), start, LeadTimeDistribution.fixed(0));
    }

    RemainingTime remaining(Leg leg, LocalDate since, LocalDate today) {
        LeadTimeDistribution whole = route.calendar().days(leg, since, workingDays(leg));
        int elapsed = (int) ChronoUnit.DAYS.between(since, today);
        boolean overdue = route.legs().containsKey(leg) && elapsed > whole.most();
        LeadTimeDistribution left = overdue ? LeadTimeDistribution.fixed(1) : beyond(whole, elapsed);
        return new RemainingTime(along(LEGS.subList(LEGS.indexOf(leg) + 1, LEGS.size()), today, left), overdue);
    }

    /** What is left if it has not ended before the elapsed days. */
    private static LeadTimeDistribution beyond(LeadTimeDistribution whole, int elapsed) {
        if (elapsed > whole.most()) {
            return LeadTimeDistribution.fixed(0);
        }
        double[] weights = new double[whole.most() - elapsed + 1];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = whole.probability(elapsed + i);
        }
        return LeadTimeDistribution.ofWeights(0, weights);
    }

    /** These legs one after the other, after days that have passed since the start. */
    private LeadTimeDistribution along(List<Leg> legs, LocalDate start, LeadTimeDistribution days) {
        LeadTimeDistribution sum = days;
        for (Leg leg : legs) {
            sum = then(leg, start, sum);
        }
        return sum;
    }

    private LeadTimeDistribution then(Leg leg, LocalDate start, LeadTimeDistribution begins) {
        LeadTimeDistribution working = workingDays(leg);
        if (route.calendar().isOrdinary(leg, start.plusDays(begins.least()), begins.most() + working.most())) {
            return begins.plus(working);
        }
        double[] progress = route.calendar().progress(leg, start, begins.most() + working.most());
        double[] weights = new double[progress.length];
        for (int begin = begins.least(); begin <= begins.most(); begin++) {
            int day = begin;
            for (int work = working.least(); work <= working.most(); work++) {
                day = SupplyCalendar.firstDay(progress, day, progress[begin] + work);
                weights[day] += begins.probability(begin) * working.probability(work);
            }
        }
        return LeadTimeDistribution.ofWeights(0, weights);
    }

    private LeadTimeDistribution workingDays(Leg leg) {
        LeadTimeDistribution given = route.legs().getOrDefault(leg, LeadTimeDistribution.fixed(0));
        if (leg != Leg.PREP || route.prepUnitsPerDay().isEmpty() || units == 0) {
            return given;
        }
        int perDay = route.prepUnitsPerDay().getAsInt();
        return given.plus(LeadTimeDistribution.fixed((int) (((long) units + perDay - 1) / perDay)));
    }
}
