package io.shelfwise.costing.fees;

import java.math.BigDecimal;
import java.util.List;

/** A card by size and weight, in one column a price band, or in one. */
interface SizeCard extends FeeTerms {

    /** The amounts. */
    WeightTable table();

    /** The price bands; empty where the price makes no difference. */
    default List<Bound> priceBands() {
        return List.of();
    }

    /** The column of an input, or -1. */
    default int column(FeeInput input) {
        return 0;
    }

    /** What comes on top for a unit of these goods. */
    default BigDecimal addition(FeeInput input) {
        return BigDecimal.ZERO;
    }
}
