package io.shelfwise.costing.fees;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A fixed amount per unit of some categories, nothing for others. */
record CategoryAmounts(Map<String, BigDecimal> byName) implements FeeTerms {

    static CategoryAmounts read(JsonObject json) {
        Map<String, BigDecimal> byName = new HashMap<>();
        for (JsonObject entry : json.objects("amounts")) {
            entry.allow(Set.of("names", "amount"));
            for (String name : CategoryName.normal(entry.texts("names"))) {
                byName.put(name, entry.decimal("amount"));
            }
        }
        return new CategoryAmounts(Map.copyOf(byName));
    }

    @Override
    public Charge charge(FeeCase feeCase) {
        BigDecimal amount = byName.get(feeCase.input().normalCategory());
        return amount == null
                ? Charge.NONE
                : Charge.of(
                        feeCase.perUnit(amount),
                        "a unit of " + feeCase.input().category().orElse(""));
    }
}
