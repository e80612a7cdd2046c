package io.shelfwise.costing.settlement;

import io.shelfwise.core.money.Money;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;

/** Sums of lines by role and currency. */
final class RoleSums {

    private record Key(LineRole role, Currency currency) {}

    private final Map<Key, Long> sums = new HashMap<>();

    void add(LineRole role, Money amount) {
        if (role != LineRole.OTHER) {
            sums.merge(new Key(role, amount.currency()), amount.minorUnits(), Math::addExact);
        }
    }

    Money of(LineRole role, Currency currency) {
        return new Money(sums.getOrDefault(new Key(role, currency), 0L), currency);
    }
}
