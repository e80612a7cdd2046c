package io.shelfwise.forecasting;

import java.time.LocalDate;

/** Daily means, and one spread around the sum of any of them. */
final class LevelForecast implements ForecastDistribution {

    private final LocalDate start;
    private final double[] meanUntil;
    private final Spread spread;
    private final ForecastExplanation explanation;

    LevelForecast(LocalDate start, double[] means, Spread spread, ForecastExplanation explanation) {
        this.start = start;
        this.meanUntil = new double[means.length + 1];
        for (int day = 0; day < means.length; day++) {
            meanUntil[day + 1] = meanUntil[day] + means[day];
        }
        this.spread = spread;
        this.explanation = explanation;
    }

    @Override
    public LocalDate start() {
        return start;
    }

    @Override
    public Horizon horizon() {
        return Horizon.days(meanUntil.length - 1);
    }

    @Override
    public double mean(int day) {
        if (day < 0 || day >= meanUntil.length - 1) {
            throw new IllegalArgumentException(
                    "day is " + day + "; give 0 to " + (meanUntil.length - 2) + ", within the horizon");
        }
        return meanUntil[day + 1] - meanUntil[day];
    }

    @Override
    public DemandDistribution sumOver(Window window) {
        if (window.to() >= meanUntil.length) {
            throw new IllegalArgumentException("window ends on day " + window.to() + ", the horizon on day "
                    + (meanUntil.length - 1) + "; give a shorter window or forecast further");
        }
        return spread.around(meanUntil[window.to()] - meanUntil[window.from()]);
    }

    @Override
    public ForecastExplanation explanation() {
        return explanation;
    }
}
