package io.shelfwise.costing.settlement;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which fee is wanted. Prices are before tax, unless {@link ExpectedFees#goByPricesWithTax} says otherwise.
 *
 * @param sku of the unit
 * @param marketplaceName where it was sold, as the settlement says, such as {@code Amazon.de}
 * @param date on which it was booked; empty where the settlement does not say
 * @param unitPrice of one unit after discounts
 * @param totalPrice of one unit with the shipping and gift wrap that the seller keeps: without what Amazon takes back
 */
public record FeeQuestion(
        Sku sku, Optional<String> marketplaceName, Optional<LocalDate> date, Money unitPrice, Money totalPrice) {

    /** A unit without shipping and gift wrap. */
    public FeeQuestion(Sku sku, Optional<String> marketplaceName, Optional<LocalDate> date, Money unitPrice) {
        this(sku, marketplaceName, date, unitPrice, unitPrice);
    }

    FeeQuestion at(Money price) {
        return new FeeQuestion(sku, marketplaceName, date, price);
    }
}
