package io.shelfwise.forecasting.replenishment;

import io.shelfwise.forecasting.ForecastDistribution;

/**
 * The order-up-to level of a periodic review with lead time: what stock on hand and under way has to reach at a review,
 * so that the target holds until the order after this one comes in. Units that find no stock are lost. Source of the rule
 * with backorders: Silver, Pyke, Thomas, Inventory and Production Management in Supply Chains, 4th edition 2017, section
 * 6.9; of the difference that lost sales make: {@link FillRate} levels count sales, not demand, of the lead time.
 *
 * <p>Worked example: 2 units a day, Poisson, 21 days of lead time, a review every 7 days. A fill rate of 95 % takes a
 * level of 60, where the rule with backorders would take 64 and reach 98 %.
 *
 * <p>Immutable and thread-safe.
 */
public final class OrderUpTo {

    private static final int ROUNDS = 60;
    private static final double CLOSE = 1e-5;
    private static final double SHARE_CLOSE = 1e-4;
    private static final double LEAST_LOSS = 1e-9;

    private final CoverDemand demand;

    OrderUpTo(CoverDemand demand) {
        this.demand = demand;
    }

    /**
     * For one product.
     *
     * @param forecast from the day of the review, at least as long as the longest lead time plus review
     * @param leadTime from order to sellable stock
     * @param reviewDays until the next review, at least 1
     */
    public static OrderUpTo of(ForecastDistribution forecast, LeadTimeDays leadTime, int reviewDays) {
        return new OrderUpTo(CoverDemand.of(forecast, leadTime, reviewDays));
    }

    /** Expected demand over lead time plus review, in units. */
    public double mean() {
        return demand.mean();
    }

    /** Its standard deviation, which grows with doubt about the lead time, in units. */
    public double standardDeviation() {
        return demand.deviation();
    }

    /** Expected demand of one review period, in units. */
    public double demandPerReview() {
        return demand.perReview();
    }

    /**
     * The level for a target, in units, at least 0; not rounded. An economic target, which needs the costs of a product,
     * is taken as that of a product without a known margin.
     */
    public double level(StockTarget target) {
        if (target instanceof Economic) {
            return level(Economic.WITHOUT_MARGIN);
        }
        if (target instanceof CycleServiceLevel cycle) {
            return Math.max(0, demand.quantile(cycle.probability()));
        }
        return target instanceof SafetyFactor safety
                ? Math.max(0, demand.mean() + safety.factor() * demand.deviation())
                : levelOf(((FillRate) target).share());
    }

    /** Expected units lost in a review period with this level; at most its demand. */
    public double lostPerReview(double level) {
        double low = 0;
        double high = demand.perReview();
        while (high - low > SHARE_CLOSE * demand.perReview()) {
            double lost = (low + high) / 2;
            if (lostGiven(lost, level) > lost) {
                low = lost;
            } else {
                high = lost;
            }
        }
        return high;
    }

    /** Units lost with this level where so many are in the periods before. */
    private double lostGiven(double lost, double level) {
        double salesMean = demand.mean() - lost * periods();
        if (!(demand.deviation() > LEAST_LOSS)) {
            return Math.max(0, salesMean - level);
        }
        double units = Math.max(lost, LEAST_LOSS * demand.deviation());
        double narrowing = LostSales.narrowing(1 - lost / demand.perReview(), units / demand.deviation(), periods());
        return narrowing * demand.loss(demand.mean() + (level - salesMean) / narrowing);
    }

    private double levelOf(double fill) {
        double lost = (1 - fill) * demand.perReview();
        double salesMean = demand.mean() - lost * periods();
        if (!(demand.perReview() > 0) || !(demand.deviation() > LEAST_LOSS)) {
            return Math.max(0, salesMean - lost);
        }
        double units = Math.max(lost, LEAST_LOSS * demand.deviation());
        double narrowing = LostSales.narrowing(fill, units / demand.deviation(), periods());
        double stock = stockLosing(units / narrowing);
        return Math.max(0, salesMean + (stock - demand.mean()) * narrowing);
    }

    /** Review periods in the lead time. */
    private double periods() {
        return Math.max(0, demand.mean() / demand.perReview() - 1);
    }

    /** The stock with which so many units of cover demand are missing, by halving and a last straight line between both. */
    private double stockLosing(double units) {
        double low = Math.min(0, demand.mean() - units);
        double lossOfLow = Double.NaN;
        double high = Math.max(1, demand.mean() + 2 * demand.deviation());
        double lossOfHigh = demand.loss(high);
        while (lossOfHigh > units) {
            low = high;
            lossOfLow = lossOfHigh;
            high *= 2;
            lossOfHigh = demand.loss(high);
        }
        for (int i = 0; i < ROUNDS && high - low > CLOSE * Math.max(1, high); i++) {
            double middle = (low + high) / 2;
            double loss = demand.loss(middle);
            if (loss > units) {
                low = middle;
                lossOfLow = loss;
            } else {
                high = middle;
                lossOfHigh = loss;
            }
        }
        return lossOfLow > lossOfHigh ? high - (high - low) * (units - lossOfHigh) / (lossOfLow - lossOfHigh) : high;
    }
}
