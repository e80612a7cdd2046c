package io.shelfwise.forecasting.theory.periodic;

import io.shelfwise.forecasting.theory.demand.DiscreteDemand;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/** What inventory positions cost, and how often a policy is at each of them; both kept once known. */
final class PositionCosts {

    private final PeriodicReview model;
    private final DiscreteDemand protectedDemand;
    private final Renewals renewals;
    private final Map<Integer, Double> left = new HashMap<>();
    private final Map<Integer, Double> owed = new HashMap<>();

    PositionCosts(PeriodicReview model) {
        this.model = model;
        this.protectedDemand = model.demand().sumOver(model.leadTime() + 1);
        this.renewals = new Renewals(model.demand());
    }

    int start() {
        double ratio = model.stockoutCost() / (model.stockoutCost() + model.holdingCost());
        return (int) protectedDemand.quantile(ratio);
    }

    /** G(y). */
    double rate(int position) {
        return holdingRate(position) + shortageRate(position);
    }

    /** c(s, S). */
    double cost(int s, int up) {
        return ordering(s, up) + mean(s, up, this::rate);
    }

    double ordering(int s, int up) {
        return model.fixedCost() / renewals.periods(up - s);
    }

    double holding(int s, int up) {
        return mean(s, up, this::holdingRate);
    }

    double shortage(int s, int up) {
        return mean(s, up, this::shortageRate);
    }

    private double holdingRate(int position) {
        return model.holdingCost() * left.computeIfAbsent(position, y -> protectedDemand.complementaryLoss(y));
    }

    private double shortageRate(int position) {
        return model.stockoutCost() * owed.computeIfAbsent(position, y -> protectedDemand.loss(y));
    }

    private double mean(int s, int up, IntToDoubleFunction of) {
        double sum = 0;
        for (int j = 0; j < up - s; j++) {
            sum += renewals.at(j) * of.applyAsDouble(up - j);
        }
        return sum / renewals.periods(up - s);
    }
}
