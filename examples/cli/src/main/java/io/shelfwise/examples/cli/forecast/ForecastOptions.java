package io.shelfwise.examples.cli.forecast;

import io.shelfwise.forecasting.Forecasters;
import io.shelfwise.forecasting.Horizon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how to forecast. */
final class ForecastOptions {

    @Option(names = "--horizon", paramLabel = "N", required = true, description = "periods ahead")
    private int horizon;

    @Option(
            names = "--quantiles",
            split = ",",
            paramLabel = "P",
            description = "above 0, below 1 (default: 0.5,0.9,0.95,0.99)")
    private List<Double> quantiles = new ArrayList<>();

    @Option(
            names = "--pool",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "whether automatic learns over all series of the file, which are one seller's (default: yes)")
    private boolean pooled;

    @Option(
            names = "--country",
            paramLabel = "CC",
            description = "whose events seasonal-regression counts, such as GB; needs dates")
    private @Nullable String country;

    @Option(names = "--threads", paramLabel = "N", description = "default: as many as the machine has")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--seed", paramLabel = "S", description = "of all that is random (default: 1)")
    private long seed = 1;

    int threads() {
        if (threads < 1) {
            throw new IllegalArgumentException("--threads is " + threads + "; give at least 1");
        }
        return threads;
    }

    int horizon() {
        return horizon;
    }

    /**
     * All of them for one model, checked.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    ForecastSettings settings(String model) {
        if (!Forecasters.names().contains(model)) {
            throw new IllegalArgumentException(
                    "--model is " + Excerpt.of(model) + "; give one of " + String.join(", ", Forecasters.names()));
        }
        return new ForecastSettings(model, pooled, country(), seed, Horizon.periods(horizon), levels());
    }

    private @Nullable String country() {
        if (country != null && !Arrays.asList(Locale.getISOCountries()).contains(country)) {
            throw new IllegalArgumentException(
                    "--country is " + Excerpt.of(country) + "; give an ISO code of two letters, such as GB");
        }
        return country;
    }

    /** The levels of the quantiles. */
    List<Double> levels() {
        List<Double> levels = quantiles.isEmpty() ? List.of(0.5, 0.9, 0.95, 0.99) : List.copyOf(quantiles);
        Set<Double> seen = new HashSet<>();
        for (double level : levels) {
            if (!(level > 0 && level < 1) || !seen.add(level)) {
                throw new IllegalArgumentException(
                        "--quantiles holds " + level + "; give each once, above 0 and below 1, such as 0.5,0.95");
            }
        }
        return levels;
    }
}
