package io.shelfwise.forecasting.simulation;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.forecasting.Forecaster;
import io.shelfwise.forecasting.Forecasters;
import io.shelfwise.forecasting.Horizon;
import io.shelfwise.forecasting.PooledForecaster;
import io.shelfwise.forecasting.SellerDemand;
import java.util.List;

/** Makes a forecaster from what is known on a day, as a host does now and then. */
@FunctionalInterface
public interface ForecasterTraining {

    /**
     * Learns from all products' past.
     *
     * @param past none empty, at least one
     * @param horizon how far forecasts will look
     */
    Forecaster train(List<DemandSeries> past, Horizon horizon);

    /** {@link PooledForecaster} over all products of one seller. */
    static ForecasterTraining pooled(SellerAccount account, long seed) {
        return (past, horizon) -> PooledForecaster.train(SellerDemand.of(account, past), horizon, seed);
    }

    /** {@link Forecasters#automatic()}, which learns from each product alone. */
    static ForecasterTraining automatic() {
        return (past, horizon) -> Forecasters.automatic();
    }
}
