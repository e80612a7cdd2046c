package io.shelfwise.costing.fees;

import java.math.BigDecimal;
import java.util.List;

/**
 * The size tiers of a marketplace, smallest first: a product belongs to the first that holds it.
 *
 * @param gramsOfUnit the grams of the weight unit of the dimensional divisor
 * @param divisorVolume the divisor in cubic centimetres, such as 139 cubic inches
 */
record SizeTiers(BigDecimal gramsOfUnit, BigDecimal divisorVolume, List<SizeTier> tiers) implements FeeTerms {

    static SizeTiers read(JsonObject json) {
        LengthUnit length = json.read("lengthUnit", () -> LengthUnit.parse(json.text("lengthUnit")));
        WeightUnit weight = json.read("weightUnit", () -> WeightUnit.parse(json.text("weightUnit")));
        BigDecimal divisor = json.decimal("divisor");
        if (divisor.signum() <= 0) {
            throw json.error("has divisor " + divisor + "; give volume over weight, above 0");
        }
        return new SizeTiers(
                weight.toGrams(BigDecimal.ONE),
                divisor.multiply(length.toCentimetres(BigDecimal.ONE).pow(3)),
                json.objects("tiers").stream()
                        .map(tier -> SizeTier.read(tier, length, weight))
                        .toList());
    }

    Sizing sizing(FeeInput input) {
        Parcel parcel = input.parcel();
        Weight weight = input.weight();
        if (parcel == null || weight == null) {
            return Sizing.unknown(parcel == null ? "the dimensions are unknown" : "the weight is unknown");
        }
        for (SizeTier tier : tiers) {
            Sizing sizing = tier.sizing(parcel, weight, this);
            if (sizing != null) {
                return sizing;
            }
        }
        return Sizing.unknown("the product is larger than every size tier");
    }

    Weight dimensional(Parcel parcel) {
        return new Weight(parcel.volume().multiply(gramsOfUnit), divisorVolume);
    }

    @Override
    public Charge charge(FeeCase feeCase) {
        return Charge.NONE;
    }
}
