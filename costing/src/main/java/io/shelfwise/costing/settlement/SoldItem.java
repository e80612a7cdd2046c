package io.shelfwise.costing.settlement;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.finance.SettlementLine;
import io.shelfwise.core.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lines of one order line, added up by role. */
final class SoldItem {

    private final String orderId;
    private final Sku sku;
    private final Currency currency;
    private @Nullable String marketplaceName;
    private @Nullable LocalDate date;
    private long quantity;
    private long principal;
    private long discount;
    private long shipping;
    private long referral;
    private long fulfilment;

    SoldItem(String orderId, Sku sku, Currency currency) {
        this.orderId = orderId;
        this.sku = sku;
        this.currency = currency;
    }

    void add(SettlementLine line, LineRole role) {
        long amount = line.amount().minorUnits();
        switch (role) {
            case PRINCIPAL -> {
                principal = Math.addExact(principal, amount);
                quantity += line.quantity();
                marketplaceName = line.marketplaceName().orElse(marketplaceName);
                date = line.postedOn().orElse(date);
            }
            case DISCOUNT -> discount = Math.addExact(discount, amount);
            case SHIPPING -> shipping = Math.addExact(shipping, amount);
            case REFERRAL_FEE -> referral = Math.addExact(referral, amount);
            case FULFILMENT_FEE -> fulfilment = Math.addExact(fulfilment, amount);
            default -> throw new IllegalArgumentException("role is " + role + "; give one of an order line's price");
        }
    }

    String orderId() {
        return orderId;
    }

    Sku sku() {
        return sku;
    }

    long quantity() {
        return quantity;
    }

    /** Above zero where Amazon took it. */
    Money charged(FeeType type) {
        return new Money(-(type == FeeType.REFERRAL ? referral : fulfilment), currency);
    }

    FeeQuestion question() {
        return new FeeQuestion(
                sku, Optional.ofNullable(marketplaceName), Optional.ofNullable(date), unitPrice(principal + discount));
    }

    boolean hasDiscount() {
        return discount != 0;
    }

    boolean hasShipping() {
        return shipping != 0;
    }

    Money priceBeforeDiscount() {
        return unitPrice(principal);
    }

    Money priceWithShipping() {
        return unitPrice(principal + discount + shipping);
    }

    /** Half up, should the units not have had one price. */
    private Money unitPrice(long total) {
        return new Money(Math.floorDiv(2 * total + quantity, 2 * quantity), currency);
    }
}
