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
    private long tax;
    private long shipping;
    private long shippingPaid;
    private long shippingTax;
    private long referral;
    private long fulfilment;

    SoldItem(String orderId, Sku sku, Currency currency) {
        this.orderId = orderId;
        this.sku = sku;
        this.currency = currency;
    }

    void add(SettlementLine line, Classification what) {
        long amount = line.amount().minorUnits();
        switch (what.role()) {
            case PRINCIPAL -> {
                principal = Math.addExact(principal, amount);
                quantity += line.quantity();
                marketplaceName = line.marketplaceName().orElse(marketplaceName);
                date = line.postedOn().orElse(date);
            }
            case DISCOUNT -> discount = Math.addExact(discount, amount);
            case SHIPPING -> {
                shipping = Math.addExact(shipping, amount);
                shippingPaid = Math.addExact(shippingPaid, Math.max(0, amount));
            }
            case TAX -> addTax(amount, what.category());
            case REFERRAL_FEE -> referral = Math.addExact(referral, amount);
            case FULFILMENT_FEE -> fulfilment = Math.addExact(fulfilment, amount);
            default ->
                throw new IllegalArgumentException("role is " + what.role() + "; give one of an order line's price");
        }
    }

    /** Tax that is refunded, or withheld from the seller, is no part of the price. */
    private void addTax(long amount, SettlementCategory category) {
        switch (category) {
            case SALES, PROMOTION -> tax = Math.addExact(tax, amount);
            case SALES_SHIPPING, SALES_OTHER -> shippingTax = Math.addExact(shippingTax, amount);
            default -> {}
        }
    }

    String orderId() {
        return orderId;
    }

    Sku sku() {
        return sku;
    }

    Optional<String> marketplaceName() {
        return Optional.ofNullable(marketplaceName);
    }

    long quantity() {
        return quantity;
    }

    /** Above zero where Amazon took it. */
    Money charged(FeeType type) {
        return new Money(-(type == FeeType.REFERRAL ? referral : fulfilment), currency);
    }

    FeeQuestion question(boolean withTax) {
        long price = principal + discount + (withTax ? tax : 0);
        long kept = shipping + (withTax ? shippingTax : 0);
        return new FeeQuestion(
                sku, marketplaceName(), Optional.ofNullable(date), unitPrice(price), unitPrice(price + kept));
    }

    boolean hasDiscount() {
        return discount != 0;
    }

    boolean hasShipping() {
        return shippingPaid != 0;
    }

    boolean hasTax() {
        return tax != 0;
    }

    Money priceBeforeDiscount() {
        return unitPrice(principal);
    }

    Money priceWithShipping() {
        return unitPrice(principal + discount + shippingPaid);
    }

    Money priceWithTax() {
        return unitPrice(principal + discount + tax);
    }

    Money price() {
        return unitPrice(principal + discount);
    }

    /** Half up, should the units not have had one price. */
    private Money unitPrice(long total) {
        return new Money(Math.floorDiv(2 * total + quantity, 2 * quantity), currency);
    }
}
