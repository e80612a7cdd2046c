package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.forecasting.ForecastDistribution;
import java.util.List;

/**
 * One SKU of a plan, with everything its numbers come from.
 *
 * @param item what the planner knew
 * @param sales of the last days
 * @param forecast of demand from the day of the plan
 * @param coverage how long stock lasts
 * @param projection stock day by day over the horizon, with the advised order
 * @param order what to order
 * @param status what the line asks for
 * @param reasons in a seller's words, one clause each
 * @param economics the money behind it
 */
public record RestockLine(
        RestockItem item,
        RecentSales sales,
        ForecastDistribution forecast,
        Coverage coverage,
        StockProjection projection,
        OrderAdvice order,
        RestockStatus status,
        List<String> reasons,
        LineEconomics economics) {

    /** Copies the reasons. */
    public RestockLine {
        reasons = List.copyOf(reasons);
    }

    /** Whose line it is. */
    public Sku sku() {
        return item.sku();
    }

    /** The line in one sentence. */
    public String sentence() {
        return Sentence.of(this);
    }

    RestockLine with(LineEconomics others) {
        return new RestockLine(item, sales, forecast, coverage, projection, order, status, reasons, others);
    }
}
