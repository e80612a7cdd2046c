package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.economics.UnitEconomics;
import io.shelfwise.core.money.Money;
import io.shelfwise.core.money.UnitAmount;
import java.math.RoundingMode;
import java.util.Comparator;

/**
 * The order of a plan's lines: first what is out or will be out before an order can arrive, the most money lost first;
 * then by status, and within it by how few days of slack stock leaves over the lead time.
 */
final class Urgency {

    static final Comparator<RestockLine> MOST_URGENT_FIRST = Comparator.comparing(Urgency::group)
            .thenComparing(Comparator.comparingDouble(Urgency::valueLost).reversed())
            .thenComparingDouble(Urgency::slackDays)
            .thenComparing(RestockLine::sku);

    private Urgency() {}

    private static RestockStatus group(RestockLine line) {
        return line.status() == RestockStatus.OUT_OF_STOCK ? RestockStatus.RUNS_OUT_BEFORE_ARRIVAL : line.status();
    }

    private static double valueLost(RestockLine line) {
        return line.order().unitsLostBeforeArrival() * unitValue(line.item());
    }

    private static double unitValue(RestockItem item) {
        return item.stock()
                .listPrice()
                .map(Money::amount)
                .or(() -> item.economics()
                        .map(UnitEconomics::landedCost)
                        .map((UnitAmount cost) -> cost.round(6, RoundingMode.HALF_UP)))
                .map(Number::doubleValue)
                .orElse(1.0);
    }

    private static double slackDays(RestockLine line) {
        double cover = line.coverage().daysOfCover().orElse(Double.MAX_VALUE);
        return cover - line.order().leadTimeDays().orElse(0);
    }
}
