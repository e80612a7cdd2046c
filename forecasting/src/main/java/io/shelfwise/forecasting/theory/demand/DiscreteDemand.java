package io.shelfwise.forecasting.theory.demand;

/** Demand in whole units, zero or above. */
public interface DiscreteDemand extends TextbookDemand {

    /** The probability of exactly this many units; 0 below 0. */
    double pmf(int units);

    /** The demand of independent periods of this one, added up by convolution; what is below 1e-16 is cut off. */
    default DiscreteDemand sumOver(int periods) {
        return Convolution.sum(this, periods);
    }
}
