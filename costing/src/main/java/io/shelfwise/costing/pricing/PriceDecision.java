package io.shelfwise.costing.pricing;

import io.shelfwise.core.money.Money;
import java.util.List;

/**
 * A price and how it came about. It is advice: writing it to Amazon is the host's step.
 *
 * @param from the price before
 * @param to the price decided
 * @param rules the rules that fired, in their order
 * @param guards the guards that held the price back, in their order
 */
public record PriceDecision(Money from, Money to, List<String> rules, List<String> guards) {

    /** Copies the lists. */
    public PriceDecision {
        rules = List.copyOf(rules);
        guards = List.copyOf(guards);
    }

    /** Whether there is anything to write. */
    public boolean isChange() {
        return !from.equals(to);
    }
}
