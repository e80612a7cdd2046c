package io.shelfwise.forecasting.events;

import java.time.LocalDate;

/**
 * Easter Sunday of the Western churches, by the algorithm published in Nature of 20 April 1876 and known as Butcher's
 * (Meeus 1991, "Astronomical Algorithms", chapter 8), without exception for Gregorian years.
 *
 * <p>For 2011, 24 April.
 */
final class Easter {

    private static final int METONIC_CYCLE = 19;
    private static final int WEEK = 7;
    private static final int LUNAR_MONTH = 30;

    private Easter() {}

    static LocalDate of(int year) {
        int golden = year % METONIC_CYCLE;
        int century = year / 100;
        int inCentury = year % 100;
        int lag = (century - (century + 8) / 25 + 1) / 3;
        int epact = (METONIC_CYCLE * golden + century - century / 4 - lag + 15) % LUNAR_MONTH;
        int toSunday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % WEEK;
        int late = (golden + 11 * epact + 22 * toSunday) / 451;
        int days = epact + toSunday - WEEK * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
