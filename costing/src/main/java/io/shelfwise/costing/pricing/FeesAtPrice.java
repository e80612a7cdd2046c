package io.shelfwise.costing.pricing;

import io.shelfwise.core.money.Money;
import java.util.Optional;

/** All fees of one unit as a function of its price. */
@FunctionalInterface
public interface FeesAtPrice {

    /**
     * The fees, at least 0.
     *
     * @return empty where they are not known
     */
    Optional<Money> at(Money price);
}
