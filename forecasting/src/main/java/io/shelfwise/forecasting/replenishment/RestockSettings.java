package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.health.AccountHealth;
import io.shelfwise.core.health.HealthRules;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a plan is to be made. Immutable; start from {@link #defaults()}.
 *
 * <p>Defaults: 95 % cycle service, a review every 7 days, a horizon of 90 days, nothing of reserved stock counted,
 * account health and peaks not known.
 */
public final class RestockSettings {

    private static final int MAX_DAYS = 365;
    private static final CycleServiceLevel USUAL = CycleServiceLevel.of(0.95);
    private static final RestockSettings DEFAULTS = new RestockSettings(USUAL, 7, 90, 0, PlanLimits.none(), null, null);

    private final StockTarget target;
    private final int reviewDays;
    private final int horizonDays;
    private final double reservedSellableShare;
    private final PlanLimits limits;
    private final @Nullable PlanHealth health;
    private final @Nullable Peaks peaks;

    private RestockSettings(
            StockTarget target,
            int reviewDays,
            int horizonDays,
            double reservedSellableShare,
            PlanLimits limits,
            @Nullable PlanHealth health,
            @Nullable Peaks peaks) {
        this.target = target;
        this.reviewDays = reviewDays;
        this.horizonDays = horizonDays;
        this.reservedSellableShare = reservedSellableShare;
        this.limits = limits;
        this.health = health;
        this.peaks = peaks;
    }

    /** The settings that hold where a host says nothing. */
    public static RestockSettings defaults() {
        return DEFAULTS;
    }

    /** What stock is held for. */
    public StockTarget target() {
        return target;
    }

    /** The target where it is a cycle service level; the usual one where the target is another and this counts for nothing. */
    public CycleServiceLevel serviceLevel() {
        return target instanceof CycleServiceLevel level ? level : USUAL;
    }

    /** Days between two plans. */
    public int reviewDays() {
        return reviewDays;
    }

    /** How many days the plan looks ahead. */
    public int horizonDays() {
        return horizonDays;
    }

    /** How much of reserved stock counts as sellable soon, 0 to 1. */
    public double reservedSellableShare() {
        return reservedSellableShare;
    }

    /** What all orders together may use. */
    public PlanLimits limits() {
        return limits;
    }

    /** The account and the rules by which it holds orders back; empty where nothing is known of it. */
    public Optional<PlanHealth> health() {
        return Optional.ofNullable(health);
    }

    /** The peaks that stock has to be in for; empty for none. */
    public Optional<Peaks> peaks() {
        return Optional.ofNullable(peaks);
    }

    /** The same with an account and rules by which it and the listings ({@link PlanningFacts#listing}) hold orders back. */
    public RestockSettings withHealth(AccountHealth account, HealthRules rules) {
        PlanHealth newHealth = new PlanHealth(account, rules);
        return new RestockSettings(target, reviewDays, horizonDays, reservedSellableShare, limits, newHealth, peaks);
    }

    /** The same with peaks, whose ship-in deadlines {@link LineOutlook#deadlines} tells. */
    public RestockSettings withPeaks(Peaks newPeaks) {
        return new RestockSettings(target, reviewDays, horizonDays, reservedSellableShare, limits, health, newPeaks);
    }

    /** The same with these limits. */
    public RestockSettings withLimits(PlanLimits newLimits) {
        return new RestockSettings(target, reviewDays, horizonDays, reservedSellableShare, newLimits, health, peaks);
    }

    /** The same with a cycle service level as its target. */
    public RestockSettings withServiceLevel(CycleServiceLevel level) {
        return withTarget(level);
    }

    /** The same with another target: a cycle service level, a fill rate or an economic one. */
    public RestockSettings withTarget(StockTarget newTarget) {
        return new RestockSettings(newTarget, reviewDays, horizonDays, reservedSellableShare, limits, health, peaks);
    }

    /**
     * The same with another review period.
     *
     * @param days 1 to 365
     */
    public RestockSettings withReviewDays(int days) {
        return new RestockSettings(
                target, inRange("reviewDays", days), horizonDays, reservedSellableShare, limits, health, peaks);
    }

    /**
     * The same with another horizon.
     *
     * @param days 1 to 365
     */
    public RestockSettings withHorizonDays(int days) {
        return new RestockSettings(
                target, reviewDays, inRange("horizonDays", days), reservedSellableShare, limits, health, peaks);
    }

    /**
     * The same with another part of reserved stock counted. Reserved units are held for buyers' orders, which will never
     * be sellable again, for transfers, which will, or in processing; the inventory report does not say which.
     *
     * @param share 0 to 1
     */
    public RestockSettings withReservedSellableShare(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("reservedSellableShare is " + share + "; give 0 to 1");
        }
        return new RestockSettings(target, reviewDays, horizonDays, share, limits, health, peaks);
    }

    private static int inRange(String name, int days) {
        if (days < 1 || days > MAX_DAYS) {
            throw new IllegalArgumentException(name + " is " + days + "; give 1 to " + MAX_DAYS);
        }
        return days;
    }
}
