package io.shelfwise.testkit.spapi.world;

import io.shelfwise.core.money.Money;
import java.time.Instant;
import java.util.Currency;
import java.util.List;

/**
 * A period of the seller's account, paid out at its end.
 *
 * @param id Amazon's number of it
 * @param start its first moment
 * @param end the first moment after it
 * @param currency of all amounts
 * @param postings its amounts, by time
 */
public record Settlement(String id, Instant start, Instant end, Currency currency, List<Posting> postings) {

    /** Copies its list. */
    public Settlement {
        postings = List.copyOf(postings);
    }

    /** The sum of its amounts. */
    public Money total() {
        return postings.stream().map(Posting::amount).reduce(Money.zero(currency), Money::plus);
    }
}
