package io.shelfwise.costing.fees;

import java.math.BigDecimal;

/** Handling of units with a longest side or a length plus girth above a limit; others pay nothing. */
record Overmax(BigDecimal longestSideAbove, BigDecimal lengthPlusGirthAbove, WeightTable table) implements FeeTerms {

    static Overmax read(JsonObject json) {
        LengthUnit unit = json.read("lengthUnit", () -> LengthUnit.parse(json.text("lengthUnit")));
        return new Overmax(
                unit.toCentimetres(json.decimal("longestSideAbove")),
                unit.toCentimetres(json.decimal("lengthPlusGirthAbove")),
                WeightTable.read(json, 1));
    }

    @Override
    public Charge charge(FeeCase feeCase) {
        Parcel parcel = feeCase.input().parcel();
        SizeTier tier = feeCase.sizing().tier();
        if (parcel == null || tier == null || !table.has(tier)) {
            return Charge.NONE;
        }
        boolean over = parcel.longest().compareTo(longestSideAbove) > 0
                || parcel.lengthPlusGirth().compareTo(lengthPlusGirthAbove) > 0;
        return over ? feeCase.perUnit(table.unitCharge(feeCase, 0)) : Charge.NONE;
    }
}
