package io.shelfwise.forecasting.coverage;

import io.shelfwise.core.supply.LeadTimeDistribution;
import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Places the orders to come one after the other, each as late as it may be, on the paths of a timeline. */
final class OrderOutlook {

    private final ForecastDistribution forecast;
    private final ReorderTerms terms;
    private final int days;
    private final StockPath[] paths;
    private final int[] from;
    private final double[] luck;
    private final int[] firstOut;
    private final Random random;
    private double supply;

    OrderOutlook(ForecastDistribution forecast, List<StockPath> paths, double supply, long seed, ReorderTerms terms) {
        this.forecast = forecast;
        this.terms = terms;
        this.days = paths.get(0).days();
        this.paths = paths.toArray(StockPath[]::new);
        this.from = new int[this.paths.length];
        this.luck = new double[this.paths.length];
        this.firstOut = new int[this.paths.length];
        this.random = new Random(~seed);
        this.supply = supply;
    }

    List<FutureOrder> orders() {
        List<FutureOrder> orders = new ArrayList<>();
        int earliest = 0;
        while (earliest < days) {
            Arrays.setAll(luck, path -> 1 - random.nextDouble());
            findOutages(earliest);
            int day = latest(earliest);
            if (day < 0) {
                return orders;
            }
            orders.add(order(day));
            earliest = day + terms.reviewDays();
        }
        return orders;
    }

    /** The first day out on each path, from the day before an order of the earliest review would come. */
    private void findOutages(int earliest) {
        LeadTimeDistribution leadTime = leadTime(earliest);
        for (int path = 0; path < paths.length; path++) {
            int before = Math.min(days, earliest + leadTime.quantile(luck[path])) - 1;
            firstOut[path] = paths[path].firstOut(Math.max(from[path], before));
        }
    }

    /** The last review on which an order comes in time, from the earliest on; -1 where none is needed. */
    private int latest(int earliest) {
        int latest = earliest;
        for (int day = earliest; day < days; day += terms.reviewDays()) {
            LeadTimeDistribution leadTime = leadTime(day);
            if (day + leadTime.least() >= days) {
                return -1;
            }
            if (chanceInTime(day, leadTime) < terms.target()) {
                return latest;
            }
            latest = day;
        }
        return -1;
    }

    private LeadTimeDistribution leadTime(int day) {
        return terms.route().leadTime(forecast.start().plusDays(day));
    }

    private double chanceInTime(int day, LeadTimeDistribution leadTime) {
        int inTime = 0;
        for (int path = 0; path < paths.length; path++) {
            int arrival = Math.min(days, day + leadTime.quantile(luck[path]));
            inTime += firstOut[path] >= arrival ? 1 : 0;
        }
        return (double) inTime / paths.length;
    }

    private FutureOrder order(int day) {
        LeadTimeDistribution leadTime = leadTime(day);
        double chance = chanceInTime(day, leadTime);
        int arrival = day + (int) Math.ceil(leadTime.mean() - 1e-9);
        int covered = Math.min(arrival + terms.coverDays(), forecast.horizon().periods());
        long units = units(arrival, covered);
        double usable = units * terms.route().survivingShare();
        supply += usable;
        for (int path = 0; path < paths.length; path++) {
            int arrives = Math.min(days, day + leadTime.quantile(luck[path]));
            paths[path] = paths[path].with(arrives, usable);
            from[path] = Math.max(from[path], arrives);
        }
        boolean late = chance < terms.target();
        LocalDate orderBy = forecast.start().plusDays(day);
        return new FutureOrder(
                orderBy,
                forecast.start().plusDays(arrival),
                units,
                chance,
                late,
                reason(late, chance, forecast.start().plusDays(covered - 1), units));
    }

    /** Demand that is lost before it comes is not there to be covered. */
    private long units(int arrival, int covered) {
        double lost = 0;
        for (StockPath path : paths) {
            for (int day = 0; day < Math.min(arrival, days); day++) {
                lost += path.lost(day) / paths.length;
            }
        }
        double level = forecast.sumOver(Window.firstDays(covered)).quantile(terms.target());
        double lacking = (level - supply - lost) / terms.route().survivingShare();
        return terms.route().orderFor(Math.max(1, (long) Math.ceil(lacking - 1e-9)));
    }

    private String reason(boolean late, double chance, LocalDate until, long units) {
        long percent = Math.round(100 * chance);
        String lasts = "; " + units + " units last until " + until + " with a chance of "
                + Math.round(100 * terms.target()) + " %";
        return late
                ? "even at once it comes before stock is out with a chance of only " + percent + " %" + lasts
                : "ordered by then it comes before stock is out with a chance of " + percent + " %" + lasts;
    }
}
