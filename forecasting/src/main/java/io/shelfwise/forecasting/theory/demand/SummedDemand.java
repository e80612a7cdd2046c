package io.shelfwise.forecasting.theory.demand;

import io.shelfwise.forecasting.theory.internal.Require;

/**
 * Whole units known by their probabilities, which have one peak near the mean. Sums run away from the mean over terms
 * that are all positive, so that small tails keep their digits; the other side follows from the moments.
 */
abstract class SummedDemand implements DiscreteDemand {

    private static final double NEGLIGIBLE = 1e-18;
    private static final double TIE = 1e-13;

    /** What a unit of distance weighs in a sum. */
    private interface Weight {
        double of(double distance);
    }

    @Override
    public final double cdf(double units) {
        if (units < 0) {
            return 0;
        }
        double whole = Math.floor(units);
        return whole < mean() ? below(whole, distance -> 1) : 1 - above(whole, distance -> distance > 0 ? 1 : 0);
    }

    @Override
    public final double quantile(double probability) {
        Require.fraction("probability", probability);
        double within = Math.floor(mean());
        double cdf = cdf(within);
        while (cdf < probability - TIE) {
            within++;
            cdf += pmf((int) within);
        }
        while (within > 0 && cdf - pmf((int) within) >= probability - TIE) {
            cdf -= pmf((int) within);
            within--;
        }
        return within;
    }

    @Override
    public final double loss(double stock) {
        return stock < mean()
                ? mean() - stock + complementaryLoss(stock)
                : above(stock, distance -> Math.max(0, distance));
    }

    @Override
    public final double complementaryLoss(double stock) {
        return stock < mean() ? below(stock, distance -> Math.max(0, distance)) : stock - mean() + loss(stock);
    }

    @Override
    public final double secondLoss(double stock) {
        requireWhole(stock);
        return stock < mean()
                ? bothSecond(stock) - complementarySecondLoss(stock)
                : above(stock, distance -> distance * (distance - 1) / 2);
    }

    @Override
    public final double complementarySecondLoss(double stock) {
        requireWhole(stock);
        return stock < mean()
                ? below(stock, distance -> distance * (distance + 1) / 2)
                : bothSecond(stock) - secondLoss(stock);
    }

    private double bothSecond(double stock) {
        double off = stock - mean();
        return (off * off + off + variance()) / 2;
    }

    /** Sums over demand at or below the stock, from the stock down. */
    private double below(double stock, Weight weight) {
        double sum = 0;
        for (double units = Math.floor(stock); units >= 0; units--) {
            double term = weight.of(stock - units) * pmf((int) units);
            sum += term;
            if (units < stock - 1 && term <= NEGLIGIBLE * sum) {
                break;
            }
        }
        return sum;
    }

    /** Sums over demand at or above the stock, from the stock up. */
    private double above(double stock, Weight weight) {
        double sum = 0;
        for (double units = Math.max(0, Math.floor(stock)); units < Integer.MAX_VALUE; units++) {
            double term = weight.of(units - stock) * pmf((int) units);
            sum += term;
            if (units > Math.max(stock + 2, mean()) && term <= NEGLIGIBLE * sum) {
                break;
            }
        }
        return sum;
    }

    static void requireWhole(double stock) {
        Require.that(
                stock == Math.rint(stock),
                "stock is " + stock + " for a second-order loss of whole units",
                "give a whole number");
    }
}
