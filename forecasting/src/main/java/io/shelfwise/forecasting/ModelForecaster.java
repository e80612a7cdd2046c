package io.shelfwise.forecasting;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.forecasting.effects.ProductLifts;
import io.shelfwise.forecasting.models.Observed;
import io.shelfwise.forecasting.models.PointFit;
import io.shelfwise.forecasting.models.PointModel;
import java.util.Arrays;

/**
 * One textbook method as a forecaster. Periods out of stock are not observed; those in stock for at least half count as
 * if they had been in stock throughout, the others are not observed either.
 */
final class ModelForecaster implements Forecaster {

    private static final double LEAST_SHARE = 0.5;

    private final PointModel model;

    ModelForecaster(PointModel model) {
        this.model = model;
    }

    @Override
    public ForecastDistribution forecast(DemandSeries demand, Horizon horizon) {
        return forecast(demand, horizon, ProductLifts.none(demand.length(), horizon.periods()));
    }

    /** The same with what events bring taken out of the past and put into the future. */
    ForecastDistribution forecast(DemandSeries demand, Horizon horizon, ProductLifts lifts) {
        double[] values = observed(demand);
        double[] past = lifts.past();
        Arrays.setAll(values, i -> values[i] / past[i]);
        PointFit plain = model.fit(values, demand.frequency().season());
        PointFit fit = lifts.isNone() ? plain : new LiftedFit(plain, lifts);
        return new ModelForecast(
                demand.end(),
                horizon,
                fit,
                fit.errorsOfOneSize() ? Observed.mean(values) : 0,
                isWhole(demand),
                Explanations.ofModel(model.name(), values));
    }

    /** The demand, {@code NaN} where it was not observed. */
    static double[] observed(DemandSeries demand) {
        double[] values = demand.units();
        for (int i = 0; i < values.length; i++) {
            double share = demand.inStockShare(i);
            values[i] = share >= LEAST_SHARE ? values[i] / share : Double.NaN;
        }
        return values;
    }

    /** Whether units are whole wherever they were observed. */
    static boolean isWhole(DemandSeries demand) {
        for (int i = 0; i < demand.length(); i++) {
            if (demand.inStockShare(i) >= LEAST_SHARE && demand.units(i) != Math.rint(demand.units(i))) {
                return false;
            }
        }
        return true;
    }
}
