package io.shelfwise.forecasting;

import io.shelfwise.core.demand.DemandSeries;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** How a seller's products began, by what makes them alike: the nearest kind of which there are enough. */
final class LaunchCurves implements Serializable {

    private static final long serialVersionUID = 1;

    /** So few days are hardly a past. */
    private static final int FEW_DAYS = 28;

    private static final int ENOUGH = 3;
    private static final int MOST = 400;
    private static final String ALL = "";

    private final TreeMap<String, LaunchCurve> curves = new TreeMap<>();

    private LaunchCurves() {}

    /** Of series that are not of days, none. */
    static LaunchCurves of(List<DemandSeries> series, List<ProductTraits> traits) {
        LaunchCurves all = new LaunchCurves();
        if (!series.get(0).frequency().isDaily()) {
            return all;
        }
        long earliest =
                series.stream().mapToLong(s -> s.start().toEpochDay()).min().orElse(0);
        TreeMap<String, List<DemandSeries>> kinds = new TreeMap<>();
        for (int i = 0; i < series.size(); i++) {
            DemandSeries since = sinceLaunch(series.get(i));
            if (since.sumOfLast(since.length()) > 0 && since.length() > FEW_DAYS) {
                kinds(traits.get(i))
                        .forEach(kind -> kinds.computeIfAbsent(kind, k -> new ArrayList<>())
                                .add(since));
            }
        }
        kinds.forEach((kind, alike) ->
                curve(alike, earliest, kind.equals(ALL) ? 1 : ENOUGH).ifPresent(curve -> all.curves.put(kind, curve)));
        return all;
    }

    /** By those whose beginning the data holds; where these are few, by all, at their levels. */
    private static Optional<LaunchCurve> curve(List<DemandSeries> alike, long earliest, int least) {
        List<DemandSeries> begun = alike.stream()
                .filter(series -> series.start().toEpochDay() >= earliest + FEW_DAYS)
                .toList();
        List<DemandSeries> from = begun.size() >= ENOUGH ? begun : alike;
        int every = from.size() / MOST + 1;
        List<DemandSeries> drawn = new ArrayList<>();
        for (int i = 0; i < from.size(); i += every) {
            drawn.add(from.get(i));
        }
        boolean selling = drawn.stream()
                .anyMatch(series ->
                        series.slice(0, Math.min(series.length(), FEW_DAYS)).sumOfLast(FEW_DAYS) > 0);
        return from.size() >= least && selling ? Optional.of(LaunchCurve.of(drawn)) : Optional.empty();
    }

    /** The kinds that a product is of, the narrowest first. */
    private static List<String> kinds(ProductTraits traits) {
        List<String> kinds = new ArrayList<>();
        String band = traits.price() > 0 ? "price " + Math.getExponent(traits.price()) : "";
        if (!traits.parent().isEmpty()) {
            kinds.add("parent " + traits.parent());
        }
        if (!traits.category().isEmpty()) {
            kinds.add("category " + traits.category() + " " + band);
            kinds.add("category " + traits.category());
        }
        if (!band.isEmpty()) {
            kinds.add(band);
        }
        kinds.add(ALL);
        return kinds;
    }

    /** The curve for a product with next to no past: where its traits are known for longer than where they are not. */
    Optional<LaunchCurve> of(DemandSeries demand, ProductTraits traits, boolean telling) {
        boolean fresh = demand.frequency().isDaily()
                && sinceLaunch(demand).length() < FEW_DAYS
                && (!telling || kinds(traits).size() > 1);
        return fresh
                ? kinds(traits).stream().filter(curves::containsKey).findFirst().map(curves::get)
                : Optional.empty();
    }

    /** From the first sale, or all where there is none. */
    static DemandSeries sinceLaunch(DemandSeries demand) {
        int first = 0;
        while (first < demand.length() && demand.units(first) <= 0) {
            first++;
        }
        return first < demand.length() ? demand.slice(first, demand.length()) : demand;
    }
}
