package io.shelfwise.forecasting;

import java.util.Arrays;

/** How much demand each day is expected to bring relative to an ordinary one: weekday times time of the year times events. */
final class Seasonality {

    private static final int WEEK = 7;

    private final double[] weekday;
    private final YearlyProfile yearly;

    private Seasonality(double[] weekday, YearlyProfile yearly) {
        this.weekday = weekday;
        this.yearly = yearly;
    }

    /** Every day the same. */
    static Seasonality none() {
        double[] flat = new double[WEEK];
        Arrays.fill(flat, 1);
        return new Seasonality(flat, YearlyProfile.flat());
    }

    /** The pattern of the week alone. */
    static Seasonality weekly(History history, double[] units) {
        return new Seasonality(WeekdayProfile.of(history, units), YearlyProfile.flat());
    }

    /** This pattern of the week with one of the year as well; flat where years do not agree or are not there. */
    Seasonality withYear(History history, double[] units) {
        return new Seasonality(weekday, YearlyProfile.of(history, units, weekday));
    }

    boolean hasYear() {
        return !yearly.isFlat();
    }

    boolean hasWeek() {
        return Arrays.stream(weekday).anyMatch(factor -> factor != 1);
    }

    /** The exposure of each observation. */
    double[] past(History history) {
        double[] exposure = new double[history.length()];
        for (int i = 0; i < exposure.length; i++) {
            exposure[i] = history.lifts[i] * weekday[history.weekday(i)] * yearly.past(history.age[i]);
        }
        return exposure;
    }

    /** The exposure of each observation as it would be known without that year's own sales. */
    double[] pastWithoutItself(History history) {
        double[] exposure = new double[history.length()];
        for (int i = 0; i < exposure.length; i++) {
            exposure[i] = history.lifts[i] * weekday[history.weekday(i)] * yearly.pastWithoutItself(history.age[i]);
        }
        return exposure;
    }

    /**
     * The exposure of the days to come.
     *
     * @param lifts what events will bring to each
     */
    double[] ahead(History history, double[] lifts) {
        double[] exposure = new double[lifts.length];
        for (int day = 0; day < exposure.length; day++) {
            exposure[day] = lifts[day] * weekday[(history.firstForecastWeekday + day) % WEEK] * yearly.ahead(day);
        }
        return exposure;
    }
}
