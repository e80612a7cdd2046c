package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.inventory.InventorySnapshot;
import io.shelfwise.core.supply.LeadTime;
import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.coverage.DatedArrival;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Stock day by day if demand comes as its mean: what is available, plus what arrives, less what is sold. */
final class StockFlow {

    private final ForecastDistribution forecast;
    private final double available;
    private final List<Arrival> arrivals;

    private StockFlow(ForecastDistribution forecast, double available, List<Arrival> arrivals) {
        this.forecast = forecast;
        this.available = available;
        this.arrivals = arrivals;
    }

    /**
     * What is under way arrives by the legs that it still has before it: units being received after the receive days,
     * shipped ones after transit too, announced ones after preparation too. Without a lead time nobody knows when, so
     * they do not count. Arrivals that the item gives take the place of all this, each on its mean day, rounded up.
     */
    static StockFlow of(ForecastDistribution forecast, RestockItem item, Optional<LeadTime> leadTime) {
        InventorySnapshot stock = item.stock();
        return new StockFlow(
                forecast,
                stock.available(),
                item.facts()
                        .arrivals()
                        .map(StockFlow::given)
                        .or(() -> leadTime.map(legs -> underWay(stock, legs)))
                        .orElse(List.of()));
    }

    private static List<Arrival> given(List<DatedArrival> known) {
        List<Arrival> arrivals = new ArrayList<>(known.size());
        for (DatedArrival arrival : known) {
            int day = (int) Math.ceil(arrival.days().mean() - 1e-9);
            addIfAny(arrivals, day, (long) arrival.units(), arrival.source());
        }
        return arrivals;
    }

    List<Arrival> arrivals() {
        return arrivals;
    }

    private static List<Arrival> underWay(InventorySnapshot stock, LeadTime legs) {
        int receiving = legs.receiveDays();
        int shipped = receiving + legs.transitDays();
        int working = shipped + legs.prepDays();
        List<Arrival> arrivals = new ArrayList<>(3);
        addIfAny(arrivals, receiving, stock.inboundReceiving(), "receiving");
        addIfAny(arrivals, shipped, stock.inboundShipped(), "shipped");
        addIfAny(arrivals, working, stock.inboundWorking(), "working");
        return arrivals;
    }

    private static void addIfAny(List<Arrival> arrivals, int day, long units, String source) {
        if (units > 0) {
            arrivals.add(new Arrival(day, units, source));
        }
    }

    /** The same with one more arrival. */
    StockFlow with(int day, long units, String source) {
        List<Arrival> more = new ArrayList<>(arrivals);
        addIfAny(more, day, units, source);
        more.sort(Comparator.comparingInt(Arrival::day));
        return new StockFlow(forecast, available, more);
    }

    /** Days until stock first runs out, a part of the last day counted; empty if it lasts so many days. */
    OptionalDouble daysUntilOut(int days) {
        double stock = available;
        for (int day = 0; day < days; day++) {
            stock += arriving(day);
            double demand = forecast.mean(day);
            if (stock <= 0 || demand > stock) {
                return OptionalDouble.of(day + (stock <= 0 ? 0 : stock / demand));
            }
            stock -= demand;
        }
        return OptionalDouble.empty();
    }

    /** Mean demand that finds no stock in the first so many days. */
    double unitsLost(int days) {
        double stock = available;
        double lost = 0;
        for (int day = 0; day < days; day++) {
            stock += arriving(day) - forecast.mean(day);
            lost += Math.max(0, -stock);
            stock = Math.max(0, stock);
        }
        return lost;
    }

    StockProjection project(int days) {
        double[] endOfDay = new double[days];
        double stock = available;
        for (int day = 0; day < days; day++) {
            stock = Math.max(0, stock + arriving(day) - forecast.mean(day));
            endOfDay[day] = stock;
        }
        return new StockProjection(forecast.start(), endOfDay, arrivals);
    }

    private double arriving(int day) {
        double units = 0;
        for (Arrival arrival : arrivals) {
            if (arrival.day() == day) {
                units += arrival.units();
            }
        }
        return units;
    }
}
