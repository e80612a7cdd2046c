package io.shelfwise.forecasting.velocity;

import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * What was sold in a range of days while the product could be bought.
 *
 * @param first the first day
 * @param end the day after the last
 * @param units sold on days in stock
 * @param daysInStock a day in stock for a part of it counts as that part
 */
public record WindowVelocity(LocalDate first, LocalDate end, double units, double daysInStock) {

    /** Calendar days, in stock or not. */
    public int days() {
        return (int) (end.toEpochDay() - first.toEpochDay());
    }

    /** Units per day in stock; empty where no day was. */
    public OptionalDouble perDay() {
        return daysInStock > 0 ? OptionalDouble.of(units / daysInStock) : OptionalDouble.empty();
    }
}
