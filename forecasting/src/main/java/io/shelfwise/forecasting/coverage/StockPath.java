package io.shelfwise.forecasting.coverage;

/**
 * One possible future of stock. Each day arrivals come first, then demand takes what there is, and the rest of it is lost:
 * what stock was plus what arrived less what was sold is what is left.
 *
 * <p>Immutable.
 */
public final class StockPath {

    private static final double NOTHING = 1e-9;

    private final double start;
    private final double[] arrivals;
    private final double[] demand;
    private final double[] endOfDay;

    private StockPath(double start, double[] arrivals, double[] demand, double[] endOfDay) {
        this.start = start;
        this.arrivals = arrivals;
        this.demand = demand;
        this.endOfDay = endOfDay;
    }

    /** Takes the arrays. */
    static StockPath of(double start, double[] arrivals, double[] demand) {
        double[] endOfDay = new double[demand.length];
        double stock = start;
        for (int day = 0; day < demand.length; day++) {
            stock += arrivals[day];
            stock = demand[day] >= stock - NOTHING ? 0 : stock - demand[day];
            endOfDay[day] = stock;
        }
        return new StockPath(start, arrivals, demand, endOfDay);
    }

    /** The same with more units arriving on a day; days after the last change nothing. */
    StockPath with(int day, double units) {
        if (day >= demand.length) {
            return this;
        }
        double[] more = arrivals.clone();
        more[day] += units;
        return of(start, more, demand);
    }

    /** Units before the first day. */
    public double start() {
        return start;
    }

    /** The number of days. */
    public int days() {
        return demand.length;
    }

    /** Units that become sellable on a day, by index. */
    public double arrivals(int day) {
        return arrivals[day];
    }

    /** Units that customers want on a day. */
    public double demand(int day) {
        return demand[day];
    }

    /** Units sold on a day. */
    public double sold(int day) {
        return (day == 0 ? start : endOfDay[day - 1]) + arrivals[day] - endOfDay[day];
    }

    /** Units wanted on a day and not there. */
    public double lost(int day) {
        return Math.max(0, demand[day] - sold(day));
    }

    /** Units left at the end of a day. */
    public double endOfDay(int day) {
        return endOfDay[day];
    }

    /** Whether nothing is left at the end of a day. */
    public boolean out(int day) {
        return endOfDay[day] <= 0;
    }

    /** The first day, from this one on, at whose end nothing is left; the number of days if there is none. */
    int firstOut(int from) {
        int day = from;
        while (day < demand.length && !out(day)) {
            day++;
        }
        return day;
    }

    /** The first day, from this one on, at whose end something is left; the number of days if there is none. */
    int firstNotOut(int from) {
        int day = from;
        while (day < demand.length && out(day)) {
            day++;
        }
        return day;
    }
}
