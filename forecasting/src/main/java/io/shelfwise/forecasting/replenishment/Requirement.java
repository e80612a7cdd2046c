package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.inventory.InventorySnapshot;
import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.Window;
import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * What the service level asks for against what is there.
 *
 * @param forecast of demand, horizon plus cover days long
 * @param serviceLevel the probability with which the order-up-to level meets demand over the cover days
 * @param coverDays lead time plus review period
 * @param horizonDays how far the plan looks
 * @param reservedCounted units of reserved stock that count as sellable
 * @param position units available, under way, and reserved as far as counted
 * @param orderUpTo units on hand and under way that reach the target
 * @param isEconomic whether the target is by money, and the margin known
 * @param worth of a unit
 * @param cover demand over lead time plus review
 * @param value of stock
 */
record Requirement(
        ForecastDistribution forecast,
        double serviceLevel,
        int coverDays,
        int horizonDays,
        long reservedCounted,
        long position,
        double orderUpTo,
        boolean isEconomic,
        UnitWorth worth,
        CoverDemand cover,
        StockValue value) {

    static Requirement of(
            RestockSettings settings,
            ForecastDistribution forecast,
            RestockItem item,
            LeadTimeDays leadTime,
            int leadDays) {
        int coverDays = leadDays + settings.reviewDays();
        InventorySnapshot stock = item.stock();
        CoverDemand cover = CoverDemand.of(forecast, leadTime, settings.reviewDays());
        UnitWorth worth = UnitWorth.of(item, settings.target());
        StockValue value = StockValue.of(forecast, cover, worth, leadDays, settings.reviewDays());
        boolean economic = settings.target() instanceof Economic && worth.knowsMargin();
        double level = economic ? value.level() : new OrderUpTo(cover).level(settings.target());
        double met = settings.target() instanceof CycleServiceLevel cycle
                ? cycle.probability()
                : forecast.sumOver(Window.firstDays(coverDays)).cdf(Math.ceil(level));
        long reserved = (long) Math.floor(stock.reserved() * settings.reservedSellableShare());
        return new Requirement(
                forecast,
                met,
                coverDays,
                settings.horizonDays(),
                reserved,
                stock.available() + item.underWay() + reserved + elsewhere(item),
                level,
                economic,
                worth,
                cover,
                value);
    }

    private static long elsewhere(RestockItem item) {
        return item.facts().elsewhere().stream()
                .mapToLong(StockElsewhere::units)
                .sum();
    }

    /** What so many more units are expected to earn: net of what they cost to have by an economic target, else gross. */
    double worthOf(long units) {
        double from = position;
        double to = from + units;
        return isEconomic ? value.between(from, to) : value.salesBetween(from, to);
    }

    /** Mean demand a day over the cover days. */
    double meanPerDay() {
        return forecast.sumOver(Window.firstDays(coverDays)).mean() / coverDays;
    }

    /** Units to order before the supplier's terms, 0 or below where stock covers. */
    long shortfall() {
        return (long) Math.ceil(orderUpTo) - position;
    }

    LocalDate start() {
        return forecast.start();
    }

    /**
     * The first day, from today to so many days ahead, on which the stock then left would no longer cover the cover days
     * that follow it, if demand until then comes as its mean.
     */
    OptionalInt daysUntilShort(int days) {
        if (shortfall() > 0) {
            return OptionalInt.of(0);
        }
        double left = position;
        for (int day = 1; day <= days; day++) {
            left -= forecast.mean(day - 1);
            double met = forecast.sumOver(new Window(day, day + coverDays)).cdf(Math.max(0, left));
            if (left < 0 || met < serviceLevel) {
                return OptionalInt.of(day);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether what is there covers the whole horizon, or the cover days if these are longer, with this probability. */
    boolean coversHorizon(double probability) {
        Window window = Window.firstDays(Math.max(horizonDays, coverDays));
        return position > forecast.sumOver(window).quantile(probability);
    }
}
