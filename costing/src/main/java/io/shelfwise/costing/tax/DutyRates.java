package io.shelfwise.costing.tax;

import io.shelfwise.core.money.Money;
import io.shelfwise.costing.landed.LandedCosts;
import io.shelfwise.costing.landed.LandedLineCost;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Duty rates by customs code, origin and date, as the host knows them: none come with the library. One table is one
 * measure; duties that come on top of another, such as anti-dumping, are a table and a component of their own.
 *
 * <p>The longest prefix of the code counts; of two of one length, the rate of the origin goes before that of any.
 * Immutable.
 */
public final class DutyRates {

    private static final int MIN_DIGITS = 2;

    private record Key(String country, String hsPrefix, Optional<String> origin) {}

    private final DatedRates<Key, DutyRate> rates;

    private DutyRates(Collection<DutyRate> rates) {
        this.rates = new DatedRates<>(rates, rate -> new Key(rate.country(), rate.hsPrefix(), rate.origin()));
    }

    /**
     * These rates.
     *
     * @throws IllegalArgumentException if two of one country, prefix and origin are in force on one day
     */
    public static DutyRates of(Collection<DutyRate> rates) {
        return new DutyRates(rates);
    }

    /** The rate for a product that comes into a country on a day. */
    public Optional<DutyRate> find(String country, CustomsItem item, LocalDate day) {
        for (int digits = item.hsCode().length(); digits >= MIN_DIGITS; digits--) {
            String prefix = item.hsCode().substring(0, digits);
            Optional<DutyRate> rate = rates.find(new Key(country, prefix, Optional.of(item.origin())), day)
                    .or(() -> rates.find(new Key(country, prefix, Optional.empty()), day));
            if (rate.isPresent()) {
                return rate;
            }
        }
        return Optional.empty();
    }

    /**
     * The duty on a shipment.
     *
     * @param costs of the shipment before duty, in the currency of the books
     * @param basis its customs value
     * @param items by key of line
     * @param country that it comes into
     * @param day of the customs declaration
     */
    public ImportTax assess(
            LandedCosts costs, TaxBasis basis, Map<String, CustomsItem> items, String country, LocalDate day) {
        List<TaxLine> lines = costs.lines().stream()
                .map(line -> line(line, basis.of(costs, line), items, country, day))
                .toList();
        return new ImportTax(lines, basis, costs.shipment().currency());
    }

    private TaxLine line(
            LandedLineCost line, Money value, Map<String, CustomsItem> items, String country, LocalDate day) {
        CustomsItem item = items.get(line.key());
        if (item == null) {
            return TaxLine.notCovered(line.key(), value, "no customs code and origin is given");
        }
        if (value.signum() < 0) {
            return TaxLine.notCovered(line.key(), value, "units that go back are no import; claim their duty back");
        }
        return find(country, item, day)
                .map(rate -> TaxLine.of(line.key(), value, rate))
                .orElseGet(() -> TaxLine.notCovered(
                        line.key(),
                        value,
                        "no duty rate of " + country + " is held for " + item.hsCode() + " from " + item.origin()
                                + " on " + day));
    }
}
