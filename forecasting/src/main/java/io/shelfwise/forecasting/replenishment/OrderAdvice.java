package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.money.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What to order.
 *
 * @param units to order today: 0, or at least the minimum order quantity, in whole cases
 * @param leadTimeDays from order to sellable stock; empty where it is unknown
 * @param reorderDate by when the next order has to be placed; empty beyond the horizon or where it is unknown
 * @param boundBy the constraint that set the units, in a word or two, such as {@code MOQ}
 * @param value units at landed cost, rounded half up once; empty where the cost is unknown
 * @param unitsLostBeforeArrival mean demand that stock and arrivals will miss before an order of today can be sold
 * @param orderUpTo units on hand and under way that reach the target
 * @param position units that count towards it: available, under way, elsewhere, and reserved as far as counted
 */
public record OrderAdvice(
        long units,
        OptionalInt leadTimeDays,
        Optional<LocalDate> reorderDate,
        String boundBy,
        Optional<Money> value,
        double unitsLostBeforeArrival,
        double orderUpTo,
        long position) {}
