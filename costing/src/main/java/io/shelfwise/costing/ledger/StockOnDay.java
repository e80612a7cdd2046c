package io.shelfwise.costing.ledger;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.money.Money;
import java.util.Currency;
import java.util.Optional;

/** The stock of one SKU at the end of a day, as known at the end of another. */
final class StockOnDay {

    private final EventLog log;
    private final Timeline timeline;
    private final CostingMethod method;

    StockOnDay(EventLog log, Timeline timeline, CostingMethod method) {
        this.log = log;
        this.timeline = timeline;
        this.method = method;
    }

    Optional<StockCost> cost(int sku, int day, int knownBy) {
        SkuKnowledge knowledge = new SkuKnowledge(log, timeline, sku, knownBy);
        if (knowledge.places().length == 0) {
            return Optional.empty();
        }
        Replay replay = new Replay(log, timeline, method);
        replay.open(sku);
        for (int place : knowledge.places()) {
            int row = timeline.row(sku, place);
            if (knowledge.fits(row) && (log.on(row) <= day || log.type(row).isAmendment())) {
                replay.mark(place);
            }
        }
        replay.play();
        Currency currency = knowledge.currency() == EventLog.NONE
                ? Currency.getInstance("XXX")
                : log.currencyAt(knowledge.currency());
        return Optional.of(new StockCost(
                Sku.of(log.skus.text(sku)), log.units(replay.units()), new Money(replay.layers.value(), currency)));
    }
}
