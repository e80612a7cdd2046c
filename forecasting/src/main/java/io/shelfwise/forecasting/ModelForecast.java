package io.shelfwise.forecasting;

import io.shelfwise.forecasting.models.PointFit;
import java.time.LocalDate;

/**
 * A fitted method as a distribution: its means, none below 0, and its variance around the sum of any of them.
 *
 * <p>Additive methods know one size of error. Where fewer whole units are expected than in the past that the errors come
 * from, that is too much: the variance of counts is taken to fall with their mean.
 */
final class ModelForecast implements ForecastDistribution {

    private final LocalDate start;
    private final Horizon horizon;
    private final PointFit fit;
    private final double[] meanUntil;
    private final double usualMean;
    private final boolean whole;
    private final ForecastExplanation explanation;

    /**
     * @param whole whether units are whole
     * @param explanation to which the notes of the fit are added
     */
    ModelForecast(LocalDate start, Horizon horizon, PointFit fit, boolean whole, ForecastExplanation explanation) {
        this(start, horizon, fit, 0, whole, explanation);
    }

    /**
     * @param usualMean of the periods that errors of one size come from, 0 for other errors
     * @param whole whether units are whole
     * @param explanation to which the notes of the fit are added
     */
    ModelForecast(
            LocalDate start,
            Horizon horizon,
            PointFit fit,
            double usualMean,
            boolean whole,
            ForecastExplanation explanation) {
        this.start = start;
        this.horizon = horizon;
        this.fit = fit;
        this.usualMean = usualMean;
        this.whole = whole;
        this.explanation = Explanations.withNotes(explanation, fit.notes());
        this.meanUntil = new double[horizon.periods() + 1];
        for (int step = 0; step < horizon.periods(); step++) {
            meanUntil[step + 1] = meanUntil[step] + Math.max(0, fit.mean(step));
        }
    }

    @Override
    public LocalDate start() {
        return start;
    }

    @Override
    public Horizon horizon() {
        return horizon;
    }

    @Override
    public double mean(int day) {
        if (day < 0 || day >= horizon.periods()) {
            throw new IllegalArgumentException(
                    "day is " + day + "; give 0 to " + (horizon.periods() - 1) + ", within the horizon");
        }
        return Math.max(0, fit.mean(day));
    }

    @Override
    public DemandDistribution sumOver(Window window) {
        if (window.to() > horizon.periods()) {
            throw new IllegalArgumentException("window ends on day " + window.to() + ", the horizon on day "
                    + horizon.periods() + "; give a shorter window or forecast further");
        }
        double mean = meanUntil[window.to()] - meanUntil[window.from()];
        double usual = usualMean * window.days();
        double share = whole && mean < usual ? mean / usual : 1;
        return MomentDemand.of(mean, share * fit.variance(window.from(), window.to()), whole);
    }

    @Override
    public ForecastExplanation explanation() {
        return explanation;
    }
}
