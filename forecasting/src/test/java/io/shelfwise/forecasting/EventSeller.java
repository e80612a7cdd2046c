package io.shelfwise.forecasting;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.forecasting.events.Event;
import io.shelfwise.forecasting.events.EventCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A seller whose sales an event multiplies by a known factor. */
final class EventSeller {

    static final LocalDate START = LocalDate.of(2024, 9, 1);
    static final LocalDate CHRISTMAS = LocalDate.of(2024, 12, 25);
    static final int FOURTEEN_MONTHS = 446;

    private EventSeller() {}

    /** Days from 1 September 2024; four weeks up to Christmas, and a sale of five days, sell so many times the usual. */
    static List<DemandSeries> days(int products, int days, double christmas, double sale) {
        List<DemandSeries> all = new ArrayList<>();
        for (int p = 0; p < products; p++) {
            double rate = 1 + p % 5;
            double[] units = SampleDemand.poisson(7L + p, days, day -> rate * factor(day, christmas, sale));
            all.add(DemandSeries.daily(START, units));
        }
        return all;
    }

    /** What the truth is for a day by its distance from the start. */
    static double factor(int day, double christmas, double sale) {
        LocalDate date = START.plusDays(day);
        LocalDate next = LocalDate.of(date.getYear(), 12, 25);
        long until = next.toEpochDay() - date.toEpochDay();
        boolean inSale = date.getMonthValue() == 3 && date.getDayOfMonth() >= 10 && date.getDayOfMonth() < 15;
        return inSale ? sale : until >= 0 && until <= 28 ? christmas : 1;
    }

    /** The sale of last March, one to come, and Christmas. */
    static EventCalendar calendar(LocalDate nextSale) {
        return EventCalendar.empty()
                .with(
                        Event.on("Christmas", CHRISTMAS),
                        Event.on("Christmas", CHRISTMAS.plusYears(1)),
                        Event.of("Spring sale", LocalDate.of(2025, 3, 10), LocalDate.of(2025, 3, 14)),
                        Event.of("Spring sale", nextSale, nextSale.plusDays(4)));
    }
}
