package io.shelfwise.forecasting.replenishment;

/** What a line of the plan asks for, most urgent first. */
public enum RestockStatus {
    /** Nothing can be sold now, and there is demand. */
    OUT_OF_STOCK,
    /** Stock and arrivals run out before an order placed today could be sold. */
    RUNS_OUT_BEFORE_ARRIVAL,
    /** An order is due today. */
    ORDER_NOW,
    /** An order falls due within the review period. */
    ORDER_SOON,
    /** Stock and arrivals cover the service level for now. */
    OK,
    /** More is there than the horizon is likely to need. */
    OVERSTOCK,
    /** Lead time or order quantities are unknown, so no order can be computed. */
    NEEDS_DATA,
    /** Never sold, or no demand is expected within the horizon. */
    NO_DEMAND
}
