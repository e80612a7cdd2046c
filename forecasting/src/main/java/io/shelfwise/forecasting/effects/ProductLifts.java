package io.shelfwise.forecasting.effects;

import io.shelfwise.forecasting.pooling.ObservedSeries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What events brought and will bring to one product, by period. Immutable. */
public final class ProductLifts {

    private static final double WORTH_TELLING = 0.1;

    private final double[] lifts;
    private final double[] doubts;
    private final int past;
    private final List<String> notes;

    ProductLifts(double[] lifts, int past, List<String> notes) {
        this(lifts, new double[lifts.length], past, notes);
    }

    /**
     * @param doubts the standard deviation of each lift over its size
     */
    ProductLifts(double[] lifts, double[] doubts, int past, List<String> notes) {
        this.lifts = lifts;
        this.doubts = doubts;
        this.past = past;
        this.notes = List.copyOf(notes);
    }

    /** No event anywhere. */
    public static ProductLifts none(int past, int ahead) {
        return new ProductLifts(SellerIndex.ones(past + ahead), past, List.of());
    }

    /** Whether nothing is lifted. */
    public boolean isNone() {
        return Arrays.stream(lifts).allMatch(lift -> lift == 1);
    }

    /** Of a sentence for a seller, where there is something to tell. */
    static Optional<String> note(String event, String place, double lift) {
        return Math.abs(lift - 1) < WORTH_TELLING
                ? Optional.empty()
                : Optional.of(String.format(Locale.ROOT, "%s%s sells %.2g times the usual", place, event, lift));
    }

    /** By period of the past; a copy. */
    public double[] past() {
        return Arrays.copyOf(lifts, past);
    }

    /** By period ahead; a copy. */
    public double[] ahead() {
        return Arrays.copyOfRange(lifts, past, lifts.length);
    }

    /** By period ahead, the standard deviation of the lift over its size; a copy. */
    public double[] doubtsAhead() {
        return Arrays.copyOfRange(doubts, past, doubts.length);
    }

    /** Both together. */
    public ProductLifts and(ProductLifts other) {
        double[] both = lifts.clone();
        Arrays.setAll(both, i -> lifts[i] * other.lifts[i]);
        List<String> all = new ArrayList<>(notes);
        all.addAll(other.notes);
        double[] doubt = doubts.clone();
        Arrays.setAll(doubt, i -> Math.hypot(doubts[i], other.doubts[i]));
        return new ProductLifts(both, doubt, past, all);
    }

    /** The series as it would have been without. */
    public ObservedSeries withoutEvents(ObservedSeries series) {
        return isNone() ? series : series.over(past());
    }

    /** What a seller should know of those ahead, in order of time. */
    public List<String> notes() {
        return notes;
    }
}
