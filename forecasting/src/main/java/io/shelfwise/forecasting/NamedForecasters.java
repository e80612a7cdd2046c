package io.shelfwise.forecasting;

import io.shelfwise.forecasting.events.EventCalendar;
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
        named.put("holt", Forecasters::holt);
        named.put("damped-holt", Forecasters::dampedHolt);
        named.put("holt-winters", Forecasters::holtWinters);
        named.put("multiplicative-holt-winters", Forecasters::multiplicativeHoltWinters);
        named.put("ets", Forecasters::ets);
        named.put("smoothing-combination", Forecasters::smoothingCombination);
        named.put("theta", Forecasters::theta);
        named.put("dynamic-theta", Forecasters::dynamicTheta);
        named.put("croston-sba", Forecasters::crostonSba);
        named.put("tsb", Forecasters::tsb);
        named.put("historic-average", Forecasters::historicAverage);
        named.put("velocity-mix", Forecasters::velocityMix);
        named.put("croston", Forecasters::croston);
        named.put("croston-sba-optimised", Forecasters::crostonSbaOptimised);
        named.put("tsb-optimised", Forecasters::tsbOptimised);
        named.put("adida", Forecasters::adida);
        named.put("imapa", Forecasters::imapa);
        named.put("dynamic-poisson", Forecasters::dynamicPoisson);
        named.put("dynamic-negative-binomial", Forecasters::dynamicNegativeBinomial);
        named.put("naive", Forecasters::naive);
        named.put("seasonal-naive", Forecasters::seasonalNaive);
        named.put("seasonal-naive-with-drift", Forecasters::seasonalNaiveWithDrift);
        named.put("optimised-theta", Forecasters::optimisedTheta);
        named.put("dynamic-optimised-theta", Forecasters::dynamicOptimisedTheta);
        named.put("moving-average-7", () -> Forecasters.movingAverage(7));
        named.put("moving-average-28", () -> Forecasters.movingAverage(28));
        named.put("moving-average-30", () -> Forecasters.movingAverage(30));
        named.put("moving-average-90", () -> Forecasters.movingAverage(90));
        named.put("bootstrap", () -> Forecasters.bootstrap(0));
        named.put("seasonal-regression", () -> Forecasters.seasonalRegression(EventCalendar.empty()));
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
