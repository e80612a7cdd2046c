package io.shelfwise.costing.fees;

import io.shelfwise.core.money.Money;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A share of the price by category. */
record CategoryRates(Map<String, CategoryRate> byName) implements FeeTerms {

    static CategoryRates read(JsonObject json) {
        Map<String, CategoryRate> byName = new HashMap<>();
        for (JsonObject category : json.objects("categories")) {
            CategoryRate rate = CategoryRate.read(category);
            for (String name : category.texts("names")) {
                if (byName.put(CategoryName.normal(name), rate) != null) {
                    throw category.error("repeats the name '" + name + "'; name each category once");
                }
            }
        }
        return new CategoryRates(Map.copyOf(byName));
    }

    /** One name for each category. */
    List<String> names() {
        return byName.values().stream()
                .map(CategoryRate::name)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public Charge charge(FeeCase feeCase) {
        FeeInput input = feeCase.input();
        if (input.category().isEmpty()) {
            return Charge.notCovered("the category is unknown");
        }
        CategoryRate rate = byName.get(input.normalCategory());
        if (rate == null) {
            return Charge.notCovered(
                    "category '" + input.category().get() + "' is not in the " + input.marketplace() + " schedule");
        }
        Money price = input.price().orElse(null);
        if (price == null) {
            return Charge.notCovered("the price is unknown");
        }
        if (!rate.settles(price.amount())) {
            return Charge.notCovered("how " + rate.name() + " at " + price
                    + " is charged is not settled in the sources: only that tiers exist, not how they combine");
        }
        BigDecimal unit = rate.fee(price.amount());
        return Charge.of(feeCase.perUnit(unit), rate.words(price.amount()));
    }
}
