package io.shelfwise.forecasting.simulation;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.forecasting.replenishment.FillRate;
import io.shelfwise.forecasting.replenishment.LeadTimeDays;
import org.jspecify.annotations.Nullable;

/** What a policy may know of one product on the morning of a review: the past, and its own stock. */
public final class ProductReview {

    private final ReplayedProduct product;
    private final StockLine stock;
    private final SimulationSettings settings;
    private final int day;
    private final @Nullable Outlook outlook;
    private final @Nullable SafetyLearning learning;

    ProductReview(
            ReplayedProduct product,
            StockLine stock,
            SimulationSettings settings,
            int day,
            @Nullable Outlook outlook,
            @Nullable SafetyLearning learning) {
        this.product = product;
        this.stock = stock;
        this.settings = settings;
        this.day = day;
        this.outlook = outlook;
        this.learning = learning;
    }

    /** The name of the series. */
    public String series() {
        return product.id();
    }

    /** The day of the replay, 0 the first. */
    public int day() {
        return day;
    }

    /** Demand of all days before this one, with what is known of stock. */
    public DemandSeries past() {
        return product.before(day);
    }

    /** Days until the next review. */
    public int reviewDays() {
        return settings.reviewDays();
    }

    /** From an order of today to sellable stock. */
    public LeadTimeDays leadTime() {
        return settings.leadTime();
    }

    /** Whether this is the policy's first look at the product, from whose level the stock to start with follows. */
    public boolean isFirst() {
        return !stock.started();
    }

    /** Units on hand. */
    public double onHand() {
        return stock.onHand();
    }

    /** Units ordered that are not yet on hand. */
    public double underWay() {
        return stock.underWayUnits();
    }

    /**
     * Expected demand over lead time plus review, in units.
     *
     * @throws IllegalStateException if the policy does not say that it uses forecasts
     */
    public double coverMean() {
        return outlook().mean();
    }

    /**
     * The standard deviation of demand over lead time plus review, in units.
     *
     * @throws IllegalStateException if the policy does not say that it uses forecasts
     */
    public double coverDeviation() {
        return outlook().deviation();
    }

    /**
     * The level that demand over lead time plus review is above with a given chance, by the forecast and by the product's
     * own last year.
     *
     * @param factor the chance, as that of a normal variable to be so many deviations above its mean
     * @throws IllegalStateException if the policy does not say that it uses forecasts
     */
    public double coverLevel(double factor) {
        return outlook().level(factor);
    }

    /**
     * Units that are expected to find no stock before an order of today can be sold, 0 at the first review.
     *
     * @throws IllegalStateException if the policy does not say that it uses forecasts
     */
    public double expectedLost() {
        double[] means = outlook().means();
        return isFirst() ? 0 : stock.lostBefore(day, settings.usualLeadTime(), ahead -> means[ahead]);
    }

    /**
     * The common factor of {@link #coverLevel} that this fill rate of all products takes, learnt from the seller's past
     * until today.
     *
     * @throws IllegalStateException if the policy does not say that it uses forecasts
     */
    public double safetyFactor(FillRate target) {
        if (learning == null) {
            throw new IllegalStateException("the policy asks for a forecast; let usesForecasts() answer true");
        }
        return learning.factor(target);
    }

    /** The real demand of a day, past or to come. */
    double units(int ofDay) {
        return product.units(ofDay);
    }

    /** When an order of a day is on hand. */
    int arrival(int ofDay) {
        return ofDay + product.leadTime(settings.leadTime(), ofDay, settings.seed());
    }

    /** What will be sold until a day. */
    double soldUntil(int end) {
        return stock.soldUntil(day, end, product::units);
    }

    private Outlook outlook() {
        if (outlook == null) {
            throw new IllegalStateException("the policy asks for a forecast; let usesForecasts() answer true");
        }
        return outlook;
    }
}
