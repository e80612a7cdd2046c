package io.shelfwise.forecasting.theory.eoq;

import io.shelfwise.forecasting.theory.internal.Require;
import java.util.List;

/**
 * What a unit costs by how many are ordered. Region j covers quantities from its break on, up to below the next.
 *
 * @param from the least quantity of each region, b_j: the first is 0, rising
 * @param unitCosts c_j, one for each region
 */
public record PriceBreaks(List<Double> from, List<Double> unitCosts) {

    /**
     * Checks and copies the components.
     *
     * @throws IllegalArgumentException unless there is one price for each break, breaks rise from 0 and prices fall
     */
    public PriceBreaks {
        from = List.copyOf(from);
        unitCosts = Require.length("unitCosts", unitCosts, from.size());
        Require.that(!from.isEmpty() && from.get(0) == 0, "breaks are " + from, "let the first be 0");
        for (int j = 0; j < from.size(); j++) {
            Require.notNegative("unit cost", unitCosts.get(j));
            Require.that(j == 0 || from.get(j) > from.get(j - 1), "breaks are " + from, "give them rising");
            Require.that(
                    j == 0 || unitCosts.get(j) < unitCosts.get(j - 1),
                    "unit costs are " + unitCosts,
                    "give them falling");
        }
    }

    int regions() {
        return from.size();
    }

    double start(int region) {
        return from.get(region);
    }

    double end(int region) {
        return region + 1 < from.size() ? from.get(region + 1) : Double.POSITIVE_INFINITY;
    }

    double unitCost(int region) {
        return unitCosts.get(region);
    }

    int regionOf(double quantity) {
        int region = 0;
        while (region + 1 < regions() && quantity >= start(region + 1)) {
            region++;
        }
        return region;
    }

    /** What the units before a region cost more than at its own price: c̄_j in Snyder and Shen (2019), Section 3.4. */
    double surcharge(int region) {
        double paid = 0;
        for (int j = 0; j < region; j++) {
            paid += unitCost(j) * (end(j) - start(j));
        }
        return paid - unitCost(region) * start(region);
    }
}
