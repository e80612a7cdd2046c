package io.shelfwise.examples.cli.forecast;

import io.shelfwise.forecasting.backtest.Backtest;
import io.shelfwise.forecasting.backtest.RollingOrigins;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what to compare, and from where. */
final class BacktestOptions {

    private static final List<String> HANDFUL =
            List.of("automatic", "moving-average-28", "simple-exponential-smoothing", "theta", "croston-sba", "tsb");

    @Mixin
    private final ForecastOptions options = new ForecastOptions();

    @Option(
            names = "--model",
            paramLabel = "NAME",
            description = "a model to compare; may be given several times (default: a handful)")
    private List<String> models = new ArrayList<>();

    @Option(
            names = "--origins",
            paramLabel = "N",
            description = "points in time to forecast from, at most (default: 3)")
    private int origins = 3;

    @Option(names = "--stride", paramLabel = "N", description = "periods from one to the next (default: the horizon)")
    private @Nullable Integer stride;

    @Option(
            names = "--min-history",
            paramLabel = "N",
            description = "periods before an origin, at least (default: the horizon, at least 2)")
    private @Nullable Integer minimumHistory;

    @Option(names = "--lead-time", paramLabel = "N", description = "periods of lead time (default: the horizon)")
    private @Nullable Integer leadTime;

    int threads() {
        return options.threads();
    }

    /** The settings of each model, by its name. */
    Map<String, ForecastSettings> models() {
        Map<String, ForecastSettings> settings = new LinkedHashMap<>();
        for (String name : models.isEmpty() ? HANDFUL : models) {
            settings.put(name, options.settings(name));
        }
        return settings;
    }

    private RollingOrigins origins() {
        int horizon = options.horizon();
        return new RollingOrigins(
                origins,
                stride == null ? horizon : stride,
                horizon,
                minimumHistory == null ? Math.max(2, horizon) : minimumHistory);
    }

    /** What to measure. */
    Backtest backtest() {
        Backtest backtest = Backtest.of(origins())
                .withLevels(options.levels().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray());
        return leadTime == null ? backtest : backtest.withLeadTime(leadTime);
    }
}
