package io.shelfwise.forecasting.theory.demand;

/**
 * Demand with a density. Families give each loss in closed form on its small side, losses above the mean and complementary
 * losses below it; the other side follows from the moments. So no small loss is the difference of large numbers.
 */
abstract class ContinuousDemand implements TextbookDemand {

    /** E[(X - x)⁺] in closed form. */
    abstract double closedLoss(double stock);

    /** E[((X - x)⁺)²] / 2 in closed form. */
    abstract double closedSecondLoss(double stock);

    /** E[(x - X)⁺] in closed form. */
    abstract double closedComplementaryLoss(double stock);

    /** E[((x - X)⁺)²] / 2 in closed form. */
    abstract double closedComplementarySecondLoss(double stock);

    @Override
    public final double loss(double stock) {
        return stock < mean() ? mean() - stock + complementaryLoss(stock) : Math.max(0, closedLoss(stock));
    }

    @Override
    public final double complementaryLoss(double stock) {
        return stock < mean() ? Math.max(0, closedComplementaryLoss(stock)) : stock - mean() + loss(stock);
    }

    @Override
    public final double secondLoss(double stock) {
        return stock < mean()
                ? bothSecond(stock) - complementarySecondLoss(stock)
                : Math.max(0, closedSecondLoss(stock));
    }

    @Override
    public final double complementarySecondLoss(double stock) {
        return stock < mean()
                ? Math.max(0, closedComplementarySecondLoss(stock))
                : bothSecond(stock) - secondLoss(stock);
    }

    private double bothSecond(double stock) {
        double off = stock - mean();
        return (off * off + variance()) / 2;
    }
}
