package io.shelfwise.costing.fees;

/** Amounts by size and weight in one column. */
record WeightCard(WeightTable table, boolean byDimensionalWeight) implements SizeCard {

    static WeightCard read(JsonObject json) {
        String weight = json.optionalText("weight");
        if (weight != null && !weight.equals("dimensional")) {
            throw json.error("has weight '" + weight + "'; give dimensional, or leave it out for the billed weight");
        }
        return new WeightCard(WeightTable.read(json, 1), weight != null);
    }

    @Override
    public Charge charge(FeeCase feeCase) {
        Weight dimensional = feeCase.sizing().dimensional();
        return feeCase.perUnit(
                byDimensionalWeight && dimensional != null
                        ? table.unitCharge(feeCase, 0, dimensional)
                        : table.unitCharge(feeCase, 0));
    }
}
