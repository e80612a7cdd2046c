package io.shelfwise.forecasting;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.core.demand.Frequency;
import io.shelfwise.forecasting.effects.EventLifts;
import io.shelfwise.forecasting.effects.SellerTime;
import io.shelfwise.forecasting.events.EventCalendar;
import io.shelfwise.forecasting.pooling.ObservedSeries;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** Counts periods so that all series of a seller share one calendar. */
final class SellerCalendar {

    private static final int MONTHS = 12;
    private static final int SEASONS = 2;

    private SellerCalendar() {}

    /** The series on that calendar, days out of stock not observed, inferred where the series does not know them. */
    static ObservedSeries observed(DemandSeries demand) {
        DemandSeries known = demand.frequency().isDaily() ? StockoutInference.infer(demand) : demand;
        return new ObservedSeries(period(demand.frequency().step(), demand.start()), ModelForecaster.observed(known));
    }

    /**
     * What events brought to series on that calendar. Weeks of which two years are there know their events by their
     * season.
     */
    static EventLifts events(List<ObservedSeries> all, DemandSeries one, EventCalendar calendar) {
        Frequency frequency = one.frequency();
        int longest = all.stream().mapToInt(ObservedSeries::length).max().orElse(0);
        boolean seasonal = !frequency.isDaily() && longest >= SEASONS * frequency.season();
        return seasonal && frequency.season() > 1
                ? EventLifts.none()
                : EventLifts.learn(all, calendar, SellerTime.of(frequency, one.start()));
    }

    private static int period(Period step, LocalDate date) {
        long months = step.toTotalMonths();
        return Math.toIntExact(
                months > 0
                        ? Math.floorDiv(date.getYear() * (long) MONTHS + date.getMonthValue() - 1, months)
                        : Math.floorDiv(
                                date.toEpochDay(), LocalDate.EPOCH.plus(step).toEpochDay()));
    }
}
