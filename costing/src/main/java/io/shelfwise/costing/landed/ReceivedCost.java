package io.shelfwise.costing.landed;

import io.shelfwise.core.money.Money;
import io.shelfwise.core.money.Rounding;
import io.shelfwise.core.money.UnitAmount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the units of a line cost that arrived, and what was lost with those that did not. The two sum to what the line
 * cost, rounded once to the minor unit, half up.
 *
 * @param key of the line
 * @param received units that arrived
 * @param cost of these
 * @param loss cost of those that did not
 */
public record ReceivedCost(String key, BigDecimal received, Money cost, Money loss) {

    /**
     * The lines of a shipment as they arrived. Where nothing of a line arrived, all of it is a loss under either rule.
     *
     * @param received units by key; a line that is not there arrived in full
     * @throws IllegalArgumentException if fewer than 0 or more than sent were received, or a key is unknown
     */
    public static List<ReceivedCost> of(LandedCosts costs, Map<String, BigDecimal> received, ShortRule rule) {
        Map<String, BigDecimal> unknown = new TreeMap<>(received);
        List<ReceivedCost> arrived = new ArrayList<>();
        for (LandedLineCost line : costs.lines()) {
            BigDecimal given = unknown.remove(line.key());
            arrived.add(of(line, given == null ? line.quantity() : given, rule));
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("received names " + String.join(", ", unknown.keySet())
                    + ", which the shipment does not have; cost units over the order as a line of their own");
        }
        return List.copyOf(arrived);
    }

    /** What one unit that arrived costs, if any did. */
    public Optional<UnitAmount> unitCost() {
        return received.signum() == 0
                ? Optional.empty()
                : Optional.of(UnitAmount.of(cost).dividedBy(received));
    }

    private static ReceivedCost of(LandedLineCost line, BigDecimal received, ShortRule rule) {
        BigDecimal missing = line.quantity().subtract(received);
        if (received.signum() * line.quantity().signum() < 0
                || missing.signum() * line.quantity().signum() < 0) {
            throw new IllegalArgumentException("received of line " + line.key() + " is " + received.toPlainString()
                    + " of " + line.quantity().toPlainString() + " sent; give a number from 0 to what was sent");
        }
        Money total = total(line.total());
        if (rule == ShortRule.SPREAD_OVER_RECEIVED && received.signum() != 0) {
            return new ReceivedCost(line.key(), received, total, Money.zero(total.currency()));
        }
        Map<Boolean, Money> parts = total.allocate(Map.of(true, received, false, missing));
        Money zero = Money.zero(total.currency());
        return new ReceivedCost(line.key(), received, parts.getOrDefault(true, zero), parts.getOrDefault(false, zero));
    }

    private static Money total(UnitAmount exact) {
        return exact.total(1, Rounding.HALF_UP.mode());
    }
}
