package io.shelfwise.costing.settlement;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.finance.SettlementLine;
import io.shelfwise.core.finance.SettlementRow;
import io.shelfwise.core.finance.SettlementSummary;
import io.shelfwise.core.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;

/** Rows of settlements in dollars, written shortly. */
public final class Lines {

    public static final Currency USD = Currency.getInstance("USD");

    private Lines() {}

    /** A summary whose period starts on this day and lasts fourteen. */
    public static SettlementSummary summary(String id, String start, String total) {
        Instant from = Instant.parse(start + "T00:00:00Z");
        return new SettlementSummary(
                id, Optional.of(from), Optional.of(from.plusSeconds(14 * 86_400L)), Optional.empty(), usd(total));
    }

    /** A line of a product. */
    public static SettlementLine line(String id, String kind, String amount) {
        return builder(id, kind, amount).sku(Sku.of("MUG")).build();
    }

    /** A line without SKU. */
    public static SettlementLine account(String id, String kind, String amount) {
        return builder(id, kind, amount).build();
    }

    /** A line of the kind {@code transaction/type/description}. */
    public static SettlementLine.Builder builder(String id, String kind, String amount) {
        String[] words = kind.split("/", -1);
        return SettlementLine.builder(id)
                .kind(words[0], words[1], words[2])
                .amount(usd(amount))
                .orderId("111-1")
                .orderItemCode("1");
    }

    public static Money usd(String amount) {
        return Money.of(new BigDecimal(amount), USD);
    }

    static SettlementReconciler reconciled(SettlementRow... rows) {
        SettlementReconciler reconciler = SettlementReconciler.of(SettlementTaxonomy.bundled());
        for (SettlementRow row : rows) {
            reconciler.add("a.txt", row);
        }
        return reconciler;
    }
}
