package io.shelfwise.costing.tax;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** A share of a value that a country takes, from a day on, according to someone. */
public sealed interface TaxRate permits DutyRate, VatRate {

    /** What it applies to in words, such as {@code duty US 6912.00 from CN}. */
    String rule();

    /** Share of the value, at least 0, such as 0.098. */
    BigDecimal rate();

    /** First day. */
    LocalDate from();

    /** Last day; empty while it is in force. */
    Optional<LocalDate> to();

    /** Who says so: a tariff, a law, a broker. */
    String source();

    /** Whether it is in force on a day. */
    default boolean covers(LocalDate day) {
        return !day.isBefore(from()) && to().filter(day::isAfter).isEmpty();
    }
}
