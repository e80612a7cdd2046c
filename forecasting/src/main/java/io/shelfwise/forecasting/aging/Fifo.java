package io.shelfwise.forecasting.aging;

import java.time.LocalDate;
import java.util.List;

/** Layers used up by demand, oldest first. What finds no stock is lost. A layer to come joins on its latest day. */
final class Fifo {

    private final List<AgeLayer> layers;
    private final List<LocalDate> days;

    /**
     * @param layers first in first out
     * @param days rising; every day on which a layer joins after the first is among them
     */
    Fifo(List<AgeLayer> layers, List<LocalDate> days) {
        this.layers = layers;
        this.days = days;
    }

    /** Units left of each layer at the beginning of each day, by scenario, day and layer. */
    double[][][] left(SalesScenarios sales) {
        double[][][] left = new double[sales.count()][][];
        for (int scenario = 0; scenario < left.length; scenario++) {
            left[scenario] = left(sales.sums(scenario));
        }
        return left;
    }

    private double[][] left(double[] sums) {
        double[][] left = new double[days.size()][];
        double[] units = layers.stream().mapToDouble(AgeLayer::units).toArray();
        for (int day = 0; day < left.length; day++) {
            use(units, day, sums[day] - (day == 0 ? 0 : sums[day - 1]));
            left[day] = units.clone();
        }
        return left;
    }

    /** Takes demand between the day before in the list and this one from layers that were there then. */
    private void use(double[] units, int day, double demand) {
        double wanted = demand;
        for (int i = 0; i < units.length && wanted > 0; i++) {
            if (layers.get(i).latest().isBefore(days.get(day))) {
                double sold = Math.min(units[i], wanted);
                units[i] -= sold;
                wanted -= sold;
            }
        }
    }

    /** Whether a layer is there at the beginning of a day. */
    boolean present(int layer, int day) {
        return !layers.get(layer).latest().isAfter(days.get(day));
    }

    List<AgeLayer> layers() {
        return layers;
    }

    List<LocalDate> days() {
        return days;
    }
}
