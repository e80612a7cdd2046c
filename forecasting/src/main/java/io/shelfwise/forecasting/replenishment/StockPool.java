package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.demand.DemandSeries;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Demand that one stock serves: a SKU sold in several marketplaces, a pan-EU pool, the components of kits and multipacks.
 * Forecast the sum and plan that, since the sum varies less than its parts together.
 */
public final class StockPool {

    private StockPool() {}

    /**
     * The sum of series that one stock serves, from the first day of the longest. A day counts as in stock if it is so in
     * any of them.
     *
     * @throws IllegalArgumentException if there is none, or their ends differ
     */
    public static DemandSeries sum(Collection<DemandSeries> series) {
        DemandSeries longest = series.stream()
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .orElseThrow(() -> new IllegalArgumentException("series are none; give at least one"));
        double[] units = new double[longest.length()];
        boolean[] inStock = new boolean[longest.length()];
        boolean known = false;
        for (DemandSeries each : series) {
            if (!each.end().equals(longest.end())) {
                throw new IllegalArgumentException(
                        "series end on " + each.end() + " and " + longest.end() + "; give series that end together");
            }
            int offset = units.length - each.length();
            known |= each.knowsStock();
            for (int day = 0; day < each.length(); day++) {
                units[offset + day] += each.units(day);
                inStock[offset + day] |= each.inStock(day);
            }
        }
        DemandSeries sum = DemandSeries.daily(longest.end().minusDays(units.length), units);
        return known ? sum.withInStock(inStock) : sum;
    }

    /**
     * What is demanded of each component, by itself and in kits.
     *
     * @param demand of every SKU sold, kits among them
     * @param parts of each kit: how many of which component, which is no kit itself; a multipack has one part
     * @return by component and by SKU that is no kit, in their order
     * @throws IllegalArgumentException if a part is a kit or its number is below 1
     */
    public static Map<Sku, DemandSeries> explode(Map<Sku, DemandSeries> demand, Map<Sku, Map<Sku, Integer>> parts) {
        Map<Sku, DemandSeries> exploded = new TreeMap<>();
        demand.forEach((sku, series) -> {
            Map<Sku, Integer> of = parts.getOrDefault(sku, Map.of(sku, 1));
            of.forEach((part, number) -> {
                if (number < 1 || (!part.equals(sku) && parts.containsKey(part))) {
                    throw new IllegalArgumentException(
                            sku + " has " + number + " of " + part + "; give at least 1 of what is no kit itself");
                }
                exploded.merge(part, times(series, number), (a, b) -> sum(List.of(a, b)));
            });
        });
        return exploded;
    }

    private static DemandSeries times(DemandSeries series, int number) {
        double[] units = series.units();
        for (int day = 0; day < units.length; day++) {
            units[day] *= number;
        }
        DemandSeries more = DemandSeries.daily(series.end().minusDays(units.length), units);
        return series.knowsStock() ? more.withInStock(inStock(series)) : more;
    }

    private static boolean[] inStock(DemandSeries series) {
        boolean[] inStock = new boolean[series.length()];
        for (int day = 0; day < inStock.length; day++) {
            inStock[day] = series.inStock(day);
        }
        return inStock;
    }
}
