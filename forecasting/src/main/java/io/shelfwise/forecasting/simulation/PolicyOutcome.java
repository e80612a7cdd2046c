package io.shelfwise.forecasting.simulation;

/**
 * What a policy came to, on the days that count.
 *
 * @param policy its name
 * @param series products replayed
 * @param fillRate units sold over units demanded, of all products; 1 without demand
 * @param meanSeriesFillRate the mean of the products' own fill rates; those without demand are left out
 * @param cycleServiceLevel review periods without a lost unit, as a share
 * @param averageStockDays mean stock at the end of a day over mean daily demand, each summed over products; 0 without
 *     demand
 * @param stockoutDays days of products on which some demand found no stock
 * @param orders placed
 * @param lostUnits demand that found no stock
 * @param cost margin of lost units and holding of stock
 */
public record PolicyOutcome(
        String policy,
        int series,
        double fillRate,
        double meanSeriesFillRate,
        double cycleServiceLevel,
        double averageStockDays,
        long stockoutDays,
        long orders,
        double lostUnits,
        double cost) {}
