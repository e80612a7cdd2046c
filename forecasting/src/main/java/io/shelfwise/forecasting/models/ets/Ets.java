package io.shelfwise.forecasting.models.ets;

import io.shelfwise.forecasting.models.PointFit;
import io.shelfwise.forecasting.models.PointModel;
import io.shelfwise.forecasting.models.ScaledFit;
import io.shelfwise.forecasting.models.ets.EtsForm.Season;
import io.shelfwise.forecasting.models.ets.EtsForm.Trend;
import io.shelfwise.forecasting.models.seasonal.SeasonalFit;
import io.shelfwise.forecasting.models.seasonal.SeasonalIndices;
import io.shelfwise.forecasting.models.smoothing.ExponentialSmoothing;
import java.util.List;

/**
 * Exponential smoothing as innovations state space models (Hyndman, Koehler, Ord and Snyder 2008, "Forecasting with
 * exponential smoothing: the state space approach"), at the parameters of greatest likelihood within the usual region,
 * and the one of them with the least AICc, {@code -2 log L + 2 k + 2 k (k + 1) / (n - k - 1)}.
 *
 * <p>Compared are errors additive or multiplicative, trend none, additive or damped, season none, additive or
 * multiplicative, without the combinations whose variance is unstable, and with additive parts alone where not all values
 * are above 0. A season needs two seasons of values, and above 24 it is taken out by classical decomposition instead, where
 * the autocorrelation test finds it.
 *
 * <p>Holt (1957), damped Holt (Gardner and McKenzie 1985) and Holt-Winters (Winters 1960) are ETS(A,A,N), ETS(A,Ad,N),
 * ETS(A,A,A) and ETS(M,A,M).
 *
 * <p>ETS(A,N,N) with alpha 0.5 and start 4 on 4, 6, 5 has errors 0, 2, 0 and -2 log L = 3 log 4 = 4.159, k = 3; the next
 * expectation is 5. Holt with alpha 0.5, beta 0.25, level 4 and trend 1 on 4, 6: errors -1, 0.75, expectations 5, 5.25
 * and then 6.5625.
 */
public final class Ets implements PointModel {

    private static final int LONGEST_PERIOD = 24;
    private static final PointModel SIMPLEST = new ExponentialSmoothing();

    private final String name;
    private final List<EtsForm> forms;

    private Ets(String name, EtsForm... forms) {
        this.name = name;
        this.forms = List.of(forms);
    }

    /** The model of least AICc. */
    public static Ets automatic() {
        return new Ets("ETS");
    }

    /** Level and trend. */
    public static Ets holt() {
        return new Ets("Holt", new EtsForm(false, Trend.ADDITIVE, Season.NONE));
    }

    /** Level and a trend that fades. */
    public static Ets dampedHolt() {
        return new Ets("damped Holt", new EtsForm(false, Trend.DAMPED, Season.NONE));
    }

    /** Level, trend and a season that adds. */
    public static Ets holtWinters() {
        return new Ets("Holt-Winters", new EtsForm(false, Trend.ADDITIVE, Season.ADDITIVE));
    }

    /** Level, trend and a season that multiplies; one that adds where not all values are above 0. */
    public static Ets multiplicativeHoltWinters() {
        return new Ets("multiplicative Holt-Winters", new EtsForm(true, Trend.ADDITIVE, Season.MULTIPLICATIVE));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public PointFit fit(double[] values, int season) {
        return ScaledFit.of(values, scaled -> fitted(scaled, season));
    }

    private PointFit fitted(double[] values, int season) {
        boolean wanted = forms.isEmpty() || forms.get(0).isSeasonal();
        if (wanted && season > LONGEST_PERIOD) {
            SeasonalIndices indices = SeasonalIndices.ifSeasonal(values, season);
            return EtsChoice.of(indices.adjusted(values), 1, forms)
                    .map(fit -> SeasonalFit.of(fit, fit.response(), indices, values.length))
                    .orElseGet(() -> SIMPLEST.fit(values, season));
        }
        int period = wanted && values.length >= 2 * season ? season : 1;
        return EtsChoice.of(values, period, forms)
                .map(PointFit.class::cast)
                .orElseGet(() -> SIMPLEST.fit(values, season));
    }
}
