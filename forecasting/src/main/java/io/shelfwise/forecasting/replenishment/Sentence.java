package io.shelfwise.forecasting.replenishment;

import java.util.Locale;

/** Says what a line asks for in one sentence that a seller understands. */
final class Sentence {

    private Sentence() {}

    static String of(RestockLine line) {
        String limits = line.economics().limitedBy().isEmpty()
                ? ""
                : " instead of " + line.economics().wantedUnits() + " units, held back by "
                        + String.join(" and ", line.economics().limitedBy());
        return switch (line.status()) {
            case NO_DEMAND -> "Nobody is expected to buy it, so nothing is ordered.";
            case NEEDS_DATA -> "Its lead time and order quantities are not known, so nothing can be ordered.";
            case OVERSTOCK -> "There is more than the horizon is likely to need, so nothing is ordered.";
            case OUT_OF_STOCK -> "It is out of stock: " + order(line) + limits + ".";
            case RUNS_OUT_BEFORE_ARRIVAL ->
                "It runs out " + when(line) + ", before an order can arrive: " + order(line) + limits + ".";
            case ORDER_NOW -> capital(order(line)) + limits + "; stock lasts until " + when(line) + ".";
            case ORDER_SOON, OK ->
                limits.isEmpty() ? "Stock covers it for now" + due(line) + "." : capital(order(line)) + limits + ".";
        };
    }

    private static String order(RestockLine line) {
        return line.order().units() == 0
                ? "order nothing"
                : "order " + line.order().units() + " today";
    }

    private static String when(RestockLine line) {
        return line.coverage().stockoutDate().map(Object::toString).orElse("beyond the horizon");
    }

    private static String due(RestockLine line) {
        return line.order()
                .reorderDate()
                .map(date -> "; the next order is due " + date)
                .orElse("");
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
