package io.shelfwise.forecasting;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.forecasting.effects.ProductLifts;
import io.shelfwise.forecasting.pooling.BulkDays;
import java.util.Arrays;
import java.util.List;

/**
 * Level times weekday times time of the year, with the level from models that proved themselves on the product's own
 * past and the spread from their errors there.
 */
final class BacktestedForecaster implements Forecaster {

    /** The yearly pattern has to lower the backtest error to this share of what it is without. */
    private static final double WORTH_A_PATTERN = 0.95;

    private static final int RECENT = 364;

    private final List<LevelModel> models;
    private final boolean patterns;

    /**
     * @param models to choose from
     * @param patterns whether stockouts, bulk days, weekday and time of the year are told apart from the level
     */
    BacktestedForecaster(List<LevelModel> models, boolean patterns) {
        this.models = List.copyOf(models);
        this.patterns = patterns;
    }

    @Override
    public ForecastDistribution forecast(DemandSeries demand, Horizon horizon) {
        return forecast(demand, horizon, ProductLifts.none(demand.length(), horizon.periods()));
    }

    /** The same with what events bring taken out of the past and put into the future. */
    ForecastDistribution forecast(DemandSeries demand, Horizon horizon, ProductLifts lifts) {
        DemandSeries known = patterns ? StockoutInference.infer(demand) : demand;
        boolean inferred = known.knowsStock() && !demand.knowsStock();
        History history = History.of(known, lifts);
        if (Arrays.stream(history.units).sum() <= 0) {
            return new LevelForecast(
                    demand.end(),
                    new double[horizon.periods()],
                    Spread.NONE,
                    Explanations.noSales(history, inferred, demand.frequency()));
        }
        return forecast(history, inferred, demand, lifts);
    }

    private ForecastDistribution forecast(History history, boolean inferred, DemandSeries demand, ProductLifts lifts) {
        double[] plain = patterns ? BulkDays.cutBack(history.plainUnits()) : history.plainUnits();
        double[] units = plain.clone();
        Arrays.setAll(units, i -> plain[i] * history.lifts[i]);
        RollingOrigin past = new RollingOrigin(history.length());
        Seasonality season = patterns ? Seasonality.weekly(history, plain) : Seasonality.none();
        Backtested tested = Backtested.of(models, units, season.past(history), past);
        Backtested present = tested;
        Seasonality yearly = patterns ? season.withYear(history, plain) : season;
        if (yearly.hasYear()) {
            Backtested blind = Backtested.of(models, units, yearly.pastWithoutItself(history), past);
            if (blind.error() < WORTH_A_PATTERN * tested.error()) {
                season = yearly;
                tested = blind;
                present = blind.rerun(models, units, yearly.past(history));
            }
        }
        double[] sold = BulkDays.capped(history.units, units);
        double bulk = bulkShare(sold, units);
        double[] means = present.ahead(season.ahead(history, lifts.ahead()));
        for (int day = 0; day < means.length; day++) {
            means[day] *= bulk;
        }
        Spread spread = SpreadEstimate.of(history, sold, past, tested, bulk);
        ForecastExplanation why = Explanations.of(history, inferred, demand.frequency(), season, tested, past, bulk);
        if (patterns) {
            why = Explanations.withNotes(why, BulkNotes.of(demand, history, units));
        }
        return new LevelForecast(demand.end(), means, spread, Explanations.withNotes(why, lifts.notes()));
    }

    /** What bulk days add to the mean, over the last year: cut back for the level, they will come again. */
    private static double bulkShare(double[] sold, double[] cutBack) {
        double all = 0;
        double ordinary = 0;
        for (int i = Math.max(0, sold.length - RECENT); i < sold.length; i++) {
            all += sold[i];
            ordinary += cutBack[i];
        }
        return ordinary > 0 ? all / ordinary : 1;
    }
}
