package io.shelfwise.costing.fees;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One size tier: its limits, all inclusive, and the weight that its fees go by. Measures are in centimetres and grams. */
record SizeTier(
        String name,
        String sizeClass,
        boolean billedByUnitWeight,
        List<BigDecimal> sidesUpTo,
        @Nullable BigDecimal unitWeightUpTo,
        @Nullable BigDecimal shippingWeightUpTo,
        @Nullable BigDecimal dimensionalWeightUpTo,
        @Nullable BigDecimal lengthPlusGirthUpTo,
        @Nullable BigDecimal minimumSide) {

    private static final Set<String> KEYS = Set.of(
            "name",
            "class",
            "billedWeight",
            "sidesUpTo",
            "unitWeightUpTo",
            "shippingWeightUpTo",
            "dimensionalWeightUpTo",
            "lengthPlusGirthUpTo",
            "minimumSide");

    static SizeTier read(JsonObject json, LengthUnit length, WeightUnit weight) {
        json.allow(KEYS);
        String billed = json.text("billedWeight");
        if (!billed.equals("unit") && !billed.equals("shipping")) {
            throw json.error("has billedWeight '" + billed + "'; give unit or shipping");
        }
        return new SizeTier(
                json.text("name"),
                json.text("class"),
                billed.equals("unit"),
                json.has("sidesUpTo") ? sides(json, length) : List.of(),
                grams(json, "unitWeightUpTo", weight),
                grams(json, "shippingWeightUpTo", weight),
                grams(json, "dimensionalWeightUpTo", weight),
                centimetres(json, "lengthPlusGirthUpTo", length),
                centimetres(json, "minimumSide", length));
    }

    /** Null where the parcel does not belong here. */
    @Nullable
    Sizing sizing(Parcel parcel, Weight unit, SizeTiers tiers) {
        Weight dimensional = tiers.dimensional(minimumSide == null ? parcel : parcel.withMinimumSide(minimumSide));
        Weight shipping = unit.max(dimensional);
        boolean fits = parcel.fits(sidesUpTo)
                && (unitWeightUpTo == null || unit.isAtMost(unitWeightUpTo))
                && (shippingWeightUpTo == null || shipping.isAtMost(shippingWeightUpTo))
                && (dimensionalWeightUpTo == null || dimensional.isAtMost(dimensionalWeightUpTo))
                && (lengthPlusGirthUpTo == null || parcel.lengthPlusGirth().compareTo(lengthPlusGirthUpTo) <= 0);
        return fits ? new Sizing(this, billedByUnitWeight ? unit : shipping, dimensional, "") : null;
    }

    private static List<BigDecimal> sides(JsonObject json, LengthUnit length) {
        return json.decimals("sidesUpTo").stream()
                .map(side -> {
                    if (side == null) {
                        throw json.error("has null among sidesUpTo; give numbers, longest side first");
                    }
                    return length.toCentimetres(side);
                })
                .toList();
    }

    private static @Nullable BigDecimal grams(JsonObject json, String key, WeightUnit unit) {
        BigDecimal value = json.optionalDecimal(key);
        return value == null ? null : unit.toGrams(value);
    }

    private static @Nullable BigDecimal centimetres(JsonObject json, String key, LengthUnit unit) {
        BigDecimal value = json.optionalDecimal(key);
        return value == null ? null : unit.toCentimetres(value);
    }
}
