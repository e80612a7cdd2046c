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
 * Rates of value added tax by country, kind and date, as the host knows them: none come with the library. A country or
 * date without one gives a line that says so. Immutable.
 */
public final class VatRates {

    private record Key(String country, String kind) {}

    private final DatedRates<Key, VatRate> rates;

    private VatRates(Collection<VatRate> rates) {
        this.rates = new DatedRates<>(rates, rate -> new Key(rate.country(), rate.kind()));
    }

    /**
     * These rates.
     *
     * @throws IllegalArgumentException if two of one country and kind are in force on one day
     */
    public static VatRates of(Collection<VatRate> rates) {
        return new VatRates(rates);
    }

    /** The rate of a country for a kind of supply on a day. */
    public Optional<VatRate> find(String country, String kind, LocalDate day) {
        return rates.find(new Key(country, kind), day);
    }

    /**
     * The tax on one value, such as a fee of Amazon's.
     *
     * @param what was paid for
     * @param value before tax; below zero for one that was paid back
     */
    public TaxLine on(String what, Money value, String country, String kind, LocalDate day) {
        return find(country, kind, day)
                .map(rate -> TaxLine.of(what, value, rate))
                .orElseGet(() -> TaxLine.notCovered(
                        what, value, "no VAT rate of " + country + ", " + kind + ", is held for " + day));
    }

    /**
     * Import VAT on a shipment.
     *
     * @param costs of the shipment with duty, in the currency of the books
     * @param basis most often the goods, freight and duty
     * @param kinds by key of line; a line without one is {@link VatRate#STANDARD}
     * @param country that it comes into
     * @param day of the customs declaration
     */
    public ImportTax assess(
            LandedCosts costs, TaxBasis basis, Map<String, String> kinds, String country, LocalDate day) {
        List<TaxLine> lines = costs.lines().stream()
                .map(line -> line(line, basis.of(costs, line), kinds, country, day))
                .toList();
        return new ImportTax(lines, basis, costs.shipment().currency());
    }

    private TaxLine line(LandedLineCost line, Money value, Map<String, String> kinds, String country, LocalDate day) {
        return value.signum() < 0
                ? TaxLine.notCovered(line.key(), value, "units that go back are no import; claim their VAT back")
                : on(line.key(), value, country, kinds.getOrDefault(line.key(), VatRate.STANDARD), day);
    }
}
