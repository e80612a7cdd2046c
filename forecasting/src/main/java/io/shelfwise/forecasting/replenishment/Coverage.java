package io.shelfwise.forecasting.replenishment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How long stock lasts. Available units and what is under way count; the order this line asks for does not.
 *
 * @param dailyVelocity mean units a day over the horizon
 * @param peakVelocity the 95th percentile of demand over the next 7 days, divided by 7
 * @param daysOfCover days until stock runs out at the forecast mean; empty beyond the horizon
 * @param stockoutDate the day on which it runs out; empty beyond the horizon
 */
public record Coverage(
        double dailyVelocity, double peakVelocity, OptionalDouble daysOfCover, Optional<LocalDate> stockoutDate) {}
