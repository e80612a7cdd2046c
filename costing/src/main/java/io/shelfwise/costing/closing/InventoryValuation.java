package io.shelfwise.costing.closing;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.money.Money;
import io.shelfwise.core.money.Rounding;
import io.shelfwise.core.money.UnitAmount;
import io.shelfwise.costing.ledger.CostLedger;
import io.shelfwise.costing.ledger.EventType;
import io.shelfwise.costing.ledger.LedgerEvent;
import io.shelfwise.costing.ledger.StockLayer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Stock at the lower of cost and net realisable value, item by item (IAS 2, paragraphs 9, 28 to 33): the price expected
 * less what it still takes to sell. A reversal gives back at most what was written down of the units still there.
 *
 * <p>Worked example: 10 units cost 100.00 and will bring 7.00 each: 30.00 is written down. 4 of them are sold for a cost
 * of 28.00. If the other 6 are then expected to bring 12.00 each, 18.00 is given back: they cost 60.00 once.
 */
public final class InventoryValuation {

    private InventoryValuation() {}

    /**
     * What to write down or give back at the end of a day. Nothing is booked: add the events to the ledger.
     *
     * @param on whose stock, most often the last day of a period
     * @param knownOn with what was known at the end of this day, which is also when the events are known
     * @param netRealisableValues of one unit; a SKU without one is left alone, one below 0 counts as 0
     * @throws IllegalArgumentException if a value is in another currency than the stock
     */
    public static List<ValuationLine> assess(
            CostLedger ledger, LocalDate on, LocalDate knownOn, Map<Sku, UnitAmount> netRealisableValues) {
        return new TreeMap<>(netRealisableValues)
                .entrySet().stream()
                        .flatMap(entry -> line(ledger, on, knownOn, entry.getKey(), entry.getValue()).stream())
                        .toList();
    }

    private static Optional<ValuationLine> line(
            CostLedger ledger, LocalDate on, LocalDate knownOn, Sku sku, UnitAmount unitValue) {
        List<StockLayer> layers = ledger.layersOn(sku, on, knownOn);
        BigDecimal units = layers.stream().map(StockLayer::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (units.signum() <= 0) {
            return Optional.empty();
        }
        Money carried =
                layers.stream().map(StockLayer::value).reduce(Money::plus).orElseThrow();
        Money down =
                layers.stream().map(StockLayer::writtenDown).reduce(Money::plus).orElseThrow();
        if (!unitValue.currency().equals(carried.currency())) {
            throw new IllegalArgumentException("net realisable value of " + sku + " is " + unitValue
                    + ", its stock is kept in " + carried.currency() + "; convert it by a dated rate first");
        }
        Money value = unitValue.signum() <= 0
                ? Money.zero(carried.currency())
                : unitValue.times(units).total(1, Rounding.HALF_UP.mode());
        String id = "NRV/" + sku + "/" + on + "/" + knownOn;
        return Optional.of(new ValuationLine(
                sku,
                units,
                carried.plus(down),
                carried,
                value,
                change(carried, down, value)
                        .map(change -> event(id, sku, change, on).withKnownOn(knownOn))));
    }

    /** Below zero to write down, above to give back. */
    private static Optional<Money> change(Money carried, Money down, Money value) {
        Money gap = value.minus(carried);
        Money change = gap.minus(down).signum() > 0 ? down : gap;
        return change.signum() == 0 ? Optional.empty() : Optional.of(change);
    }

    private static LedgerEvent event(String id, Sku sku, Money change, LocalDate on) {
        return change.signum() < 0
                ? LedgerEvent.revaluation(id, EventType.WRITE_DOWN, sku, change.negated(), on)
                : LedgerEvent.revaluation(id, EventType.WRITE_DOWN_REVERSAL, sku, change, on);
    }
}
