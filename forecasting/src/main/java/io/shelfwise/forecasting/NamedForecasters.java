package io.shelfwise.forecasting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The library's forecasters by their textbook names, as a host's settings or a command line would write them. */
final class NamedForecasters {

    private static final Map<String, Supplier<Forecaster>> BY_NAME = byName();

    private NamedForecasters() {}

    /** One line for each forecaster. */
    private static Map<String, Supplier<Forecaster>> byName() {
        Map<String, Supplier<Forecaster>> named = new LinkedHashMap<>();
        named.put("automatic", Forecasters::automatic);
        named.put("simple-exponential-smoothing", Forecasters::simpleExponentialSmoothing);
        named.put("theta", Forecasters::theta);
        named.put("croston-sba", Forecasters::crostonSba);
        named.put("tsb", Forecasters::tsb);
        named.put("moving-average-7", () -> Forecasters.movingAverage(7));
        named.put("moving-average-28", () -> Forecasters.movingAverage(28));
        named.put("moving-average-30", () -> Forecasters.movingAverage(30));
        named.put("moving-average-90", () -> Forecasters.movingAverage(90));
        return named;
    }

    static List<String> names() {
        return List.copyOf(BY_NAME.keySet());
    }

    static Forecaster named(String name) {
        Supplier<Forecaster> forecaster = BY_NAME.get(name);
        if (forecaster == null) {
            throw new IllegalArgumentException(
                    "model is '" + name + "'; give one of " + String.join(", ", BY_NAME.keySet()));
        }
        return forecaster.get();
    }
}
