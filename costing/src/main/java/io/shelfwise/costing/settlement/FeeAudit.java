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

/**
 * Compares the referral and fulfilment fees of each order line with what they should be, and says what likely explains a
 * gap.
 *
 * <p>The lines of an order line may come in any order and from several settlements; memory grows with the number of order
 * lines. Fees of lines without SKU, order id or units are told as unchecked. A fulfilment fee is expected only where one
 * was charged, since the seller ships other orders. Fees that refunds give back are not compared. Not for use by several
 * threads.
 */
public final class FeeAudit {

    private static final Set<LineRole> ROLES = EnumSet.of(
            LineRole.PRINCIPAL,
            LineRole.DISCOUNT,
            LineRole.SHIPPING,
            LineRole.TAX,
            LineRole.REFERRAL_FEE,
            LineRole.FULFILMENT_FEE);

    private record Key(String orderId, String item, Sku sku, Currency currency) {}

    private final SettlementTaxonomy taxonomy;
    private final ExpectedFees expected;
    private final GapReasons reasons;
    private final Map<Key, SoldItem> items = new LinkedHashMap<>();
    private final UncheckedCounts anonymous = new UncheckedCounts();

    private FeeAudit(SettlementTaxonomy taxonomy, ExpectedFees expected) {
        this.taxonomy = taxonomy;
        this.expected = new RememberedFees(expected);
        this.reasons = new GapReasons(this.expected);
    }

    /** An audit that has seen nothing. */
    public static FeeAudit of(SettlementTaxonomy taxonomy, ExpectedFees expected) {
        return new FeeAudit(taxonomy, expected);
    }

    /** Takes the next line, of any kind. */
    public void add(SettlementLine line) {
        Classification what = taxonomy.classify(line);
        if (!ROLES.contains(what.role())) {
            return;
        }
        Optional<Sku> sku = line.sku();
        Optional<String> order = line.orderId();
        if (sku.isEmpty() || order.isEmpty()) {
            String missing = sku.isEmpty() ? "no SKU" : "no order";
            type(what.role()).ifPresent(type -> anonymous.add(type, "the line names " + missing, sku));
            return;
        }
        Currency unit = line.amount().currency();
        Key key = new Key(order.get(), line.orderItemCode().orElse(""), sku.get(), unit);
        items.computeIfAbsent(key, k -> new SoldItem(k.orderId(), k.sku(), k.currency()))
                .add(line, what);
    }

    /** What came of it so far. */
    public FeeAuditResult result() {
        long right = 0;
        List<FeeGap> gaps = new ArrayList<>();
        UncheckedCounts unchecked = new UncheckedCounts(anonymous);
        for (SoldItem item : items.values()) {
            for (FeeType type : FeeType.values()) {
                if (!isCharged(item, type) && !(type == FeeType.REFERRAL && item.quantity() > 0)) {
                    continue;
                }
                if (item.quantity() == 0) {
                    unchecked.add(type, "no line tells how many units were sold", Optional.of(item.sku()));
                    continue;
                }
                FeeQuestion question = item.question(expected.goByPricesWithTax(item.marketplaceName()));
                ExpectedFee fee = expected.fee(type, question);
                Optional<Money> unit = fee.amount().filter(amount -> inCurrencyOf(item, type, amount));
                if (unit.isEmpty()) {
                    unchecked.add(type, reason(fee), Optional.of(item.sku()));
                } else if (InverseAudit.times(unit.get(), item.quantity()).equals(item.charged(type))) {
                    right++;
                } else {
                    gaps.add(reasons.gap(item, type, question, fee, unit.get()));
                }
            }
        }
        return new FeeAuditResult(right, gaps, unchecked.list());
    }

    private static Optional<FeeType> type(LineRole role) {
        return switch (role) {
            case REFERRAL_FEE -> Optional.of(FeeType.REFERRAL);
            case FULFILMENT_FEE -> Optional.of(FeeType.FULFILMENT);
            default -> Optional.empty();
        };
    }

    private static boolean isCharged(SoldItem item, FeeType type) {
        return item.charged(type).minorUnits() != 0;
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
