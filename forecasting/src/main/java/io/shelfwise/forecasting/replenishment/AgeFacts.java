package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.economics.AgeCharges;
import io.shelfwise.forecasting.aging.AgeLayer;
import io.shelfwise.forecasting.aging.AgingTerms;
import java.util.List;
import java.util.Optional;

/**
 * How old the stock of one SKU is and what its age costs.
 *
 * @param layers of the stock that is there; what is under way joins by itself
 * @param charges by age, as costing has them
 * @param terms by which to choose between keeping, marking down and removing; empty for no advice
 */
public record AgeFacts(List<AgeLayer> layers, AgeCharges charges, Optional<AgingTerms> terms) {

    /** Copies the list. */
    public AgeFacts {
        layers = List.copyOf(layers);
    }
}
