package io.shelfwise.forecasting;

import io.shelfwise.core.demand.DemandSeries;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.ToDoubleFunction;

/**
 * A product's drivers by period, as the regression takes them: the logarithm of the price over the last one of the past, the
 * share of days with a deal, and the logarithm of 1 plus advertising over its usual amount.
 */
final class DriverTable {

    private static final int RECENT = 28;

    private final DemandDrivers drivers;
    private final DemandSeries demand;
    private final int periods;

    DriverTable(DemandDrivers drivers, DemandSeries demand, int ahead) {
        this.drivers = drivers;
        this.demand = demand;
        this.periods = demand.length() + ahead;
    }

    double[][] values() {
        return new double[][] {
            byPeriod(prices()),
            byPeriod(day ->
                    drivers.deals().stream().anyMatch(deal -> !day.isBefore(deal.first()) && !day.isAfter(deal.last()))
                            ? 1
                            : 0),
            byPeriod(advertising())
        };
    }

    private double[] byPeriod(ToDoubleFunction<LocalDate> ofDay) {
        double[] values = new double[periods];
        LocalDate day = demand.start();
        for (int period = 0; period < periods; period++) {
            LocalDate next = demand.start().plus(demand.frequency().step().multipliedBy(period + 1));
            int days = 0;
            for (; day.isBefore(next); day = day.plusDays(1)) {
                values[period] += ofDay.applyAsDouble(day);
                days++;
            }
            values[period] /= days;
        }
        return values;
    }

    private ToDoubleFunction<LocalDate> prices() {
        NavigableMap<LocalDate, Double> prices = drivers.prices();
        if (prices.isEmpty()) {
            return day -> 0;
        }
        double today = on(prices, demand.end().minusDays(1));
        return day -> Math.log(on(prices, day) / today);
    }

    private static double on(NavigableMap<LocalDate, Double> prices, LocalDate day) {
        Map.Entry<LocalDate, Double> known = prices.floorEntry(day);
        return known == null ? prices.firstEntry().getValue() : known.getValue();
    }

    private ToDoubleFunction<LocalDate> advertising() {
        NavigableMap<LocalDate, Double> amounts = drivers.advertising();
        double usual = amounts.headMap(demand.end()).values().stream()
                .mapToDouble(Double::doubleValue)
                .filter(amount -> amount > 0)
                .average()
                .orElse(0);
        if (usual <= 0) {
            return day -> 0;
        }
        double recent = 0;
        for (int i = 1; i <= RECENT; i++) {
            recent += Math.log1p(amounts.getOrDefault(demand.end().minusDays(i), 0.0) / usual) / RECENT;
        }
        double later = recent;
        return day -> amounts.containsKey(day)
                ? Math.log1p(amounts.get(day) / usual)
                : day.isBefore(demand.end()) ? 0 : later;
    }
}
