package io.shelfwise.costing.settlement;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which fee is wanted.
 *
 * @param sku of the unit
 * @param marketplaceName where it was sold, as the settlement says, such as {@code Amazon.de}
 * @param date on which it was booked; empty where the settlement does not say
 * @param unitPrice of one unit after discounts, before tax
 */
public record FeeQuestion(Sku sku, Optional<String> marketplaceName, Optional<LocalDate> date, Money unitPrice) {

    FeeQuestion at(Money price) {
        return new FeeQuestion(sku, marketplaceName, date, price);
    }
}
