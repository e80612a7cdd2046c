package io.shelfwise.costing.landed;

import io.shelfwise.core.money.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A cost of a shipment as a whole, such as freight or duty, and how its lines share it. Immutable. */
public final class CostComponent {

    private final String name;
    private final Money amount;
    private final CostBasis basis;
    private final Set<String> appliesTo;
    private final boolean fallbackEqual;
    private final Map<String, BigDecimal> shares;
    private final BigDecimal volumeDivisor;

    private CostComponent(
            String name,
            Money amount,
            CostBasis basis,
            Set<String> appliesTo,
            boolean fallbackEqual,
            Map<String, BigDecimal> shares,
            BigDecimal volumeDivisor) {
        this.name = name;
        this.amount = amount;
        this.basis = basis;
        this.appliesTo = appliesTo;
        this.fallbackEqual = fallbackEqual;
        this.shares = shares;
        this.volumeDivisor = volumeDivisor;
    }

    /**
     * A cost that all lines share by a basis.
     *
     * @param name unique in the shipment
     * @param amount may be negative, as a discount is
     * @throws IllegalArgumentException if the basis needs more: see {@link #byChargeableWeight} and {@link #byShares}
     */
    public static CostComponent of(String name, Money amount, CostBasis basis) {
        if (basis == CostBasis.CHARGEABLE_WEIGHT || basis == CostBasis.GIVEN) {
            throw new IllegalArgumentException("basis of " + name + " is " + basis
                    + ", which needs more; give a volume divisor or the shares with it");
        }
        return new CostComponent(name, amount, basis, Set.of(), false, Map.of(), BigDecimal.ONE);
    }

    /**
     * A cost by the greater of weight and volume / divisor.
     *
     * @param volumeDivisor volume that counts as one unit of weight, above 0, such as 5000 cm³ for a kilogram
     */
    public static CostComponent byChargeableWeight(String name, Money amount, BigDecimal volumeDivisor) {
        if (volumeDivisor.signum() <= 0) {
            throw new IllegalArgumentException(
                    "volumeDivisor of " + name + " is " + volumeDivisor.toPlainString() + "; give a number above 0");
        }
        return new CostComponent(name, amount, CostBasis.CHARGEABLE_WEIGHT, Set.of(), false, Map.of(), volumeDivisor);
    }

    /**
     * A cost by given shares.
     *
     * @param shares by key of line; they need not sum to 1, and lines without one get nothing
     */
    public static CostComponent byShares(String name, Money amount, Map<String, BigDecimal> shares) {
        return new CostComponent(name, amount, CostBasis.GIVEN, Set.of(), false, Map.copyOf(shares), BigDecimal.ONE);
    }

    /** This cost, of these lines only; none means all. */
    public CostComponent withAppliesTo(Set<String> keys) {
        return new CostComponent(
                name,
                amount,
                basis,
                Collections.unmodifiableSet(new TreeSet<>(keys)),
                fallbackEqual,
                shares,
                volumeDivisor);
    }

    /** This cost, shared equally where its basis sums to 0, instead of being refused. */
    public CostComponent withFallbackEqual() {
        return new CostComponent(name, amount, basis, appliesTo, true, shares, volumeDivisor);
    }

    /** What it is called. */
    public String name() {
        return name;
    }

    /** The whole amount. */
    public Money amount() {
        return amount;
    }

    /** What the lines share it by. */
    public CostBasis basis() {
        return basis;
    }

    /** The keys of the lines that share it; empty means all. */
    public Set<String> appliesTo() {
        return appliesTo;
    }

    /** Whether it is shared equally where its basis sums to 0. */
    public boolean isFallbackEqual() {
        return fallbackEqual;
    }

    /** The given shares by key; empty for other bases. */
    public Map<String, BigDecimal> shares() {
        return shares;
    }

    boolean isOf(LandedLine line) {
        return appliesTo.isEmpty() || appliesTo.contains(line.key());
    }

    /** Weight and volume on one scale, times the divisor, so that nothing is divided. */
    BigDecimal chargeable(LandedLine line) {
        return line.unitWeight().multiply(volumeDivisor, MathContext.UNLIMITED).max(line.unitVolume());
    }

    @Override
    public String toString() {
        return name + " " + amount + " by " + basis;
    }
}
