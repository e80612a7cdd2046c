package io.shelfwise.forecasting.models.ets;

import java.util.ArrayList;
import java.util.List;

/**
 * Which parts a model has.
 *
 * @param multiplicativeError whether errors grow with the expectation
 * @param trend of the level
 * @param season of the values
 */
record EtsForm(boolean multiplicativeError, Trend trend, Season season) {

    /** How the level moves by itself. */
    enum Trend {
        NONE("N"),
        ADDITIVE("A"),
        DAMPED("Ad");

        private final String letter;

        Trend(String letter) {
            this.letter = letter;
        }
    }

    /** How the season enters. */
    enum Season {
        NONE("N"),
        ADDITIVE("A"),
        MULTIPLICATIVE("M");

        private final String letter;

        Season(String letter) {
            this.letter = letter;
        }
    }

    static final EtsForm LEVEL = new EtsForm(false, Trend.NONE, Season.NONE);

    /**
     * The forms that automatic choice compares: those with numerically stable variances, without multiplicative trends,
     * as in the authors' own program. Seasonal ones come first: where they are good the others are soon dismissed.
     *
     * @param positive whether all values are above 0, which multiplicative parts need
     * @param seasonal whether a season may be fitted
     */
    static List<EtsForm> admissible(boolean positive, boolean seasonal) {
        List<EtsForm> forms = new ArrayList<>();
        for (boolean multiplicative : positive ? new boolean[] {false, true} : new boolean[] {false}) {
            for (Season season : List.of(Season.MULTIPLICATIVE, Season.ADDITIVE, Season.NONE)) {
                boolean fits = season == Season.NONE || (seasonal && (season == Season.ADDITIVE || multiplicative));
                for (Trend trend : fits ? Trend.values() : new Trend[0]) {
                    forms.add(new EtsForm(multiplicative, trend, season));
                }
            }
        }
        return forms;
    }

    boolean hasTrend() {
        return trend != Trend.NONE;
    }

    boolean isDamped() {
        return trend == Trend.DAMPED;
    }

    boolean isSeasonal() {
        return season != Season.NONE;
    }

    boolean isPositiveOnly() {
        return multiplicativeError || season == Season.MULTIPLICATIVE;
    }

    /** The same without season. */
    EtsForm withoutSeason() {
        return new EtsForm(multiplicativeError, trend, Season.NONE);
    }

    /** The same with errors of one size. */
    EtsForm withAdditiveError() {
        return new EtsForm(false, trend, season);
    }

    /** The same with additive parts alone. */
    EtsForm withoutMultiplication() {
        return new EtsForm(false, trend, isSeasonal() ? Season.ADDITIVE : Season.NONE);
    }

    /** Smoothing constants, start states of which one season is settled by the others, and the variance. */
    int parameters(int period) {
        int parameters = 3 + (hasTrend() ? 2 : 0) + (isDamped() ? 1 : 0);
        return isSeasonal() ? parameters + period : parameters;
    }

    @Override
    public String toString() {
        return "ETS(" + (multiplicativeError ? "M," : "A,") + trend.letter + "," + season.letter + ")";
    }
}
