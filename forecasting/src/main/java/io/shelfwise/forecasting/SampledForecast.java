package io.shelfwise.forecasting;

import java.time.LocalDate;

/** Simulated futures as a forecast. */
final class SampledForecast implements ForecastDistribution {

    private final LocalDate start;
    private final DemandPaths futures;
    private final double[] means;
    private final ForecastExplanation explanation;

    SampledForecast(LocalDate start, DemandPaths futures, double[] means, ForecastExplanation explanation) {
        this.start = start;
        this.futures = futures;
        this.means = means;
        this.explanation = explanation;
    }

    @Override
    public LocalDate start() {
        return start;
    }

    @Override
    public Horizon horizon() {
        return Horizon.periods(means.length);
    }

    @Override
    public double mean(int day) {
        if (day < 0 || day >= means.length) {
            throw new IllegalArgumentException(
                    "day is " + day + "; give 0 to " + (means.length - 1) + ", within the horizon");
        }
        return means[day];
    }

    @Override
    public DemandDistribution sumOver(Window window) {
        if (window.to() > means.length) {
            throw new IllegalArgumentException("window ends on day " + window.to() + ", the horizon on day "
                    + means.length + "; give a shorter window or forecast further");
        }
        double mean = 0;
        for (int day = window.from(); day < window.to(); day++) {
            mean += means[day];
        }
        return new SampledDemand(futures.sums(window), mean);
    }

    @Override
    public ForecastExplanation explanation() {
        return explanation;
    }
}
