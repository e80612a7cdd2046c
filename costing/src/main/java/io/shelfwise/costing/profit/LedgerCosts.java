package io.shelfwise.costing.profit;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.money.Money;
import io.shelfwise.core.money.UnitAmount;
import io.shelfwise.costing.ledger.Adjustment;
import io.shelfwise.costing.ledger.CostMovement;
import io.shelfwise.costing.ledger.EventType;
import io.shelfwise.costing.ledger.LedgerBooks;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Cost of goods from the books of a ledger: a unit sold on a day cost what the sales of its SKU on that day did on
 * average, with all adjustments known. The day is that of the ledger's sale: date both by one rule, such as the day booked.
 *
 * <p>Returns are not in it: give what came back, {@link #returned}, to the accounts as an accrual below zero. Adjustments
 * of a returned sale are net of what came back, so both together are the cost of goods sold of the books.
 */
public final class LedgerCosts implements CostOfGoods {

    private record Sold(BigDecimal units, UnitAmount cost) {

        Sold plus(Sold other) {
            return new Sold(units.add(other.units), cost.plus(other.cost));
        }
    }

    private final Map<Sku, TreeMap<LocalDate, Sold>> sales = new HashMap<>();
    private final Map<Sku, Money> returned = new HashMap<>();

    private LedgerCosts() {}

    /** The costs of these books. */
    public static LedgerCosts of(LedgerBooks books) {
        LedgerCosts costs = new LedgerCosts();
        Map<String, Money> adjusted = new HashMap<>();
        for (Adjustment adjustment : books.adjustments()) {
            adjusted.merge(adjustment.issue(), adjustment.amount(), Money::plus);
        }
        for (CostMovement movement : books.movements()) {
            if (movement.type() == EventType.SALE && movement.quantity().signum() > 0) {
                costs.sold(movement, cost(movement, adjusted));
            } else if (movement.type() == EventType.RETURN) {
                costs.returned.merge(movement.sku(), cost(movement, adjusted).negated(), Money::plus);
            }
        }
        return costs;
    }

    /**
     * What a unit sold on a day cost; without a day, what all sold did on average.
     *
     * @return empty where the books have no sale of the SKU on that day
     */
    @Override
    public Optional<UnitAmount> unitCost(Sku sku, Optional<LocalDate> soldOn) {
        TreeMap<LocalDate, Sold> days = sales.getOrDefault(sku, new TreeMap<>());
        Optional<Sold> sold = soldOn.isPresent()
                ? soldOn.map(days::get)
                : days.values().stream().reduce(Sold::plus);
        return sold.map(all -> all.cost().dividedBy(all.units()));
    }

    /** What the units of a SKU that came back had cost, at least 0; empty where none did. */
    public Optional<Money> returned(Sku sku) {
        return Optional.ofNullable(returned.get(sku));
    }

    private void sold(CostMovement movement, Money cost) {
        Sold sold = new Sold(movement.quantity(), UnitAmount.of(cost));
        sales.computeIfAbsent(movement.sku(), sku -> new TreeMap<>()).merge(movement.on(), sold, Sold::plus);
    }

    private static Money cost(CostMovement movement, Map<String, Money> adjusted) {
        Money none = Money.zero(movement.cost().currency());
        return movement.cost().plus(adjusted.getOrDefault(movement.event(), none));
    }
}
