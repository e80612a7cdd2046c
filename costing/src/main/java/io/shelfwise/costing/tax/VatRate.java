package io.shelfwise.costing.tax;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The value added tax of a country on one kind of supply.
 *
 * @param country such as {@code DE}
 * @param kind a name that the host chooses, such as {@link #STANDARD}
 * @param rate share of the value before tax, at least 0
 * @param from first day
 * @param to last day; empty while it is in force
 * @param source the law or who quotes it
 */
public record VatRate(
        String country, String kind, BigDecimal rate, LocalDate from, Optional<LocalDate> to, String source)
        implements TaxRate {

    /** The kind of most goods and of services such as Amazon's. */
    public static final String STANDARD = "standard";

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the rate is negative, the source blank, or the period ends before it begins
     */
    public VatRate {
        DatedRates.require(rule(country, kind), rate, from, to, source);
    }

    @Override
    public String rule() {
        return rule(country, kind);
    }

    private static String rule(String country, String kind) {
        return "VAT " + country + " " + kind;
    }
}
