package io.shelfwise.costing.fees;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Amounts for weights up to a limit, inclusive, one a column; beyond {@code above} each started step adds an increment.
 *
 * @param upTo in grams; null for no end
 * @param amounts null where the sources do not settle one
 * @param above in grams, with the step; both null for plain amounts
 * @param words the band in words, such as {@code 14 to 16 oz}
 */
record WeightBand(
        @Nullable BigDecimal upTo,
        List<@Nullable BigDecimal> amounts,
        @Nullable BigDecimal above,
        @Nullable BigDecimal step,
        List<@Nullable BigDecimal> increments,
        String words) {

    private static final Set<String> KEYS = Set.of("upTo", "amounts", "above", "step", "increments");

    static List<WeightBand> read(JsonObject row, WeightUnit unit, int columns) {
        List<JsonObject> objects = row.objects("bands");
        List<Bound> bounds = objects.stream().map(Bound::read).toList();
        Bound.requireRising(row, "bands", bounds);
        List<WeightBand> bands = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            bands.add(read(objects.get(i), unit, columns, Bound.words(bounds, i) + " " + unit.symbol()));
        }
        return bands;
    }

    private static WeightBand read(JsonObject json, WeightUnit unit, int columns, String words) {
        json.allow(KEYS);
        BigDecimal upTo = json.optionalDecimal("upTo");
        BigDecimal step = json.optionalDecimal("step");
        if (step != null && step.signum() <= 0) {
            throw json.error("has step " + step + "; give a weight above 0");
        }
        List<@Nullable BigDecimal> amounts = columns(json, "amounts", columns);
        List<@Nullable BigDecimal> increments =
                step == null ? Collections.nCopies(columns, BigDecimal.ZERO) : columns(json, "increments", columns);
        return new WeightBand(
                upTo == null ? null : unit.toGrams(upTo),
                amounts,
                step == null ? null : unit.toGrams(json.decimal("above")),
                step == null ? null : unit.toGrams(step),
                increments,
                words);
    }

    boolean holds(Weight weight) {
        return upTo == null || weight.isAtMost(upTo);
    }

    /** Null where the sources do not settle it. */
    @Nullable
    BigDecimal amount(int column, Weight weight) {
        BigDecimal base = amounts.get(column);
        BigDecimal increment = increments.get(column);
        if (base == null || increment == null) {
            return null;
        }
        return above == null || step == null
                ? base
                : base.add(weight.startedSteps(above, step).multiply(increment));
    }

    /** The band in words, and the increments of a weight above it, such as {@code over 3 lb, 6.97 + 4 × 0.08}. */
    String words(int column, Weight weight) {
        BigDecimal base = amounts.get(column);
        BigDecimal increment = increments.get(column);
        return above == null || step == null || base == null || increment == null
                ? words
                : words + ", " + base.toPlainString() + " + "
                        + weight.startedSteps(above, step).toPlainString() + " × " + increment.toPlainString();
    }

    private static List<@Nullable BigDecimal> columns(JsonObject json, String key, int columns) {
        List<@Nullable BigDecimal> values = json.decimals(key);
        if (values.size() != columns) {
            throw json.error("has " + values.size() + " " + key + "; give " + columns + ", one a column");
        }
        return values;
    }
}
