package io.shelfwise.forecasting.backtest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a backtest found.
 *
 * @param origins that it was asked for
 * @param leadTime periods of the measures over the lead time
 * @param overall over all windows of all series
 * @param series each series by itself, in the order given
 * @param leftOut series, or single origins of them, that could not be measured
 * @param <K> what names a series, such as a SKU
 */
public record BacktestResult<K>(
        RollingOrigins origins, int leadTime, Measures overall, Map<K, Measures> series, List<LeftOut<K>> leftOut) {

    /** Copies map and list. */
    public BacktestResult {
        series = Collections.unmodifiableMap(new LinkedHashMap<>(series));
        leftOut = List.copyOf(leftOut);
    }

    /**
     * A series, or one origin of it, that could not be measured.
     *
     * @param key of the series
     * @param reason in a few words
     */
    public record LeftOut<K>(K key, String reason) {}

    /** How the numbers were made: origins, what is left out, and the definition of each measure that is there. */
    public List<String> explanation() {
        List<String> lines = new ArrayList<>();
        lines.add(overall.windows() + " windows of " + origins.horizon() + " periods, from up to " + origins.count()
                + " origins a series, " + origins.stride() + " periods apart, each with at least "
                + origins.minimumHistory() + " periods of history; lead time " + leadTime + " periods");
        if (!leftOut.isEmpty()) {
            lines.add(leftOut.size() + " left out, such as " + leftOut.get(0).key() + ": "
                    + leftOut.get(0).reason());
        }
        for (Measure measure : Measure.values()) {
            if (overall.value(measure).isPresent()) {
                lines.add(measure.label() + ": " + measure.definition());
            }
        }
        return lines;
    }
}
