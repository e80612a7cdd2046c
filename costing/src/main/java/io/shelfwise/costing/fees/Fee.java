package io.shelfwise.costing.fees;

import io.shelfwise.core.money.Money;
import java.util.Currency;
import java.util.Optional;

/**
 * One fee of the units asked about, or why it is not known.
 *
 * @param type the kind of fee
 * @param amount of all units; empty where no schedule covers the case
 * @param currency of the marketplace
 * @param rule what gave the amount, in words with tier and band; empty where there is none
 * @param schedule the id of the schedule, or {@code none}
 * @param confidence of the schedule, in words, or {@code none}
 * @param reason why the fee is not covered; empty where it is
 */
public record Fee(
        FeeType type,
        Optional<Money> amount,
        Currency currency,
        String rule,
        String schedule,
        String confidence,
        String reason) {

    /** Whether a schedule covers the case. */
    public boolean covered() {
        return amount.isPresent();
    }
}
