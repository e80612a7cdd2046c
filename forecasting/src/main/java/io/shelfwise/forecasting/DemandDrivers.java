package io.shelfwise.forecasting;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.forecasting.events.Event;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What moves the demand of one product, known for the past and planned for the future: its price, its deals, its
 * advertising. Each is optional. What they bring is learnt by {@link PooledForecaster} over all products of the seller.
 *
 * <p>A price not given is the one before it, or the first known; deals not given are none. Advertising of the past not
 * given is none, of the future is as much as in the last four weeks. Serve days and weeks; of a week the mean of its days
 * counts.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class DemandDrivers implements Serializable {

    private static final long serialVersionUID = 1;
    private static final DemandDrivers NONE = new DemandDrivers(new TreeMap<>(), List.of(), new TreeMap<>());

    private final TreeMap<LocalDate, Double> prices;
    private final List<Event> deals;
    private final TreeMap<LocalDate, Double> advertising;

    private DemandDrivers(
            NavigableMap<LocalDate, Double> prices, List<Event> deals, NavigableMap<LocalDate, Double> advertising) {
        this.prices = new TreeMap<>(prices);
        this.deals = deals;
        this.advertising = new TreeMap<>(advertising);
    }

    /** Of a product of which none are known. */
    public static DemandDrivers none() {
        return NONE;
    }

    /**
     * With prices of days, besides those given before.
     *
     * @param from the day of the first
     * @param prices what a buyer pays, in any one currency; {@code NaN} for unknown
     * @throws IllegalArgumentException if one is not above 0
     */
    public DemandDrivers withPrices(LocalDate from, double... prices) {
        return new DemandDrivers(with(this.prices, "price", from, Double.MIN_NORMAL, prices), deals, advertising);
    }

    /**
     * With deals or promotions of this product alone, past and to come, besides those given before; all count as alike.
     * Those that all products share are better given as {@link SellerDemand#withEvents}.
     */
    public DemandDrivers withDeals(Collection<Event> deals) {
        List<Event> all = new ArrayList<>(this.deals);
        all.addAll(deals);
        return new DemandDrivers(prices, List.copyOf(all), advertising);
    }

    /**
     * With advertising of days, as money or clicks, besides what was given before. Twice as much brings less than twice.
     *
     * @param from the day of the first
     * @param amounts at least 0; {@code NaN} for unknown
     * @throws IllegalArgumentException if one is below 0
     */
    public DemandDrivers withAdvertising(LocalDate from, double... amounts) {
        return new DemandDrivers(prices, deals, with(advertising, "advertising", from, 0, amounts));
    }

    private static NavigableMap<LocalDate, Double> with(
            NavigableMap<LocalDate, Double> before, String name, LocalDate from, double least, double... values) {
        TreeMap<LocalDate, Double> all = new TreeMap<>(before);
        for (int i = 0; i < values.length; i++) {
            if (values[i] < least || Double.isInfinite(values[i])) {
                throw new IllegalArgumentException(name + " of " + from.plusDays(i) + " is " + values[i]
                        + "; give a finite number " + (least > 0 ? "above 0" : "of at least 0")
                        + ", NaN where it is unknown");
            }
            if (!Double.isNaN(values[i])) {
                all.put(from.plusDays(i), values[i]);
            }
        }
        return all;
    }

    /** The prices known, by day. */
    NavigableMap<LocalDate, Double> prices() {
        return prices;
    }

    List<Event> deals() {
        return deals;
    }

    NavigableMap<LocalDate, Double> advertising() {
        return advertising;
    }

    boolean isNone() {
        return prices.isEmpty() && deals.isEmpty() && advertising.isEmpty();
    }

    /** Each driver by period of a series and ahead of it, 0 for the usual; empty for none. */
    double[][] over(DemandSeries demand, int ahead) {
        return isNone() ? new double[0][] : new DriverTable(this, demand, ahead).values();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DemandDrivers that
                && prices.equals(that.prices)
                && deals.equals(that.deals)
                && advertising.equals(that.advertising);
    }

    @Override
    public int hashCode() {
        return Arrays.asList(prices, deals, advertising).hashCode();
    }

    @Override
    public String toString() {
        return "DemandDrivers[" + prices.size() + " prices, " + deals.size() + " deals, " + advertising.size()
                + " days of advertising]";
    }
}
