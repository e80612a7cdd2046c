package io.shelfwise.costing.ledger;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The stock of one SKU at the end of a day, as known at the end of another. */
final class StockOnDay {

    private final EventLog log;
    private final Replay replay;
    private final SkuKnowledge knowledge;

    private StockOnDay(EventLog log, Replay replay, SkuKnowledge knowledge) {
        this.log = log;
        this.replay = replay;
        this.knowledge = knowledge;
    }

    /** Empty where nothing of the SKU is known. */
    static Optional<StockOnDay> of(EventLog log, Replay replay, SkuKnowledge knowledge, int day) {
        if (knowledge.places().length == 0) {
            return Optional.empty();
        }
        replay.open(knowledge.sku());
        for (int place : knowledge.places()) {
            int row = knowledge.row(place);
            if (knowledge.fits(row) && (log.on(row) <= day || log.type(row).isAmendment())) {
                replay.mark(place);
            }
        }
        replay.play();
        return Optional.of(new StockOnDay(log, replay, knowledge));
    }

    StockCost cost() {
        return new StockCost(
                Sku.of(log.skus.text(knowledge.sku())), log.units(replay.units()), money(replay.layers.value()));
    }

    List<StockLayer> layers() {
        Layers layers = replay.layers;
        return IntStream.range(0, layers.size())
                .filter(layer -> layers.quantity(layer) != 0)
                .mapToObj(layer -> layer(layers, layer))
                .toList();
    }

    private StockLayer layer(Layers layers, int layer) {
        int row = knowledge.row(layers.origin(layer));
        return new StockLayer(
                log.ids.text(row),
                LocalDate.ofEpochDay(log.on(row)),
                log.units(layers.quantity(layer)),
                money(layers.value(layer)),
                money(layers.writtenDown(layer)));
    }

    private Money money(long minorUnits) {
        int currency = knowledge.currency();
        return new Money(
                minorUnits, currency == EventLog.NONE ? Currency.getInstance("XXX") : log.currencyAt(currency));
    }
}
