package io.shelfwise.forecasting.theory;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a number came about. Immutable.
 *
 * @param rule what was done, in words
 * @param source author, year and equation
 * @param inputs by name, in the order of the model
 */
public record Working(String rule, String source, Map<String, Double> inputs) {

    /** Copies the inputs in their order. */
    public Working {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    }

    /** Workings without inputs yet. */
    public static Working of(String rule, String source) {
        return new Working(rule, source, Map.of());
    }

    /** The same with one more input. */
    public Working with(String name, double value) {
        Map<String, Double> more = new LinkedHashMap<>(inputs);
        more.put(name, value);
        return new Working(rule, source, more);
    }

    /** The rule, its source and the inputs in one line. */
    @Override
    public String toString() {
        String given = inputs.entrySet().stream()
                .map(input -> input.getKey() + " " + input.getValue())
                .collect(Collectors.joining(", "));
        return rule + " (" + source + ")" + (given.isEmpty() ? "" : " from " + given);
    }
}
