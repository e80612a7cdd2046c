package io.shelfwise.forecasting;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.core.demand.Frequency;
import io.shelfwise.forecasting.models.Observed;
import io.shelfwise.forecasting.pooling.ObservedSeries;
import io.shelfwise.forecasting.pooling.PooledModel;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in a seller's words what a forecast was made from. */
final class Explanations {

    private static final int LITTLE = 28;
    private static final double WORTH_TELLING = 1.02;

    private Explanations() {}

    static ForecastExplanation noSales(History history, boolean inferred, Frequency frequency) {
        String note = history.length() == 0
                ? "no sales to go by, so no demand is expected"
                : "nothing was sold in " + count(history.length(), frequency) + ", so no demand is expected";
        return new ForecastExplanation(
                "none", history.length(), history.daysOutOfStock, inferred, List.of(), List.of(note));
    }

    static ForecastExplanation of(
            History history,
            boolean inferred,
            Frequency frequency,
            Seasonality season,
            Backtested tested,
            RollingOrigin past,
            double bulk) {
        List<String> notes = new ArrayList<>();
        if (inferred && history.daysOutOfStock > 0) {
            notes.add(count(history.daysOutOfStock, frequency) + " look out of stock and were left out");
        }
        if (history.length() < LITTLE) {
            notes.add("only " + count(history.length(), frequency) + " of sales to go by, so the range is wide");
        }
        if (season.hasWeek()) {
            notes.add("follows the days of the week");
        }
        if (season.hasYear()) {
            notes.add("follows the time of the year as earlier years did");
        }
        if (bulk > WORTH_TELLING) {
            notes.add(String.format(
                    Locale.ROOT,
                    "single bulk days were kept out of the level and add %.0f %% on average",
                    100 * (bulk - 1)));
        }
        Combination combination = tested.combination();
        return new ForecastExplanation(
                combination.name(),
                history.length(),
                history.daysOutOfStock,
                inferred,
                past.past() > 0 ? combination.candidates() : List.of(),
                notes);
    }

    /** Of one method over a series with {@code NaN} where nothing was observed. */
    static ForecastExplanation ofModel(String model, double[] values) {
        int observed = Observed.count(values);
        List<String> notes = observed == 0 ? List.of("no sales to go by, so no demand is expected") : List.of();
        return new ForecastExplanation(model, observed, values.length - observed, false, List.of(), notes);
    }

    /** The same with more to tell. */
    static ForecastExplanation withNotes(ForecastExplanation explanation, List<String> more) {
        List<String> notes = new ArrayList<>(explanation.notes());
        notes.addAll(more);
        return new ForecastExplanation(
                explanation.model(),
                explanation.daysUsed(),
                explanation.daysOutOfStock(),
                explanation.stockInferred(),
                explanation.candidates(),
                notes);
    }

    /** Of a forecast by what all of a seller's products taught. */
    static ForecastExplanation pooled(DemandSeries demand, ObservedSeries series, PooledModel model) {
        List<String> notes = new ArrayList<>();
        int out = 0;
        for (int i = 0; i < series.length(); i++) {
            out += Double.isNaN(series.value(i)) ? 1 : 0;
        }
        boolean inferred = out > 0 && !demand.knowsStock();
        if (inferred) {
            notes.add(count(out, demand.frequency()) + " look out of stock and were left out");
        }
        notes.add("learnt from " + model.rows() + " past forecasts of " + model.products() + " products");
        notes.add("the few highest sales are cut back in the mean, not in the quantiles");
        return new ForecastExplanation(
                "pooled, from " + model.base(),
                demand.length() - out,
                out,
                inferred,
                List.of(new ForecastExplanation.Candidate(model.base(), model.baseError(), 1)),
                notes);
    }

    /** What periods of a frequency are called; "periods" where they are neither days nor weeks nor months. */
    private static String count(int periods, Frequency frequency) {
        Period step = frequency.step();
        String unit = step.equals(Frequency.DAILY.step())
                ? "day"
                : step.equals(Frequency.WEEKLY.step())
                        ? "week"
                        : step.equals(Frequency.MONTHLY.step()) ? "month" : "period";
        return periods + " " + unit + (periods == 1 ? "" : "s");
    }
}
