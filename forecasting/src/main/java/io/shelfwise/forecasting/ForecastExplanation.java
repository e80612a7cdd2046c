package io.shelfwise.forecasting;

import java.util.List;

/**
 * What a forecast was made from.
 *
 * @param model the model or combination, in a word or two
 * @param daysUsed days, or other periods, of the series that counted
 * @param daysOutOfStock days, or other periods, set aside because the product could not be bought, known or inferred
 * @param stockInferred whether those days were inferred from the sales alone
 * @param candidates the models that were tried, best first; empty where none were compared
 * @param notes short sentences for a seller, such as {@code 21 days look out of stock and were left out}
 */
public record ForecastExplanation(
        String model,
        int daysUsed,
        int daysOutOfStock,
        boolean stockInferred,
        List<Candidate> candidates,
        List<String> notes) {

    /** Copies the lists. */
    public ForecastExplanation {
        candidates = List.copyOf(candidates);
        notes = List.copyOf(notes);
    }

    /**
     * A model that was tried on the series' own past.
     *
     * @param model its name
     * @param score its backtest error, mean absolute error of window sums in units; lower is better
     * @param weight its share in the forecast, 0 to 1
     */
    public record Candidate(String model, double score, double weight) {}
}
