package io.shelfwise.costing.settlement;

import java.util.Locale;

/** What reconciliation needs to know of a kind of line beyond its category. */
public enum LineRole {
    /** Nothing. */
    OTHER,
    /** The price of the units of an order line. */
    PRINCIPAL,
    /** Shipping and gift wrap that the buyer of an order line paid, less discounts on it and what Amazon takes back. */
    SHIPPING,
    /** A discount on the price of an order line. */
    DISCOUNT,
    /** The referral fee of an order line. */
    REFERRAL_FEE,
    /** The fulfilment fee of an order line. */
    FULFILMENT_FEE,
    /** The price of refunded units. */
    REFUNDED_PRINCIPAL,
    /** What Amazon keeps of the referral fee when an order is refunded. */
    REFUND_ADMINISTRATION,
    /** Amazon's fee for paying out in another currency. */
    CURRENCY_CONVERSION,
    /** Tax on a price: collected, refunded or withheld. */
    TAX,
    /** Tax on one of Amazon's fees. */
    FEE_TAX,
    /** What Amazon holds back for the next settlement. */
    CURRENT_RESERVE,
    /** What Amazon held back from the settlement before. */
    PREVIOUS_RESERVE;

    static LineRole parse(String code) {
        return code.isEmpty() ? OTHER : valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
