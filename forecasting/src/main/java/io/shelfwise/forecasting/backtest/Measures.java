package io.shelfwise.forecasting.backtest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** The measures of one or more windows. Immutable. */
public final class Measures {

    private final Map<Measure, Double> values;
    private final List<LevelMeasures> levels;
    private final int windows;

    private Measures(Map<Measure, Double> values, List<LevelMeasures> levels, int windows) {
        this.values = values;
        this.levels = List.copyOf(levels);
        this.windows = windows;
    }

    /** A measure; nothing where it cannot be told, such as a bias where nothing was sold. */
    public OptionalDouble value(Measure measure) {
        Double value = values.get(measure);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** How good each quantile was, in the order of the levels asked for. */
    public List<LevelMeasures> levels() {
        return levels;
    }

    /** How many windows, one for each series and origin, were measured. */
    public int windows() {
        return windows;
    }

    static Measures of(List<WindowScore> scores, double[] levels) {
        Map<Measure, Double> values = new EnumMap<>(Measure.class);
        put(values, Measure.RMSSE, mean(scores, score -> score.rmsse));
        put(values, Measure.WEIGHTED_RMSSE, weighted(scores, score -> score.rmsse));
        put(values, Measure.MASE, mean(scores, score -> score.mase));
        put(values, Measure.SMAPE, mean(scores, score -> score.smape));
        put(values, Measure.OWA, againstNaive(scores));
        double sold = sum(scores, score -> score.sold);
        put(values, Measure.BIAS, sum(scores, score -> score.expected - score.sold) / sold);
        put(values, Measure.SCALED_PINBALL, mean(scores, Measures::pinball));
        put(values, Measure.WEIGHTED_SCALED_PINBALL, weighted(scores, Measures::pinball));
        double leadTime = sum(scores, score -> score.leadTimeSold);
        put(
                values,
                Measure.LEAD_TIME_ERROR,
                sum(scores, score -> score.leadTimeExpected - score.leadTimeSold) / leadTime);
        put(
                values,
                Measure.LEAD_TIME_ABSOLUTE_ERROR,
                sum(scores, score -> Math.abs(score.leadTimeExpected - score.leadTimeSold)) / leadTime);
        put(values, Measure.PERIODS_IN_STOCK, mean(scores, score -> score.periodsInStock));
        List<LevelMeasures> byLevel = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            byLevel.add(level(scores, i, levels[i]));
        }
        return new Measures(values, byLevel, scores.size());
    }

    private static void put(Map<Measure, Double> values, Measure measure, double value) {
        if (Double.isFinite(value)) {
            values.put(measure, value);
        }
    }

    private static double pinball(WindowScore score) {
        double sum = 0;
        for (WindowScore.LevelScore level : score.levels) {
            sum += level.pinball();
        }
        return sum / score.levels.length;
    }

    private static double againstNaive(List<WindowScore> all) {
        List<WindowScore> scores =
                all.stream().filter(score -> !Double.isNaN(score.naiveMase)).toList();
        double smape = mean(scores, score -> score.smape) / mean(scores, score -> score.naiveSmape);
        double mase = mean(scores, score -> score.mase) / mean(scores, score -> score.naiveMase);
        return (smape + mase) / 2;
    }

    private static LevelMeasures level(List<WindowScore> scores, int index, double level) {
        List<WindowScore.LevelScore> at =
                scores.stream().map(score -> score.levels[index]).toList();
        List<WindowScore.LevelScore> known =
                at.stream().filter(score -> !Double.isNaN(score.demanded())).toList();
        double demanded = sum(known, WindowScore.LevelScore::demanded);
        return new LevelMeasures(
                level,
                mean(at, WindowScore.LevelScore::pinball),
                mean(at, WindowScore.LevelScore::below),
                mean(at, WindowScore.LevelScore::within),
                sum(known, score -> Math.min(score.demanded(), score.stocked())) / demanded,
                mean(known, score -> score.demanded() <= score.stocked() ? 1 : 0),
                sum(known, score -> Math.max(0, score.stocked() - score.demanded())) / demanded);
    }

    private static <T> double sum(List<T> scores, ToDoubleFunction<T> value) {
        return scores.stream().mapToDouble(value).sum();
    }

    private static <T> double mean(List<T> scores, ToDoubleFunction<T> value) {
        return scores.stream()
                .mapToDouble(value)
                .filter(each -> !Double.isNaN(each))
                .average()
                .orElse(Double.NaN);
    }

    private static double weighted(List<WindowScore> scores, ToDoubleFunction<WindowScore> value) {
        return sum(scores, score -> score.weight * value.applyAsDouble(score)) / sum(scores, score -> score.weight);
    }
}
