package io.shelfwise.forecasting.models.theta;

import io.shelfwise.forecasting.models.ErrorVariance;
import io.shelfwise.forecasting.models.FlatFit;
import io.shelfwise.forecasting.models.Observed;
import io.shelfwise.forecasting.models.PointFit;
import io.shelfwise.forecasting.models.PointModel;
import io.shelfwise.forecasting.models.ScaledFit;
import io.shelfwise.forecasting.models.seasonal.SeasonalFit;
import io.shelfwise.forecasting.models.seasonal.SeasonalIndices;
import io.shelfwise.forecasting.models.smoothing.ErrorResponse;
import io.shelfwise.forecasting.models.smoothing.LevelErrors;
import java.util.Arrays;

/**
 * The Theta method in four forms. Each takes out a season that shows (multiplicative classical decomposition, additive
 * where not all values are above 0) and puts it back.
 *
 * <ul>
 *   <li><b>Standard</b> (Assimakopoulos and Nikolopoulos 2000), computed after Hyndman and Billah (2003), "Unmasking the
 *       Theta method", equation 5: exponential smoothing plus half the slope b of the regression line, {@code l(n) + b/2
 *       (h - 1 + (1 - (1 - alpha)^n) / alpha)}.
 *   <li><b>Optimised</b> (Fiorucci, Pellegrini, Louzada, Petropoulos and Koehler 2016, "Models for optimising the theta
 *       method and their relationship to state space models", OTM): {@code y(t) = l(t-1) + (1 - 1/theta) ((1 -
 *       alpha)^(t-1) A + (1 - (1 - alpha)^t) / alpha B) + e(t)}, {@code l(t) = alpha y(t) + (1 - alpha) l(t-1)}, with A
 *       + B t the regression line, and the theta from 1, alpha to 0.99 and start level of least squared errors from the
 *       fourth on, as the authors' own program has it. Its least alpha of 0.1 is ours too, but for series longer than
 *       120, where it is 12 over the length: a level of a few days does not carry daily sales.
 *   <li><b>Dynamic standard</b> and <b>dynamic optimised</b> (DSTM, DOTM there): the line at each time goes through
 *       earlier values only, and past the end through the forecasts too; theta 2 or optimised.
 * </ul>
 *
 * <p>The variance is that of the standard model, {@code sigma^2 (1 + (h - 1) alpha^2)} for one period, which is exact for
 * the two that are not dynamic and near for the others.
 *
 * <p>Standard on 1, 2, 3, 4, 5: alpha 0.9999, level 5.000, slope 1, so that the first forecast is 5.5. DSTM with alpha
 * 0.5 and start 2 on 2, 4: expected are 2 and {@code 2 + 0.5 * (0.5 * 2)} = 2.5, level 3, line 0 + 2 t, and the first
 * forecast is {@code 3 + 0.5 * (1 - 0.125) / 0.5 * 2} = 4.75.
 */
public final class Theta implements PointModel {

    private static final int LEAST = 4;

    private final String name;
    private final boolean state;
    private final boolean dynamic;
    private final boolean optimised;

    private Theta(String name, boolean state, boolean dynamic, boolean optimised) {
        this.name = name;
        this.state = state;
        this.dynamic = dynamic;
        this.optimised = optimised;
    }

    /** The method of 2000. */
    public static Theta standard() {
        return new Theta("theta", false, false, false);
    }

    /** OTM. */
    public static Theta optimised() {
        return new Theta("optimised theta", true, false, true);
    }

    /** DSTM. */
    public static Theta dynamicStandard() {
        return new Theta("dynamic theta", true, true, false);
    }

    /** DOTM. */
    public static Theta dynamicOptimised() {
        return new Theta("dynamic optimised theta", true, true, true);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public PointFit fit(double[] values, int season) {
        return ScaledFit.of(values, scaled -> seasonal(scaled, season));
    }

    private PointFit seasonal(double[] values, int season) {
        SeasonalIndices indices = SeasonalIndices.ifSeasonal(values, season);
        double[] adjusted = indices.adjusted(values);
        int first = 0;
        while (Double.isNaN(adjusted[first])) {
            first++;
        }
        double[] known = first == 0 ? adjusted : Arrays.copyOfRange(adjusted, first, adjusted.length);
        int observed = Observed.count(known);
        if (observed < LEAST) {
            double mean = Observed.mean(known);
            return new FlatFit(mean, ErrorVariance.of(0, observed, observed, mean));
        }
        return state
                ? state(known, observed, indices, values.length)
                : standard(known, observed, indices, values.length);
    }

    private PointFit standard(double[] known, int observed, SeasonalIndices indices, int length) {
        LevelErrors errors = LevelErrors.best(known);
        double alpha = errors.alpha();
        double drift = RunningLine.through(known).slope() / 2;
        double first = errors.level() + drift * (1 - Math.pow(1 - alpha, known.length)) / alpha;
        double variance = ErrorVariance.of(errors.squares(), observed, 2, errors.level());
        ErrorResponse response = ErrorResponse.ofLevel(variance, alpha);
        return SeasonalFit.of(new StandardThetaFit(first, drift, response), response, indices, length);
    }

    private PointFit state(double[] known, int observed, SeasonalIndices indices, int length) {
        ThetaErrors errors = ThetaErrors.best(known, dynamic, optimised);
        double variance =
                ErrorVariance.of(errors.squares(), observed - errors.warmUp(), optimised ? 3 : 2, errors.level());
        PointFit fit = new ThetaFit(errors, dynamic, known.length, variance);
        return SeasonalFit.of(fit, ErrorResponse.ofLevel(variance, errors.alpha()), indices, length);
    }
}
