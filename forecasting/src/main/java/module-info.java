/** Demand forecasts as distributions, and restock plans: pure functions without I/O, logging or clock. */
@SuppressWarnings("requires-automatic")
module io.shelfwise.forecasting {
    requires static transitive org.jspecify;
    requires transitive io.shelfwise.core;
    requires commons.math3;

    exports io.shelfwise.forecasting; // forecasters and what they answer
    exports io.shelfwise.forecasting.events; // hosts add their own promotions
    exports io.shelfwise.forecasting.aging; // what grows old, what that costs, what to do
    exports io.shelfwise.forecasting.backtest; // how good a forecaster would have been
    exports io.shelfwise.forecasting.coverage; // how long stock lasts
    exports io.shelfwise.forecasting.replenishment; // restock plans
    exports io.shelfwise.forecasting.replenishment.allocation; // hosts share out limits of their own
    exports io.shelfwise.forecasting.replenishment.execution; // what is done with a plan
    exports io.shelfwise.forecasting.leadtime; // lead times from shipments
    exports io.shelfwise.forecasting.simulation; // what a plan would have done on real history
    exports io.shelfwise.forecasting.velocity; // what sellers call velocity
    exports io.shelfwise.forecasting.theory; // costs and workings of the textbook models
    exports io.shelfwise.forecasting.theory.demand; // textbook demand with its loss functions
    exports io.shelfwise.forecasting.theory.eoq; // steady demand
    exports io.shelfwise.forecasting.theory.newsvendor; // one period, base stock
    exports io.shelfwise.forecasting.theory.continuous; // (r, Q) policies
    exports io.shelfwise.forecasting.theory.periodic; // (s, S) policies, finite horizon
    exports io.shelfwise.forecasting.theory.lotsizing; // known demand that varies
    exports io.shelfwise.forecasting.theory.multiechelon; // stock along a chain or tree
    exports io.shelfwise.forecasting.theory.disruption; // supply that fails or varies
}
