package io.shelfwise.costing.fees;

import java.util.Arrays;
import java.util.Locale;

/** The date by which a schedule applies: each fee has its own. */
public enum DateKey {
    /** The day on which the unit leaves the fulfilment centre, not the day of the order. */
    SHIP_DATE,
    /** The day of the customer's order. */
    ORDER_DATE,
    /** The month in which the unit was stored. */
    MONTH_STORED,
    /** The snapshot of the 15th, which is charged some days later. */
    SNAPSHOT_ON_THE_15TH,
    /** A day of the week in which the unit was shipped. */
    WEEK_SHIPPED,
    /** The day of receipt, charged 45 days later. */
    RECEIPT_DATE,
    /** The day on which the removal order was created. */
    REMOVAL_ORDER_DATE,
    /** The third month after the month of shipping. */
    THIRD_MONTH_AFTER_SHIPPING;

    static DateKey parse(String word) {
        return Arrays.stream(values())
                .filter(key -> key.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("dateKey is '" + word + "'; give one of "
                        + Arrays.stream(values()).map(DateKey::word).toList()));
    }

    /** As schedules write it, such as {@code ship-date}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
