package io.shelfwise.forecasting.replenishment;

import io.shelfwise.forecasting.DemandDistribution;
import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.Window;

/**
 * Demand over lead time plus review, where the lead time may be uncertain: {@code Var[D] = E[Var(D | L)] + Var[E(D | L)]}.
 * Its shape is that of the forecast over the mean lead time plus review, stretched to this mean and variance.
 *
 * @param shape of the distribution
 * @param mean units
 * @param deviation standard deviation in units
 * @param perReview expected units of a review period
 */
record CoverDemand(DemandDistribution shape, double mean, double deviation, double perReview) {

    static CoverDemand of(ForecastDistribution forecast, LeadTimeDays leadTime, int reviewDays) {
        double mean = 0;
        double squares = 0;
        double within = 0;
        for (int days = 0; days <= leadTime.longest(); days++) {
            double chance = leadTime.chance(days);
            if (chance > 0) {
                DemandDistribution sum = forecast.sumOver(Window.firstDays(days + reviewDays));
                mean += chance * sum.mean();
                squares += chance * sum.mean() * sum.mean();
                within += chance * sum.variance();
            }
        }
        int usual = (int) Math.round(leadTime.mean());
        double variance = Math.max(0, within + squares - mean * mean);
        return new CoverDemand(
                forecast.sumOver(Window.firstDays(usual + reviewDays)),
                mean,
                Math.sqrt(variance),
                Math.min(
                        mean,
                        forecast.sumOver(new Window(usual, usual + reviewDays)).mean()));
    }

    /** The expected units missing with this stock. */
    double loss(double stock) {
        double shapeDeviation = Math.sqrt(shape.variance());
        if (!(shapeDeviation > 0) || !(deviation > 0)) {
            return Math.max(0, mean - stock);
        }
        double stretch = deviation / shapeDeviation;
        return stretch * shape.loss(shape.mean() + (stock - mean) / stretch);
    }

    /** Units that cover demand with this probability; more doubt about the lead time never lowers them. */
    double quantile(double probability) {
        double units = shape.quantile(probability);
        double over = units - shape.mean();
        double shapeDeviation = Math.sqrt(shape.variance());
        boolean wider = over > 0 && shapeDeviation > 0 && deviation > shapeDeviation;
        return wider ? mean + over * deviation / shapeDeviation : units + (mean - shape.mean());
    }
}
