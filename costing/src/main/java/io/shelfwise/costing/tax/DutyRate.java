package io.shelfwise.costing.tax;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The duty of a country on goods of a customs code and origin, as a share of their customs value.
 *
 * @param country that the goods come into, such as {@code US} or {@code DE}
 * @param hsPrefix 2 to 10 digits, without dots; all codes that begin so are meant
 * @param origin the country the goods are from; empty for any that has no rate of its own
 * @param rate share of the customs value, at least 0
 * @param from first day
 * @param to last day; empty while it is in force
 * @param source tariff or broker
 */
public record DutyRate(
        String country,
        String hsPrefix,
        Optional<String> origin,
        BigDecimal rate,
        LocalDate from,
        Optional<LocalDate> to,
        String source)
        implements TaxRate {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the prefix is no customs code, the rate negative, the source blank, or the
     *     period ends before it begins
     */
    public DutyRate {
        CustomsItem.requireDigits("hsPrefix", hsPrefix);
        DatedRates.require(rule(country, hsPrefix, origin), rate, from, to, source);
    }

    @Override
    public String rule() {
        return rule(country, hsPrefix, origin);
    }

    private static String rule(String country, String hsPrefix, Optional<String> origin) {
        return "duty " + country + " " + hsPrefix + " from " + origin.orElse("any origin");
    }
}
