package io.shelfwise.forecasting;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.forecasting.events.EventCalendar;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * The past demand of one seller's products, from which they teach each other. There is no way to put two sellers' demand
 * into one: what is learnt from one account's data serves that account alone.
 *
 * <p>Immutable and thread-safe.
 */
public final class SellerDemand {

    private final SellerAccount account;
    private final List<DemandSeries> series;
    private final EventCalendar events;
    private final List<DemandDrivers> drivers;
    private final List<ProductTraits> traits;

    private SellerDemand(
            SellerAccount account,
            List<DemandSeries> series,
            EventCalendar events,
            List<DemandDrivers> drivers,
            List<ProductTraits> traits) {
        this.account = account;
        this.series = series;
        this.events = events;
        this.drivers = drivers;
        this.traits = traits;
    }

    /**
     * The demand of an account.
     *
     * @param account whose products these are
     * @param series one for each product and marketplace, all of one frequency; they may start and end on different days
     * @throws IllegalArgumentException if frequencies differ
     */
    public static SellerDemand of(SellerAccount account, Collection<DemandSeries> series) {
        List<DemandSeries> all = List.copyOf(series);
        for (DemandSeries each : all) {
            if (!each.frequency().equals(all.get(0).frequency())) {
                throw new IllegalArgumentException(
                        "series have frequencies " + all.get(0).frequency() + " and " + each.frequency()
                                + "; give those of one frequency, and another SellerDemand for the rest");
            }
        }
        return new SellerDemand(
                account,
                all,
                EventCalendar.empty(),
                Collections.nCopies(all.size(), DemandDrivers.none()),
                Collections.nCopies(all.size(), ProductTraits.unknown()));
    }

    /**
     * The same demand with what moved it and will: a country's events, the seller's own promotions. What they bring is
     * learnt from those that the past has seen.
     *
     * @param calendar that of the marketplace; where products are of several with other dates, take each by itself
     */
    public SellerDemand withEvents(EventCalendar calendar) {
        return new SellerDemand(account, series, calendar, drivers, traits);
    }

    /**
     * The same demand with each product's prices, deals and advertising.
     *
     * @param each one for each series, in their order; {@link DemandDrivers#none()} where nothing is known
     * @throws IllegalArgumentException if there are not as many as series
     */
    public SellerDemand withDrivers(List<DemandDrivers> each) {
        checkSize("drivers", each.size());
        return new SellerDemand(account, series, events, List.copyOf(each), traits);
    }

    /**
     * The same demand with what makes products alike: new ones are forecast by those like them, and variations of a parent
     * stand in for each other.
     *
     * @param each one for each series, in their order; {@link ProductTraits#unknown()} where nothing is known
     * @throws IllegalArgumentException if there are not as many as series
     */
    public SellerDemand withTraits(List<ProductTraits> each) {
        checkSize("traits", each.size());
        return new SellerDemand(account, series, events, drivers, List.copyOf(each));
    }

    private void checkSize(String name, int size) {
        if (size != series.size()) {
            throw new IllegalArgumentException(name + " are " + size + " and series " + series.size()
                    + "; give one for each series, in the same order");
        }
    }

    /** Whose demand it is. */
    public SellerAccount account() {
        return account;
    }

    /** The series, as given. */
    public List<DemandSeries> series() {
        return series;
    }

    /** What moves it; empty unless given. */
    public EventCalendar events() {
        return events;
    }

    /** Prices, deals and advertising, one for each series. */
    public List<DemandDrivers> drivers() {
        return drivers;
    }

    /** What makes products alike, one for each series. */
    public List<ProductTraits> traits() {
        return traits;
    }

    @Override
    public String toString() {
        return "SellerDemand[" + account + ", " + series.size() + " series]";
    }
}
