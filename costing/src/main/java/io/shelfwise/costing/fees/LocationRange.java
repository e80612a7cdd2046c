package io.shelfwise.costing.fees;

import java.util.Objects;

/** Amounts that depend on where a shipment goes: the range is known, the amount is not. */
record LocationRange(WeightTable table) implements FeeTerms {

    static LocationRange read(JsonObject json) {
        return new LocationRange(WeightTable.read(json, 4));
    }

    @Override
    public Charge charge(FeeCase feeCase) {
        Charge first = table.unitCharge(feeCase, 0);
        if (first.amount() == null) {
            return first;
        }
        return Charge.notCovered("the fee depends on the location: " + amount(feeCase, 0) + " to " + amount(feeCase, 1)
                + " a unit with minimal splits, " + amount(feeCase, 2) + " to " + amount(feeCase, 3)
                + " with partial splits, nothing with optimised splits; take it from the shipment");
    }

    private String amount(FeeCase feeCase, int column) {
        return Objects.requireNonNull(table.unitCharge(feeCase, column).amount())
                .toPlainString();
    }
}
