package io.shelfwise.forecasting.theory.periodic;

import io.shelfwise.forecasting.theory.demand.DiscreteDemand;
import java.util.ArrayList;
import java.util.List;

/** m(j), the expected number of periods at whose start demand since an order is j, and their running sum M. */
final class Renewals {

    private final DiscreteDemand demand;
    private final double none;
    private final List<Double> probabilities = new ArrayList<>();
    private final List<Double> visits = new ArrayList<>();
    private final List<Double> sums = new ArrayList<>(List.of(0.0));

    Renewals(DiscreteDemand demand) {
        this.demand = demand;
        this.none = demand.pmf(0);
    }

    /** m(j). */
    double at(int j) {
        while (visits.size() <= j) {
            add();
        }
        return visits.get(j);
    }

    /** M(n), the expected periods from one order to the next when demand of n brings it. */
    double periods(int n) {
        at(n - 1);
        return sums.get(n);
    }

    private void add() {
        int j = visits.size();
        probabilities.add(demand.pmf(j));
        double sum = j == 0 ? 1 : 0;
        for (int units = 1; units <= j; units++) {
            sum += probabilities.get(units) * visits.get(j - units);
        }
        double visit = sum / (1 - none);
        visits.add(visit);
        sums.add(sums.get(j) + visit);
    }
}
