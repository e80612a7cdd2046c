package io.shelfwise.forecasting.theory.multiechelon;

import io.shelfwise.forecasting.theory.demand.TextbookDemand;

/** The demand of a stretch of time. */
interface ChainDemand {

    TextbookDemand over(double time);
}
