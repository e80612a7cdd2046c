package io.shelfwise.forecasting.theory.periodic;

import io.shelfwise.forecasting.theory.demand.DiscreteDemand;

/**
 * The least cost from a period on by the stock at its start, over a range of stock; below the range, where all is owed, it
 * is a straight line.
 */
final class CostToGo {

    private static final double NEARLY_ALL = 1 - 1e-9;
    private static final double NEGLIGIBLE = 1e-17;

    private final int least;
    private final double[] costs;
    private final int reorderPoint;
    private final int orderUpTo;

    private CostToGo(int least, double[] costs, int reorderPoint, int orderUpTo) {
        this.least = least;
        this.costs = costs;
        this.reorderPoint = reorderPoint;
        this.orderUpTo = orderUpTo;
    }

    static CostToGo terminal(FiniteHorizon horizon, int initialStock) {
        int span = 1;
        for (HorizonPeriod period : horizon.periods()) {
            span += (int) period.demand().quantile(NEARLY_ALL);
        }
        int least = Math.min(0, initialStock) - span;
        double[] costs = new double[Math.max(span, initialStock) - least + 1];
        for (int i = 0; i < costs.length; i++) {
            double stock = least + i;
            costs[i] = horizon.terminalHoldingCost() * Math.max(0, stock)
                    + horizon.terminalStockoutCost() * Math.max(0, -stock);
        }
        return new CostToGo(least, costs, least, least);
    }

    /** The cost to go one period sooner. */
    CostToGo before(HorizonPeriod period, double discountFactor) {
        double[] kept = keeping(period, discountFactor);
        int up = 0;
        for (int i = 1; i < kept.length; i++) {
            up = kept[i] < kept[up] ? i : up;
        }
        double[] sooner = new double[kept.length];
        int bestAbove = kept.length - 1;
        int reorder = -1;
        for (int i = kept.length - 1; i >= 0; i--) {
            bestAbove = kept[i] <= kept[bestAbove] ? i : bestAbove;
            double ordering = period.fixedCost() + kept[bestAbove];
            if (reorder < 0 && i <= up && ordering <= kept[i]) {
                reorder = i;
            }
            sooner[i] = Math.min(kept[i], ordering) - period.purchaseCost() * (least + i);
        }
        return new CostToGo(least, sooner, least + Math.max(0, reorder), least + up);
    }

    /** By stock after ordering: its price and all that follows. */
    private double[] keeping(HorizonPeriod period, double discountFactor) {
        double[] probabilities = probabilities(period.demand());
        double[] kept = new double[costs.length];
        for (int i = 0; i < kept.length; i++) {
            int stock = least + i;
            double cost = period.purchaseCost() * stock
                    + period.holdingCost() * period.demand().complementaryLoss(stock)
                    + period.stockoutCost() * period.demand().loss(stock);
            for (int units = 0; units < probabilities.length; units++) {
                cost += discountFactor * probabilities[units] * at(stock - units);
            }
            kept[i] = cost;
        }
        return kept;
    }

    private static double[] probabilities(DiscreteDemand demand) {
        int last = (int) demand.quantile(NEARLY_ALL);
        while (demand.pmf(last + 1) > NEGLIGIBLE) {
            last++;
        }
        double[] probabilities = new double[last + 1];
        for (int units = 0; units <= last; units++) {
            probabilities[units] = demand.pmf(units);
        }
        return probabilities;
    }

    double at(int stock) {
        return stock < least ? costs[0] + (costs[0] - costs[1]) * (least - stock) : costs[stock - least];
    }

    int reorderPoint() {
        return reorderPoint;
    }

    int orderUpTo() {
        return orderUpTo;
    }
}
