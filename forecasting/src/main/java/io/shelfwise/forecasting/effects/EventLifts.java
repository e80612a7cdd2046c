package io.shelfwise.forecasting.effects;

import io.shelfwise.forecasting.events.EventCalendar;
import io.shelfwise.forecasting.pooling.ObservedSeries;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What events bring to one seller's products, as learnt from their past: for all of them together, and by how much
 * products differ. Immutable, thread-safe and serializable.
 */
public final class EventLifts implements Serializable {

    private static final long serialVersionUID = 1;

    /** Of fewer products it is not told how they differ. */
    private static final int LEAST_PRODUCTS = 20;

    /** Days on which hardly anything is sold still tell a little of the level. */
    private static final double LEAST = 0.05;

    private static final double[] NOTHING = {};

    private final EventCalendar calendar;
    private final SellerTime time;
    private final TreeMap<String, double[]> factors;
    private final TreeMap<String, double[]> variances;
    private final TreeMap<String, List<ProductSpread>> spreads;
    private final double[] weekdays;

    private EventLifts(
            EventCalendar calendar,
            SellerTime time,
            Map<String, double[]> factors,
            Map<String, double[]> variances,
            Map<String, List<ProductSpread>> spreads,
            double[] weekdays) {
        this.calendar = calendar;
        this.time = time;
        this.factors = new TreeMap<>(factors);
        this.variances = new TreeMap<>(variances);
        this.spreads = new TreeMap<>(spreads);
        this.weekdays = weekdays;
    }

    /** Of a seller of whom no events are known, or of whose events nothing is. */
    public static EventLifts none() {
        return new EventLifts(EventCalendar.empty(), new SellerTime(0, 0), Map.of(), Map.of(), Map.of(), new double[0]);
    }

    /**
     * Learns.
     *
     * @param all the seller's products; of one alone only what is beyond its chance is learnt
     * @param calendar events of the past and to come
     * @param time how their periods lie on the calendar
     */
    public static EventLifts learn(List<ObservedSeries> all, EventCalendar calendar, SellerTime time) {
        if (all.isEmpty() || !time.isShort() || calendar.names().isEmpty()) {
            return none();
        }
        SellerIndex index = SellerIndex.of(all);
        EventCells cells = EventCells.of(calendar, time, index.from, index.length());
        Factors shared = SharedEffects.of(index, cells, time);
        Map<String, double[]> factors = new TreeMap<>();
        Map<String, double[]> variances = new TreeMap<>();
        for (int cell = 0; cell < cells.count(); cell += EventCells.STRETCHES) {
            int next = cell + EventCells.STRETCHES;
            factors.put(cells.name(cell), Arrays.copyOfRange(shared.byCell, cell, next));
            variances.put(cells.name(cell), Arrays.copyOfRange(shared.varianceByCell, cell, next));
        }
        if (all.size() < LEAST_PRODUCTS) {
            return new EventLifts(calendar, time, factors, variances, Map.of(), shared.byWeekday);
        }
        List<ProductSpread> byPart = ProductSpread.of(all, new ProductShares(shared, cells, time, index.from), cells);
        Map<String, List<ProductSpread>> spreads = new TreeMap<>();
        for (int part = 0; part < byPart.size(); part += EventCells.PARTS) {
            String name = cells.nameOfPart(part);
            if (Arrays.stream(factors.getOrDefault(name, NOTHING)).anyMatch(factor -> factor != 1)) {
                spreads.put(name, List.copyOf(byPart.subList(part, part + EventCells.PARTS)));
            }
        }
        return new EventLifts(calendar, time, factors, variances, spreads, shared.byWeekday);
    }

    /** The same lessons for another calendar, such as one that knows next year's dates. */
    public EventLifts with(EventCalendar other) {
        return new EventLifts(other, time, factors, variances, spreads, weekdays);
    }

    /** Whether no event brings anything, so that forecasts are as without them. */
    public boolean isNone() {
        return spreads.values().stream().flatMap(List::stream).allMatch(spread -> spread.lasting() == 0)
                && factors.values().stream().flatMapToDouble(Arrays::stream).allMatch(factor -> factor == 1);
    }

    /**
     * What events brought and will bring to one product.
     *
     * @param series of which the past is known
     * @param ahead how many periods follow
     */
    public ProductLifts of(ObservedSeries series, int ahead) {
        double[] lifts = SellerIndex.ones(series.length() + ahead);
        if (isNone() || series.firstSale() >= series.length()) {
            return new ProductLifts(lifts, series.length(), List.of());
        }
        EventCells cells = EventCells.of(calendar, time, series.start(), lifts.length);
        double[] gains = gains(series, cells);
        double[] doubts = new double[lifts.length];
        for (int i = 0; i < lifts.length; i++) {
            lifts[i] = lift(cells, cells.at(i), gains);
            doubts[i] = doubt(cells, cells.at(i));
        }
        return new ProductLifts(lifts, doubts, series.length(), notes(cells, gains, series.length()));
    }

    private double shared(EventCells cells, int cell) {
        double[] known = factors.get(cells.name(cell));
        return known == null ? 1 : known[EventCells.stretchOf(cell)];
    }

    /** The standard deviation of the logarithm of a lift: about that of the lift itself over its size (delta method). */
    private double doubt(EventCells cells, int cell) {
        double[] known = cell == EventCells.NONE ? null : variances.get(cells.name(cell));
        return known == null ? 0 : Math.sqrt(known[EventCells.stretchOf(cell)]);
    }

    private double lift(EventCells cells, int cell, double[] gains) {
        return cell == EventCells.NONE ? 1 : Math.max(LEAST, shared(cells, cell) * gains[EventCells.part(cell)]);
    }

    /** By part, how many times the others' lift the product has. */
    private double[] gains(ObservedSeries series, EventCells cells) {
        double[] gains = SellerIndex.ones(cells.parts());
        if (!spreads.isEmpty()) {
            Factors shared = new Factors(cells, time, series.start(), weekdays);
            Arrays.setAll(shared.byCell, cell -> shared(cells, cell));
            List<ProductShares.Share> shares = new ProductShares(shared, cells, time, series.start()).of(series);
            for (int part = 0; part < gains.length; part++) {
                List<ProductSpread> spread = spreads.get(cells.nameOfPart(part));
                List<ProductShares.Share> own = ProductSpread.ofPart(shares, part);
                gains[part] =
                        spread == null ? 1 : spread.get(part % EventCells.PARTS).gain(own);
            }
        }
        return gains;
    }

    /** The events ahead that move demand by a tenth or more. */
    private List<String> notes(EventCells cells, double[] gains, int from) {
        List<String> notes = new ArrayList<>();
        for (int i = from; i < cells.periods(); i++) {
            int cell = cells.at(i);
            double lift = lift(cells, cell, gains);
            if (cell != EventCells.NONE && (i == from || cells.at(i - 1) != cell)) {
                ProductLifts.note(cells.name(cell), EventCells.placeOf(cell), lift)
                        .ifPresent(notes::add);
            }
        }
        return notes;
    }
}
