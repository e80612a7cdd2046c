package io.shelfwise.forecasting.theory.demand;

/**
 * Demand with a density. Families give the losses above the mean in closed form; below it the moments give the rest,
 * so that no small loss is the difference of large numbers.
 */
abstract class ContinuousDemand implements TextbookDemand {

    /** E[(X - x)⁺] in closed form. */
    abstract double closedLoss(double stock);

    /** E[((X - x)⁺)²] / 2 in closed form. */
    abstract double closedSecondLoss(double stock);

    @Override
    public final double loss(double stock) {
        return Math.max(0, closedLoss(stock));
    }

    @Override
    public double complementaryLoss(double stock) {
        return Math.max(0, stock - mean() + closedLoss(stock));
    }

    @Override
    public final double secondLoss(double stock) {
        return Math.max(0, closedSecondLoss(stock));
    }

    @Override
    public double complementarySecondLoss(double stock) {
        double off = stock - mean();
        return Math.max(0, (off * off + variance()) / 2 - closedSecondLoss(stock));
    }
}
