package io.shelfwise.forecasting;

/**
 * How much each time of the year sells relative to the year's average, where about two years are there to compare.
 *
 * <p>Each day's index is the units of the three weeks around it over what its weekdays would bring in an average three
 * weeks, growth from year to year taken out. The years' indices are averaged and shrunk to 1 by how well they agree:
 * their correlation, less its standard error, lengthened to the number of years by the Spearman-Brown formula. For
 * backtests a day has a second index that is made from the other years alone.
 */
final class YearlyProfile {

    private static final int YEAR = 365;
    private static final int ENOUGH_DAYS = 700;
    private static final int REACH = 10;
    private static final double PRIOR_DAYS = 7;
    private static final double MAX_GROWTH = 4;
    private static final double FLOOR = 0.05;

    private final double[] sums = new double[YEAR];
    private final int[] years = new int[YEAR];
    private final double[] indexByAge;
    private final double agreement;

    private YearlyProfile(double[] indexByAge) {
        this.indexByAge = indexByAge;
        for (int age = 1; age < indexByAge.length; age++) {
            sums[age % YEAR] += indexByAge[age];
            years[age % YEAR]++;
        }
        this.agreement = indexByAge.length == 0 ? 0 : agreement(indexByAge);
    }

    /** No profile: every day counts the same. */
    static YearlyProfile flat() {
        return new YearlyProfile(new double[0]);
    }

    /** The profile; flat where history is too short or the years do not agree. */
    static YearlyProfile of(History history, double[] units, double[] weekday) {
        if (history.span() < ENOUGH_DAYS) {
            return flat();
        }
        double[] sold = new double[history.span() + 1];
        double[] exposed = new double[history.span() + 1];
        for (int i = 0; i < history.length(); i++) {
            sold[history.age[i]] = units[i];
            exposed[history.age[i]] = weekday[history.weekday(i)];
        }
        removeGrowth(sold, exposed);
        return new YearlyProfile(indices(sold, exposed));
    }

    /** Whether it is flat. */
    boolean isFlat() {
        return agreement <= 0;
    }

    /** The factor of a coming day, by index from 0. */
    double ahead(int day) {
        int phase = Math.floorMod(-day, YEAR);
        return isFlat() || years[phase] == 0 ? 1 : factor(sums[phase] / years[phase], years[phase]);
    }

    /** The factor of a past day. */
    double past(int age) {
        int phase = age % YEAR;
        return isFlat() || years[phase] == 0 ? 1 : factor(sums[phase] / years[phase], years[phase]);
    }

    /** The factor of a past day as the other years would have it. */
    double pastWithoutItself(int age) {
        int phase = age % YEAR;
        int others = years[phase] - 1;
        return isFlat() || others < 1 ? 1 : factor((sums[phase] - indexByAge[age]) / others, others);
    }

    private double factor(double index, int cycles) {
        double trust = cycles * agreement / (1 + (cycles - 1) * agreement);
        return Math.max(FLOOR, 1 + trust * (index - 1));
    }

    /** Brings earlier years to the last one's level, by what the days that both years have sold. */
    private static void removeGrowth(double[] sold, double[] exposed) {
        double recent = 0;
        double recentExposed = 0;
        double earlier = 0;
        double earlierExposed = 0;
        for (int age = 1; age + YEAR < sold.length; age++) {
            recent += sold[age];
            recentExposed += exposed[age];
            earlier += sold[age + YEAR];
            earlierExposed += exposed[age + YEAR];
        }
        double ratio = recent * earlierExposed / (earlier * recentExposed);
        double growth = ratio > 0 ? Math.min(MAX_GROWTH, Math.max(1 / MAX_GROWTH, ratio)) : 1;
        double daily = Math.pow(growth, 1.0 / YEAR);
        double factor = 1;
        for (int age = 1; age < sold.length; age++) {
            factor *= daily;
            sold[age] *= factor;
        }
    }

    private static double[] indices(double[] sold, double[] exposed) {
        int span = sold.length - 1;
        double[] soldUntil = new double[span + 1];
        double[] exposedUntil = new double[span + 1];
        for (int age = 1; age <= span; age++) {
            soldUntil[age] = soldUntil[age - 1] + sold[age];
            exposedUntil[age] = exposedUntil[age - 1] + exposed[age];
        }
        double mean = exposedUntil[span] > 0 ? soldUntil[span] / exposedUntil[span] : 0;
        double[] index = new double[span + 1];
        for (int age = 1; age <= span; age++) {
            int from = Math.max(0, age - REACH - 1);
            int to = Math.min(span, age + REACH);
            double units = soldUntil[to] - soldUntil[from] + PRIOR_DAYS * mean;
            index[age] = mean > 0 ? units / mean / (exposedUntil[to] - exposedUntil[from] + PRIOR_DAYS) : 1;
        }
        return index;
    }

    /** Correlation of indices one year apart, less its standard error. */
    private static double agreement(double[] index) {
        int pairs = index.length - 1 - YEAR;
        double x = 0;
        double y = 0;
        for (int age = 1; age <= pairs; age++) {
            x += index[age] / pairs;
            y += index[age + YEAR] / pairs;
        }
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int age = 1; age <= pairs; age++) {
            xx += (index[age] - x) * (index[age] - x);
            yy += (index[age + YEAR] - y) * (index[age + YEAR] - y);
            xy += (index[age] - x) * (index[age + YEAR] - y);
        }
        double correlation = xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : 0;
        double independent = pairs / (2.0 * REACH + 1);
        double error = Math.sqrt((1 - correlation * correlation) / (independent - 2));
        return Math.min(1, Math.max(0, correlation - error));
    }
}
