package io.shelfwise.costing.tax;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Rates by what they apply to and the day they start; of one kind at most one is in force on any day. */
final class DatedRates<K, R extends TaxRate> {

    private final Map<K, NavigableMap<LocalDate, R>> rates = new HashMap<>();

    DatedRates(Collection<R> all, Function<R, K> key) {
        for (R rate : all) {
            NavigableMap<LocalDate, R> dated = rates.computeIfAbsent(key.apply(rate), unused -> new TreeMap<>());
            R other = dated.put(rate.from(), rate);
            if (other != null) {
                throw overlap(other, rate);
            }
        }
        rates.values().forEach(DatedRates::requireApart);
    }

    Optional<R> find(K key, LocalDate day) {
        return Optional.ofNullable(rates.get(key))
                .map(dated -> dated.floorEntry(day))
                .map(Map.Entry::getValue)
                .filter(rate -> rate.covers(day));
    }

    /** Refuses what is wrong with a rate of any kind. */
    static void require(String rule, BigDecimal rate, LocalDate from, Optional<LocalDate> to, String source) {
        if (rate.signum() < 0) {
            throw new IllegalArgumentException(
                    "rate of " + rule + " is " + rate.toPlainString() + "; give a share of at least 0");
        }
        if (to.filter(day -> day.isBefore(from)).isPresent()) {
            throw new IllegalArgumentException("rate of " + rule + " is from " + from + " to " + to.orElse(from)
                    + "; give a last day that is not before the first");
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("source of " + rule + " is blank; name who says so");
        }
    }

    private static <R extends TaxRate> void requireApart(NavigableMap<LocalDate, R> dated) {
        R before = null;
        for (R rate : dated.values()) {
            if (before != null && before.covers(rate.from())) {
                throw overlap(before, rate);
            }
            before = rate;
        }
    }

    private static IllegalArgumentException overlap(TaxRate one, TaxRate other) {
        return new IllegalArgumentException("rates of " + one.rule() + " overlap: " + words(one) + " and "
                + words(other) + "; end one before the other begins");
    }

    private static String words(TaxRate rate) {
        return rate.rate().toPlainString() + " from " + rate.from()
                + rate.to().map(day -> " to " + day).orElse(" on") + " (" + rate.source() + ")";
    }
}
