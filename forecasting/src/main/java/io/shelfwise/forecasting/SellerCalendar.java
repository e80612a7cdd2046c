package io.shelfwise.forecasting;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.forecasting.pooling.ObservedSeries;
import java.time.LocalDate;
import java.time.Period;

/** Counts periods so that all series of a seller share one calendar. */
final class SellerCalendar {

    private static final int MONTHS = 12;

    private SellerCalendar() {}

    /** The series on that calendar, days out of stock not observed, inferred where the series does not know them. */
    static ObservedSeries observed(DemandSeries demand) {
        DemandSeries known = demand.frequency().isDaily() ? StockoutInference.infer(demand) : demand;
        return new ObservedSeries(period(demand.frequency().step(), demand.start()), ModelForecaster.observed(known));
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
