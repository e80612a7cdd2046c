package io.shelfwise.forecasting;

import io.shelfwise.forecasting.pooling.PooledModel;
import io.shelfwise.forecasting.pooling.PooledPath;
import java.time.LocalDate;

/** Means and quantiles of single periods as pooled learning tells them, and a spread around sums. */
final class PooledForecast implements ForecastDistribution {

    private final LocalDate start;
    private final double[] means;
    private final double[] centreUntil;
    private final double[] doubtUntil;
    private final DemandDistribution[] periods;
    private final Spread spread;
    private final Calibration calibration;
    private final ForecastExplanation explanation;

    PooledForecast(
            LocalDate start,
            PooledPath path,
            PooledModel model,
            Spread spread,
            Calibration calibration,
            boolean whole,
            double[] doubts,
            ForecastExplanation explanation) {
        this.start = start;
        this.spread = spread;
        this.calibration = calibration;
        this.explanation = explanation;
        this.means = path.means();
        double[] centres = model.sellsInMostPeriods() ? means : path.base();
        this.centreUntil = new double[means.length + 1];
        this.doubtUntil = new double[means.length + 1];
        this.periods = new DemandDistribution[means.length];
        for (int i = 0; i < means.length; i++) {
            centreUntil[i + 1] = centreUntil[i] + centres[i];
            doubtUntil[i + 1] = doubtUntil[i] + centres[i] * doubts[i];
            DemandDistribution around = spread.around(means[i]);
            periods[i] = path.quantiles().length == 0 ? around : knots(model, path, i, around, whole);
        }
    }

    private static DemandDistribution knots(
            PooledModel model, PooledPath path, int period, DemandDistribution around, boolean whole) {
        DemandDistribution counts = new Spread(path.dispersion(), 0, true).around(path.base()[period]);
        double share = whole ? 1 / (1 + path.scale()) : 0;
        return QuantileKnots.of(model.levels(), path.quantiles()[period], around, counts, share, whole);
    }

    @Override
    public LocalDate start() {
        return start;
    }

    @Override
    public Horizon horizon() {
        return Horizon.periods(periods.length);
    }

    @Override
    public double mean(int day) {
        if (day < 0 || day >= periods.length) {
            throw new IllegalArgumentException(
                    "day is " + day + "; give 0 to " + (periods.length - 1) + ", within the horizon");
        }
        return means[day];
    }

    @Override
    public DemandDistribution sumOver(Window window) {
        if (window.to() > periods.length) {
            throw new IllegalArgumentException("window ends on day " + window.to() + ", the horizon on day "
                    + periods.length + "; give a shorter window or forecast further");
        }
        if (window.days() == 1) {
            return periods[window.from()];
        }
        double centre = centreUntil[window.to()] - centreUntil[window.from()];
        double doubt = doubtUntil[window.to()] - doubtUntil[window.from()];
        DemandDistribution sum = spread.doubted(centre > 0 ? doubt / centre : 0).around(centre);
        return new SumDemand(calibration.of(sum), periods, window.from(), window.to());
    }

    @Override
    public ForecastExplanation explanation() {
        return explanation;
    }
}
