package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.economics.AgeFee;
import io.shelfwise.core.economics.StockCosts;
import io.shelfwise.core.economics.UnitEconomics;
import io.shelfwise.core.money.Money;
import io.shelfwise.core.money.UnitAmount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a unit of stock is worth in money: what a missing one costs and what one more costs to have. An estimate, so not
 * exact amounts.
 *
 * @param missing what a sale that finds no stock costs: margin and rank
 * @param holdingPerDay storage and capital
 * @param lowInventoryFee of a unit sold without stock behind it
 * @param ageFees by age
 * @param knowsMargin whether missing is by a margin, or a guess that only ranks products
 * @param workings in words
 */
record UnitWorth(
        double missing,
        double holdingPerDay,
        double lowInventoryFee,
        List<AgeFee> ageFees,
        boolean knowsMargin,
        String workings) {

    private static final int DECIMALS = 10;
    private static final double DAYS_PER_YEAR = 365;

    /** Of price or cost, where no margin is known. */
    private static final double ASSUMED_MARGIN = 0.25;

    static UnitWorth of(RestockItem item, StockTarget target) {
        Economic assumed = target instanceof Economic economic ? economic : Economic.usual();
        StockCosts costs = item.economics().map(UnitEconomics::stockCosts).orElse(StockCosts.unknown());
        double landed = number(item.economics().map(UnitEconomics::landedCost));
        Optional<UnitAmount> margin = item.economics().flatMap(UnitEconomics::margin);
        double earned = margin.isPresent() ? number(margin) : guessed(item, landed);
        double rank =
                costs.lostRank().isPresent() ? number(costs.lostRank()) : Math.max(0, earned) * assumed.rankLossShare();
        double rate = costs.capitalRatePerYear().map(BigDecimal::doubleValue).orElse(assumed.capitalRatePerYear());
        double holding = number(costs.storagePerDay()) + landed * rate / DAYS_PER_YEAR;
        return new UnitWorth(
                earned + rank,
                holding,
                number(costs.lowInventoryFee()),
                costs.ageFees(),
                margin.isPresent(),
                words(earned, rank, holding));
    }

    /** The share of cycles in which demand should be met if a unit left over is held for so many days. */
    double criticalRatio(int reviewDays) {
        double over = holdingPerDay * reviewDays;
        return missing <= 0 ? 0 : missing / (missing + over);
    }

    private static double guessed(RestockItem item, double landed) {
        double price = item.stock()
                .listPrice()
                .map(Money::amount)
                .map(BigDecimal::doubleValue)
                .orElse(landed);
        return price > 0 ? price * ASSUMED_MARGIN : 1;
    }

    private static String words(double earned, double rank, double holding) {
        return String.format(
                Locale.ROOT,
                "a missed sale costs %.2f (margin %.2f, rank %.2f), a unit in stock %.4f a day",
                earned + rank,
                earned,
                rank,
                holding);
    }

    static double number(Optional<UnitAmount> amount) {
        return amount.map(a -> a.round(DECIMALS, RoundingMode.HALF_UP).doubleValue())
                .orElse(0.0);
    }
}
