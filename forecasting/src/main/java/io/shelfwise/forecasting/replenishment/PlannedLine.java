package io.shelfwise.forecasting.replenishment;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A line with what is needed to plan it again with fewer units.
 *
 * @param line as planned alone
 * @param option the way to order
 * @param demand of the past
 */
record PlannedLine(RestockLine line, LineOption option, AvailableDemand demand) {

    /** The same without an order, which is held back by these. */
    PlannedLine held(List<String> holds, RestockSettings settings) {
        OrderQuantity none = option.quantity().with(0, "account health");
        RestockLine held =
                with(0, "account health", settings).with(line.economics().limited(OptionalDouble.empty(), holds));
        return new PlannedLine(
                held, new LineOption(option.supply(), option.requirement(), none, option.flow()), demand);
    }

    /** The same line with so many units granted. */
    RestockLine with(long units, String limitedBy, RestockSettings settings) {
        OrderQuantity fewer = option.quantity().with(units, limitedBy);
        LineOption limited = new LineOption(option.supply(), option.requirement(), fewer, option.flow());
        return new LinePlanner(settings, (item, series, horizon) -> line.forecast())
                .line(line.item(), demand, line.forecast(), limited, true);
    }
}
