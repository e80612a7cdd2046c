package io.shelfwise.costing.settlement;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.finance.SettlementLine;
import io.shelfwise.core.money.Money;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Compares the referral and fulfilment fees of each order line with what they should be, and says what likely explains a
 * gap.
 *
 * <p>The lines of an order line may come in any order and from several settlements; memory grows with the number of order
 * lines. Order lines without SKU, order id or units are not compared. A fulfilment fee is expected only where one was
 * charged, since the seller ships other orders. Not for use by several threads.
 */
public final class FeeAudit {

    private static final Set<LineRole> ROLES = EnumSet.of(
            LineRole.PRINCIPAL, LineRole.DISCOUNT, LineRole.SHIPPING, LineRole.REFERRAL_FEE, LineRole.FULFILMENT_FEE);

    private record Key(String orderId, String item, Sku sku, Currency currency) {}

    private final SettlementTaxonomy taxonomy;
    private final ExpectedFees expected;
    private final GapReasons reasons;
    private final Map<Key, SoldItem> items = new LinkedHashMap<>();

    private FeeAudit(SettlementTaxonomy taxonomy, ExpectedFees expected) {
        this.taxonomy = taxonomy;
        this.expected = expected;
        this.reasons = new GapReasons(expected);
    }

    /** An audit that has seen nothing. */
    public static FeeAudit of(SettlementTaxonomy taxonomy, ExpectedFees expected) {
        return new FeeAudit(taxonomy, expected);
    }

    /** Takes the next line, of any kind. */
    public void add(SettlementLine line) {
        LineRole role = taxonomy.classify(line).role();
        Optional<Sku> sku = line.sku();
        Optional<String> order = line.orderId();
        if (!ROLES.contains(role) || sku.isEmpty() || order.isEmpty()) {
            return;
        }
        Currency unit = line.amount().currency();
        Key key = new Key(order.get(), line.orderItemCode().orElse(""), sku.get(), unit);
        items.computeIfAbsent(key, k -> new SoldItem(k.orderId(), k.sku(), k.currency()))
                .add(line, role);
    }

    /** What came of it so far. */
    public FeeAuditResult result() {
        long right = 0;
        List<FeeGap> gaps = new ArrayList<>();
        Map<String, Long> notCovered = new TreeMap<>();
        for (SoldItem item : items.values()) {
            for (FeeType type : FeeType.values()) {
                if (!isComparable(item, type)) {
                    continue;
                }
                ExpectedFee fee = expected.fee(type, item.question());
                Optional<Money> unit = fee.amount().filter(amount -> inCurrencyOf(item, type, amount));
                if (unit.isEmpty()) {
                    notCovered.merge(reason(fee), 1L, Long::sum);
                } else if (InverseAudit.times(unit.get(), item.quantity()).equals(item.charged(type))) {
                    right++;
                } else {
                    gaps.add(reasons.gap(item, type, fee, unit.get()));
                }
            }
        }
        return new FeeAuditResult(right, gaps, notCovered);
    }

    private static boolean isComparable(SoldItem item, FeeType type) {
        return item.quantity() > 0
                && (type == FeeType.REFERRAL || item.charged(type).minorUnits() != 0);
    }

    private static boolean inCurrencyOf(SoldItem item, FeeType type, Money amount) {
        return amount.currency().equals(item.charged(type).currency());
    }

    private static String reason(ExpectedFee fee) {
        return fee.amount()
                .map(amount -> "the schedule is in " + amount.currency() + ", the settlement is not")
                .orElse(fee.rule());
    }
}
