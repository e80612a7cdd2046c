package io.shelfwise.costing.ledger;

import io.shelfwise.core.money.Money;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Proves of any books that no cost was lost or made: adds up, currency by currency, the lists that the books show, and
 * compares them with the amounts that the events brought in.
 */
public final class ConservationCheck {

    /** Where cost can be, besides what was never applied. */
    private enum Place {
        STOCK,
        SOLD,
        REMOVED,
        WRITTEN_OFF,
        WRITTEN_DOWN,
        IN_TRANSIT
    }

    private final Map<Currency, Map<Place, Money>> sums = new HashMap<>();

    private ConservationCheck() {}

    /** The balance of each currency, by its code. */
    public static List<Balance> of(LedgerBooks books) {
        ConservationCheck check = new ConservationCheck();
        books.stock().forEach(stock -> check.add(Place.STOCK, stock.value()));
        books.movements().forEach(movement -> check.add(place(movement.type()), movement.cost()));
        books.adjustments().forEach(adjustment -> check.add(place(adjustment.type()), adjustment.amount()));
        return check.balances(books.totals());
    }

    /** Also of currencies in which nothing came in: units found have a cost that no paper brought. */
    private List<Balance> balances(List<CostTotals> totals) {
        Map<String, CostTotals> in = new TreeMap<>();
        sums.keySet().forEach(currency -> in.put(currency.getCurrencyCode(), CostTotals.none(currency)));
        totals.forEach(total -> in.put(total.purchases().currency().getCurrencyCode(), total));
        return in.values().stream().map(this::balance).toList();
    }

    private Balance balance(CostTotals in) {
        Money zero = Money.zero(in.purchases().currency());
        Map<Place, Money> places = sums.getOrDefault(zero.currency(), Map.of());
        return new Balance(
                in,
                places.getOrDefault(Place.STOCK, zero),
                places.getOrDefault(Place.SOLD, zero),
                places.getOrDefault(Place.REMOVED, zero),
                places.getOrDefault(Place.WRITTEN_OFF, zero),
                places.getOrDefault(Place.WRITTEN_DOWN, zero),
                places.getOrDefault(Place.IN_TRANSIT, zero));
    }

    private void add(Place place, Money amount) {
        if (amount.signum() == 0) {
            return; // maybe of a SKU whose currency nobody named yet
        }
        sums.computeIfAbsent(amount.currency(), currency -> new EnumMap<>(Place.class))
                .merge(place, amount, Money::plus);
    }

    private static Place place(EventType type) {
        return switch (type) {
            case SALE, RETURN -> Place.SOLD;
            case REMOVAL -> Place.REMOVED;
            case TRANSFER, ARRIVAL -> Place.IN_TRANSIT;
            case WRITE_DOWN, WRITE_DOWN_REVERSAL -> Place.WRITTEN_DOWN;
            default -> Place.WRITTEN_OFF;
        };
    }
}
