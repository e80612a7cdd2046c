package io.shelfwise.forecasting.aging;

import io.shelfwise.core.economics.AgeCharges;
import io.shelfwise.core.economics.AgeTier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Counts what is left by tier, and what it costs. */
final class AssessmentCount {

    private static final double NOTHING = 1e-9;
    private static final double TAIL = 0.05;

    private final Fifo fifo;
    private final double[][][] left;
    private final AgeCharges charges;
    private final LayerCharges amounts;

    AssessmentCount(Fifo fifo, double[][][] left, AgeCharges charges) {
        this.fifo = fifo;
        this.left = left;
        this.charges = charges;
        this.amounts = new LayerCharges(charges);
    }

    AgeAssessment on(int day) {
        LocalDate date = fifo.days().get(day);
        List<TierUnits> tiers =
                charges.tiers().stream().map(tier -> units(tier, day)).toList();
        Optional<AmountRange> surcharge = Optional.empty();
        TreeSet<AgeTier> uncovered = new TreeSet<>();
        for (int i = 0; i < fifo.layers().size(); i++) {
            AgeLayer layer = fifo.layers().get(i);
            double units = fifo.present(i, day) ? expected(left, day, i) : 0;
            if (units > NOTHING) {
                uncovered.addAll(amounts.uncovered(layer, date));
                Optional<AmountRange> more = amounts.of(layer, date, units);
                surcharge =
                        surcharge.map(sum -> more.map(sum::plus).orElse(sum)).or(() -> more);
            }
        }
        return new AgeAssessment(date, mean(sums(day, layer -> true)), tiers, surcharge, List.copyOf(uncovered));
    }

    private TierUnits units(AgeTier tier, int day) {
        LocalDate date = fifo.days().get(day);
        double[] sure = sums(day, layer -> layer.surelyIn(tier, date));
        double[] maybe = sums(day, layer -> layer.maybeIn(tier, date));
        return new TierUnits(tier, mean(sure), mean(maybe), quantile(sure, TAIL), quantile(maybe, 1 - TAIL));
    }

    private double[] sums(int day, Predicate<AgeLayer> counted) {
        double[] sums = new double[left.length];
        for (int i = 0; i < fifo.layers().size(); i++) {
            if (fifo.present(i, day) && counted.test(fifo.layers().get(i))) {
                for (int scenario = 0; scenario < sums.length; scenario++) {
                    sums[scenario] += left[scenario][day][i];
                }
            }
        }
        return sums;
    }

    /** The units expected to be left of one layer. */
    static double expected(double[][][] left, int day, int layer) {
        double sum = 0;
        for (double[][] scenario : left) {
            sum += scenario[day][layer];
        }
        return sum / left.length;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    private static double quantile(double[] values, double probability) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(probability * sorted.length) - 1];
    }
}
