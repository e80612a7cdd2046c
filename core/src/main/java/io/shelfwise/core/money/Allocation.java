package io.shelfwise.core.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Largest remainder: each share is cut towards zero, then the minor units left over go one each to the shares that lost
 * most, the smaller key first where two lost the same.
 *
 * <p>With negative weights what is left over may be of either sign; it goes to shares that were cut on that side, of
 * which there are always enough, so no share changes its sign or moves by a whole minor unit.
 */
final class Allocation<K extends Comparable<? super K>> {

    private final Money total;
    private final List<Share<K>> shares = new ArrayList<>();

    private Allocation(Money total) {
        this.total = total;
    }

    static <K extends Comparable<? super K>> SortedMap<K, Money> of(Money total, Map<K, BigDecimal> weights) {
        BigDecimal sum = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() == 0) {
            throw new IllegalArgumentException("weights sum to 0 over " + weights.size() + " keys, so " + total
                    + " has no basis to be shared by;" + " give weights that don't sum to 0, or share equally");
        }
        Allocation<K> allocation = new Allocation<>(total);
        allocation.cut(weights, sum);
        return allocation.settled();
    }

    /** All weights on one scale, so that shares are fractions of whole numbers. */
    private void cut(Map<K, BigDecimal> weights, BigDecimal sum) {
        int scale = Math.max(
                0, weights.values().stream().mapToInt(BigDecimal::scale).max().orElse(0));
        BigInteger divisor = sum.setScale(scale).unscaledValue();
        BigInteger units = BigInteger.valueOf(total.minorUnits()).multiply(BigInteger.valueOf(divisor.signum()));
        weights.forEach((key, weight) -> {
            BigInteger[] parts =
                    units.multiply(weight.setScale(scale).unscaledValue()).divideAndRemainder(divisor.abs());
            shares.add(new Share<>(key, parts[0], parts[1]));
        });
    }

    private SortedMap<K, Money> settled() {
        BigInteger left = BigInteger.valueOf(total.minorUnits());
        for (Share<K> share : shares) {
            left = left.subtract(share.units);
        }
        BigInteger step = BigInteger.valueOf(left.signum());
        int steps = left.abs().intValueExact();
        Comparator<Share<K>> mostLost = Comparator.comparing(share -> share.remainder.multiply(step));
        shares.sort(mostLost.reversed().thenComparing(share -> share.key));
        SortedMap<K, Money> settled = new TreeMap<>();
        for (int i = 0; i < shares.size(); i++) {
            Share<K> share = shares.get(i);
            settled.put(share.key, money(i < steps ? share.units.add(step) : share.units));
        }
        return Collections.unmodifiableSortedMap(settled);
    }

    private Money money(BigInteger units) {
        if (units.bitLength() >= Long.SIZE) {
            throw new IllegalArgumentException("a share of " + total + " is " + units
                    + " minor units, beyond the range of a long; weights of different signs almost cancel out,"
                    + " so check them");
        }
        return new Money(units.longValueExact(), total.currency());
    }

    /** A share cut towards zero, and what was cut, in parts of the divisor. */
    private record Share<K>(K key, BigInteger units, BigInteger remainder) {}
}
