package io.shelfwise.forecasting.replenishment.allocation;

/**
 * How a limit was used.
 *
 * @param limit which
 * @param used by all granted units
 * @param price what one more of it would earn: the best return of the next step that this limit alone holds back, or its
 *     part where several do; 0 where it holds nothing back
 */
public record LimitUse(Limit limit, double used, double price) {}
