package io.shelfwise.core.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Dated rates of several pairs. The rate of a day is the latest of its pair on or before that day (banks publish none
 * at weekends). No rate is turned around or chained through a third currency.
 *
 * <p>Immutable.
 */
public final class ExchangeRates {

    private static final ExchangeRates NONE = new ExchangeRates(Map.of());

    private final Map<Pair, NavigableMap<LocalDate, ExchangeRate>> rates;

    private ExchangeRates(Map<Pair, NavigableMap<LocalDate, ExchangeRate>> rates) {
        this.rates = rates;
    }

    /** No rates: only amounts already in the wanted currency convert. */
    public static ExchangeRates none() {
        return NONE;
    }

    /**
     * These rates.
     *
     * @throws IllegalArgumentException if two rates of a pair and day differ
     */
    public static ExchangeRates of(Collection<ExchangeRate> rates) {
        Map<Pair, NavigableMap<LocalDate, ExchangeRate>> byPair = new HashMap<>();
        for (ExchangeRate rate : rates) {
            ExchangeRate other = byPair.computeIfAbsent(new Pair(rate.from(), rate.to()), pair -> new TreeMap<>())
                    .putIfAbsent(rate.date(), rate);
            if (other != null && other.rate().compareTo(rate.rate()) != 0) {
                throw new IllegalArgumentException("rates has " + other.rate().toPlainString() + " of " + other.source()
                        + " and " + rate.rate().toPlainString() + " of " + rate.source() + " for " + rate.from()
                        + " to " + rate.to() + " on " + rate.date() + "; keep one of them");
            }
        }
        return new ExchangeRates(byPair);
    }

    /** These rates. */
    public static ExchangeRates of(ExchangeRate... rates) {
        return of(List.of(rates));
    }

    /** The rate of a pair on a day, if the pair has one on or before it. */
    public Optional<ExchangeRate> find(Currency from, Currency to, LocalDate date) {
        return Optional.ofNullable(rates.get(new Pair(from, to)))
                .map(dated -> dated.floorEntry(date))
                .map(Map.Entry::getValue);
    }

    /**
     * The amount in another currency, exact and not rounded.
     *
     * @throws IllegalArgumentException if there is no rate
     */
    public BigDecimal convert(BigDecimal amount, Currency from, Currency to, LocalDate date) {
        if (from.equals(to)) {
            return amount;
        }
        return find(from, to, date)
                .orElseThrow(() -> new IllegalArgumentException("no rate from " + from + " to " + to
                        + " is dated on or before " + date
                        + "; add one (a rate the other way round does not count)"))
                .convert(amount);
    }

    /**
     * The amount in another currency, rounded once.
     *
     * @throws IllegalArgumentException if there is no rate
     */
    public Money convert(Money money, Currency to, LocalDate date, Rounding rounding) {
        return Money.round(convert(money.amount(), money.currency(), to, date), to, rounding);
    }

    private record Pair(Currency from, Currency to) {}
}
