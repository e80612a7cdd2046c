package io.shelfwise.costing.profit;

import io.shelfwise.core.finance.SettlementLine;
import java.util.function.Function;

/** By what profit is told. Lines that do not say are told under the key {@code ""}. */
public enum ProfitBy {
    /** By product. */
    SKU(line -> line.sku().map(Object::toString).orElse("")),
    /** By the day of booking. */
    DAY(line -> line.postedOn().map(Object::toString).orElse("")),
    /** By order. */
    ORDER(line -> line.orderId().orElse("")),
    /** By marketplace. */
    MARKETPLACE(line -> line.marketplaceName().orElse(""));

    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    private final Function<SettlementLine, String> key;

    ProfitBy(Function<SettlementLine, String> key) {
        this.key = key;
    }

    String key(SettlementLine line) {
        return key.apply(line);
    }
}
