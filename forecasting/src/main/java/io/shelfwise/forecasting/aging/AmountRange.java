package io.shelfwise.forecasting.aging;

import io.shelfwise.core.money.UnitAmount;

/**
 * An expected amount of money, as low and as high as the bounds of ages make it. Exact; round it once.
 *
 * @param low if units were as young as they may be
 * @param high if they were as old as they may be
 */
public record AmountRange(UnitAmount low, UnitAmount high) {

    AmountRange plus(AmountRange other) {
        return new AmountRange(low.plus(other.low), high.plus(other.high));
    }
}
