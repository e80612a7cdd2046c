/** Demand forecasts as distributions, and restock plans: pure functions without I/O, logging or clock. */
@SuppressWarnings("requires-automatic")
module io.shelfwise.forecasting {
    requires static transitive org.jspecify;
    requires transitive io.shelfwise.core;
    requires commons.math3;

    exports io.shelfwise.forecasting; // forecasters and what they answer
    exports io.shelfwise.forecasting.events; // hosts add their own promotions
    exports io.shelfwise.forecasting.backtest; // how good a forecaster would have been
    exports io.shelfwise.forecasting.replenishment; // restock plans
    exports io.shelfwise.forecasting.velocity; // what sellers call velocity
}
