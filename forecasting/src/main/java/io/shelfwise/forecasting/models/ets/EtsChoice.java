package io.shelfwise.forecasting.models.ets;

import io.shelfwise.forecasting.models.ErrorVariance;
import io.shelfwise.forecasting.models.Observed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Searches forms one after the other, each from the best start that the ones before it suggest. */
final class EtsChoice {

    private static final double TREND_SHARE = 0.02;

    private final EtsLikelihood likelihood;
    private final double[] values;
    private final int period;
    private final List<EtsSearch> searched = new ArrayList<>();

    private EtsChoice(double[] values, int period) {
        this.likelihood = new EtsLikelihood(values, period);
        this.values = values;
        this.period = period;
    }

    /**
     * The form of least AICc; none where there are too few values for any.
     *
     * @param forms to choose from, all admissible ones if empty; simplified as far as values and period ask for
     */
    static Optional<EtsFit> of(double[] values, int period, List<EtsForm> forms) {
        EtsChoice choice = new EtsChoice(values, period);
        return (forms.isEmpty() ? choice.best() : choice.best(choice.fitting(forms.get(0)))).map(choice::fit);
    }

    /** A choice not made yet. */
    static EtsChoice of(double[] values, int period) {
        return new EtsChoice(values, period);
    }

    /** The best of all admissible forms. */
    Optional<EtsSearch> best() {
        return best(EtsForm.admissible(Observed.positive(values), period > 1));
    }

    /** The form, or the next one that these values allow. */
    private List<EtsForm> fitting(EtsForm form) {
        EtsForm allowed = period > 1 ? form : form.withoutSeason();
        return List.of(
                allowed.isPositiveOnly() && !Observed.positive(values) ? allowed.withoutMultiplication() : allowed);
    }

    private Optional<EtsSearch> best(List<EtsForm> forms) {
        EtsSearch best = null;
        for (EtsForm form : forms) {
            if (likelihood.observed() > form.parameters(period) + 1) {
                EtsSearch search = EtsSearch.from(
                        likelihood, form, start(form), best == null ? Double.POSITIVE_INFINITY : best.aicc());
                searched.add(search);
                best = best == null || search.aicc() < best.aicc() ? search : best;
            }
        }
        return Optional.ofNullable(best).filter(search -> Double.isFinite(search.criterion()));
    }

    /** The best of a guess and of what the forms with the same season came to. */
    private EtsParameters start(EtsForm form) {
        EtsParameters end = new EtsParameters(period);
        EtsParameters best = EtsGuess.of(likelihood, values, form, period);
        double least = likelihood.value(form, best, end);
        for (EtsSearch before : searched) {
            if (before.form().season() == form.season()) {
                EtsParameters start = before.start().copy();
                if (form.hasTrend() && !before.form().hasTrend()) {
                    start.beta = TREND_SHARE * start.alpha;
                } else if (!form.hasTrend()) {
                    start.beta = 0;
                    start.trend = 0;
                }
                start.damping = form.isDamped() ? Math.min(start.damping, best.damping) : 1;
                double criterion = likelihood.value(form, start, end);
                best = criterion < least ? start : best;
                least = Math.min(criterion, least);
            }
        }
        return best;
    }

    private EtsFit fit(EtsSearch search) {
        int fitted = search.form().parameters(period) - 1;
        double level = search.form().multiplicativeError() ? 1 : search.end().level;
        double variance = ErrorVariance.of(search.squares(), likelihood.observed(), fitted, level);
        return new EtsFit(search.form(), search.end(), variance);
    }
}
