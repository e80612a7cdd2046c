package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.economics.AgeFee;
import io.shelfwise.forecasting.DemandDistribution;
import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.Window;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * What stock on hand and under way is expected to earn until the next order comes in: sales not missed, less holding until
 * the next review of what is then left, less what is charged on units that are still there when they reach an age. Each
 * further unit earns less than the one before.
 */
final class StockValue {

    /** Days of supply from which no low-inventory-level fee is due. */
    private static final int LOW_DAYS = 28;

    private static final double WHOLE = 1e-9;

    /** So that what a seller asks for and what fits is ordered, whatever it earns. */
    private static final double LEAST_WORTH = 0.01;

    private static final double LEAST_WORTH_OF_STOCK = 1e-6;

    private final CoverDemand demand;
    private final UnitWorth worth;
    private final int reviewDays;
    private final List<AgeRisk> risks;
    private final double lowSlope;
    private final double lowUntil;

    private StockValue(CoverDemand demand, UnitWorth worth, int reviewDays, List<AgeRisk> risks, double lowUntil) {
        this.demand = demand;
        this.worth = worth;
        this.reviewDays = reviewDays;
        this.risks = risks;
        this.lowSlope = worth.lowInventoryFee() * reviewDays / LOW_DAYS;
        this.lowUntil = lowUntil;
    }

    static StockValue of(
            ForecastDistribution forecast, CoverDemand demand, UnitWorth worth, int leadDays, int reviewDays) {
        List<AgeRisk> risks = new ArrayList<>();
        for (AgeFee fee : worth.ageFees()) {
            risks.add(AgeRisk.of(forecast, leadDays + fee.fromDays(), fee));
        }
        double lowUntil = worth.lowInventoryFee() > 0 ? expected(forecast, leadDays + LOW_DAYS + reviewDays / 2.0) : 0;
        return new StockValue(demand, worth, reviewDays, risks, lowUntil);
    }

    /** Mean demand of so many days, the last of them perhaps in part. */
    private static double expected(ForecastDistribution forecast, double days) {
        int whole = (int) days;
        ForecastDistribution longer = LongForecast.of(forecast, whole + 1);
        return longer.sumOver(Window.firstDays(whole)).mean() + (days - whole) * longer.mean(whole);
    }

    /** Expected money that this stock earns beyond that one. */
    double between(double from, double to) {
        double missing = demand.loss(from) - demand.loss(to);
        double value = worth.missing() * missing - worth.holdingPerDay() * reviewDays * (to - from - missing);
        for (AgeRisk risk : risks) {
            value -= risk.cost(from, to);
        }
        return value + lowSlope * (Math.min(to, lowUntil) - Math.min(from, lowUntil));
    }

    /** Sales that this stock does not miss, in money, for a seller whose level is given. */
    double salesBetween(double from, double to) {
        double missed = Math.max(0, demand.loss(from) - demand.loss(to));
        return Math.max(LEAST_WORTH, worth.missing()) * missed + LEAST_WORTH_OF_STOCK * (to - from);
    }

    /** The stock up to which each unit earns its keep; whole. */
    double level() {
        if (worth.missing() <= 0) {
            return 0;
        }
        double simple = simpleLevel();
        if (lowSlope > 0) {
            simple = above(simple);
        }
        return risks.isEmpty() || earns(simple) ? simple : below(simple);
    }

    /** Without what depends on age and days of supply: the newsvendor's quantile. */
    private double simpleLevel() {
        double ratio = worth.criticalRatio(reviewDays);
        double most = Math.min(ratio, 0.9999);
        return Math.max(0, Math.ceil(demand.quantile(most) - WHOLE));
    }

    private double above(double level) {
        double low = level;
        double high = Math.max(low, Math.floor(lowUntil));
        while (high - low > 0.5) {
            double middle = Math.ceil((low + high) / 2);
            if (earns(middle)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private double below(double level) {
        double low = 0;
        double high = level;
        while (high - low > 0.5) {
            double middle = Math.ceil((low + high) / 2);
            if (earns(middle)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private boolean earns(double level) {
        return level >= 1 && between(level - 1, level) >= 0;
    }

    /**
     * Units that are still there at an age.
     *
     * @param demand until then, or as far as the forecast reaches
     * @param reach the part of the time that the forecast reaches
     * @param fee of a unit
     */
    private record AgeRisk(DemandDistribution demand, double reach, double fee) {

        static AgeRisk of(ForecastDistribution forecast, int days, AgeFee fee) {
            int known = Math.min(days, forecast.horizon().periods());
            return new AgeRisk(
                    forecast.sumOver(Window.firstDays(known)),
                    (double) known / days,
                    fee.perUnit().round(10, RoundingMode.HALF_UP).doubleValue());
        }

        double cost(double from, double to) {
            return fee * (left(to * reach) - left(from * reach)) / reach;
        }

        private double left(double stock) {
            return stock - demand.mean() + demand.loss(stock);
        }
    }
}
