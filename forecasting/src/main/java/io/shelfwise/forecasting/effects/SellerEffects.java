package io.shelfwise.forecasting.effects;

import io.shelfwise.forecasting.events.EventCalendar;
import io.shelfwise.forecasting.pooling.ObservedSeries;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * All that is known to move a seller's products away from their usual, each learnt from what the ones before it leave.
 *
 * @param events what all products share
 * @param drivers what moves single products
 * @param siblings what variations take over from each other
 */
public record SellerEffects(EventLifts events, DriverEffects drivers, SiblingEffects siblings) implements Serializable {

    private static final long serialVersionUID = 1;

    /**
     * Learns what moves single products.
     *
     * @param all the seller's products
     * @param events already learnt over them
     * @param causes price, deals and advertising of each product by period; empty where unknown
     * @param parents of each product; empty for none
     */
    public static SellerEffects learn(
            List<ObservedSeries> all,
            EventLifts events,
            List<double[][]> causes,
            List<String> parents,
            SellerTime time) {
        List<ObservedSeries> plain = new ArrayList<>();
        all.forEach(series -> plain.add(events.of(series, 0).withoutEvents(series)));
        DriverEffects drivers = DriverEffects.learn(plain, causes, time);
        for (int i = 0; i < plain.size(); i++) {
            ObservedSeries series = plain.get(i);
            plain.set(i, drivers.of(series, causes.get(i), 0).withoutEvents(series));
        }
        return new SellerEffects(events, drivers, SiblingEffects.learn(plain, parents));
    }

    /** The same lessons for another calendar. */
    public SellerEffects with(EventCalendar calendar) {
        return new SellerEffects(events.with(calendar), drivers, siblings);
    }

    /**
     * What moved and will move one product.
     *
     * @param causes price, deals and advertising over its past and future; empty where unknown
     * @param parent empty for none
     * @param ahead how many periods follow
     */
    public ProductLifts of(ObservedSeries series, double[][] causes, String parent, int ahead) {
        ProductLifts shared = events.of(series, ahead);
        ProductLifts own = drivers.of(shared.withoutEvents(series), causes, ahead);
        return shared.and(own).and(siblings.of(series, parent, ahead));
    }
}
