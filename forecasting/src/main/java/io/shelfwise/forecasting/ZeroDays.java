package io.shelfwise.forecasting;

/** How often days without a sale come in a stretch of days, by weekday and after another such day. */
final class ZeroDays {

    private static final int WEEK = 7;
    private static final double PRIOR_DAYS = 2;
    private static final double CLOSED = 0.8;

    private final int firstWeekday;
    private final double[] zeros = new double[WEEK];
    private final double[] days = new double[WEEK];
    private final double afterZero;
    private double sold;
    private int counted;
    private int none;

    /**
     * Counts the days in stock of a stretch.
     *
     * @param firstWeekday of day 0
     */
    ZeroDays(double[] units, boolean[] inStock, int firstWeekday, int from, int to) {
        this.firstWeekday = firstWeekday;
        for (int day = from; day < to; day++) {
            if (inStock[day]) {
                int weekday = weekday(day);
                days[weekday]++;
                zeros[weekday] += units[day] == 0 ? 1 : 0;
                none += units[day] == 0 ? 1 : 0;
                sold += units[day];
                counted++;
            }
        }
        this.afterZero = afterZero(units, inStock, from, to);
    }

    int days() {
        return counted;
    }

    double meanUnits() {
        return counted == 0 ? 0 : sold / counted;
    }

    /** The logarithm of the chance that no day of a run has a sale: the higher of two ways to reckon it. */
    double logChanceOfNone(int from, int to) {
        double byWeekday = 0;
        int open = 0;
        for (int day = from; day < to; day++) {
            byWeekday += Math.log(chance(weekday(day)));
            open += isOpen(day) ? 1 : 0;
        }
        return Math.max(byWeekday, open * Math.log(afterZero));
    }

    /** The chance of no sale on an open day that follows one without, as far as the stretch tells. */
    private double afterZero(double[] units, boolean[] inStock, int from, int to) {
        double pairs = 0;
        double zeroPairs = 0;
        for (int day = from + 1; day < to; day++) {
            if (inStock[day - 1] && inStock[day] && units[day - 1] == 0 && isOpen(day)) {
                pairs++;
                zeroPairs += units[day] == 0 ? 1 : 0;
            }
        }
        return (zeroPairs + PRIOR_DAYS * chance()) / (pairs + PRIOR_DAYS);
    }

    private boolean isOpen(int day) {
        return chance(weekday(day)) < CLOSED || chance() >= CLOSED;
    }

    private double chance(int weekday) {
        return (zeros[weekday] + PRIOR_DAYS * chance()) / (days[weekday] + PRIOR_DAYS);
    }

    private double chance() {
        return (none + 1.0) / (counted + 2.0);
    }

    private int weekday(int day) {
        return (firstWeekday + day) % WEEK;
    }
}
