package io.shelfwise.costing.fees;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Charged where both the 30-day and the 90-day supply are short; the greater of the two sets the band. */
record SupplyCard(
        List<Bound> bands, @Nullable BigDecimal exemptBelowUnits, Set<String> exemptCategories, WeightTable table)
        implements FeeTerms {

    static SupplyCard read(JsonObject json) {
        List<JsonObject> days = json.objects("daysOfSupply");
        List<Bound> bands = days.stream().map(Bound::read).toList();
        Bound.requireRising(json, "daysOfSupply", bands);
        return new SupplyCard(
                bands,
                json.optionalDecimal("exemptBelowUnits"),
                CategoryName.normal(json.texts("exemptCategories")),
                WeightTable.read(json, bands.size()));
    }

    /** A number of days in each band. */
    List<BigDecimal> days() {
        return Bound.lowest(bands);
    }

    @Override
    public Charge charge(FeeCase feeCase) {
        FeeInput input = feeCase.input();
        BigDecimal days30 = input.daysOfSupply30();
        BigDecimal days90 = input.daysOfSupply90();
        if (isEnough(days30) || isEnough(days90)) {
            return Charge.free("not charged unless both the 30-day and the 90-day supply are " + lastBand());
        }
        if (days30 == null || days90 == null) {
            return Charge.notCovered("the " + (days30 == null ? "30" : "90") + "-day supply is unknown");
        }
        if (exemptCategories.contains(input.normalCategory())) {
            return Charge.free("exempt category " + input.category().orElse(""));
        }
        Long units = input.unitsLast7Days();
        if (exemptBelowUnits != null
                && units != null
                && BigDecimal.valueOf(units).compareTo(exemptBelowUnits) < 0) {
            return Charge.free("exempt: " + units + " units in the last 7 days, under " + exemptBelowUnits);
        }
        return byBand(feeCase, days30.max(days90), units == null);
    }

    private Charge byBand(FeeCase feeCase, BigDecimal days, boolean unitsUnknown) {
        SizeTier tier = feeCase.sizing().tier();
        if (tier != null && !table.has(tier)) {
            return Charge.free("not charged for size " + tier.name());
        }
        int column = Bound.find(bands, days);
        Charge unit = feeCase.perUnit(table.unitCharge(feeCase, column));
        if (unit.amount() == null) {
            return unit;
        }
        String condition = exemptBelowUnits != null && unitsUnknown
                ? "; nothing if fewer than " + exemptBelowUnits + " units went in the last 7 days, which is unknown"
                : "";
        return Charge.of(
                unit.amount(),
                unit.rule() + ", " + days.toPlainString() + " days of supply, band " + Bound.words(bands, column)
                        + ", unless the seller or product is new or replenished from Amazon's own storage" + condition);
    }

    private boolean isEnough(@Nullable BigDecimal days) {
        return days != null && Bound.find(bands, days) < 0;
    }

    private String lastBand() {
        return "under " + bands.get(bands.size() - 1).limit();
    }
}
