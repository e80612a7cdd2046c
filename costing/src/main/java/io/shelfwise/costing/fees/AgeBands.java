package io.shelfwise.costing.fees;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A monthly surcharge by age: an amount per volume, or per unit where that is greater. */
record AgeBands(
        VolumeUnit unit,
        int freeBelow,
        List<Band> bands,
        @Nullable Exemption exemption) implements FeeTerms {

    private static final Set<String> KEYS = Set.of("from", "to", "perVolume", "perUnit");
    private static final Set<String> EXEMPT_KEYS = Set.of("names", "apparel", "below", "unresolved");

    /** Ages in days, both ends included. */
    record Band(
            int from,
            int to,
            BigDecimal perVolume,
            @Nullable BigDecimal perUnit) {

        String words() {
            return to == Integer.MAX_VALUE ? from + " days and more" : from + " to " + to + " days";
        }
    }

    /** Categories that go free below an age, or whose rules are not held. */
    record Exemption(
            Set<String> names,
            boolean apparel,
            int below,
            @Nullable String unresolved) {

        boolean holds(FeeInput input, int days) {
            return days < below && (names.contains(input.normalCategory()) || (apparel && input.isApparel()));
        }
    }

    static AgeBands read(JsonObject json) {
        List<Band> bands = json.objects("bands").stream().map(AgeBands::band).toList();
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).from() <= bands.get(i - 1).to()) {
                throw json.error("has bands that overlap at entry " + (i + 1) + "; start each after the one before");
            }
        }
        return new AgeBands(
                VolumeUnit.read(json),
                json.has("freeBelow") ? json.integer("freeBelow") : 0,
                bands,
                json.has("exempt") ? exemption(json.object("exempt")) : null);
    }

    private static Band band(JsonObject json) {
        json.allow(KEYS);
        return new Band(
                json.integer("from"),
                json.has("to") ? json.integer("to") : Integer.MAX_VALUE,
                json.decimal("perVolume"),
                json.optionalDecimal("perUnit"));
    }

    private static Exemption exemption(JsonObject json) {
        json.allow(EXEMPT_KEYS);
        return new Exemption(
                CategoryName.normal(json.texts("names")),
                json.flag("apparel"),
                json.has("below") ? json.integer("below") : Integer.MAX_VALUE,
                json.optionalText("unresolved"));
    }

    @Override
    public Charge charge(FeeCase feeCase) {
        FeeInput input = feeCase.input();
        Integer days = input.ageDays();
        if (days == null) {
            return Charge.notCovered("the age is unknown");
        }
        if (days < freeBelow) {
            return Charge.free("not charged below " + freeBelow + " days");
        }
        if (exemption != null && exemption.holds(input, days)) {
            return exemption.unresolved() == null
                    ? Charge.free("exempt category below " + exemption.below() + " days")
                    : Charge.notCovered(exemption.unresolved());
        }
        for (Band band : bands) {
            if (band.from() <= days && days <= band.to()) {
                return charge(feeCase, band);
            }
        }
        return Charge.notCovered("no band of the schedule holds an age of " + days + " days");
    }

    private Charge charge(FeeCase feeCase, Band band) {
        Parcel parcel = feeCase.input().parcel();
        if (parcel == null) {
            return Charge.notCovered("the dimensions are unknown");
        }
        BigDecimal byVolume = feeCase.byVolume(band.perVolume(), parcel, unit.cubicCentimetres());
        String rule = band.words() + ", " + band.perVolume().toPlainString() + " a " + unit.symbol();
        BigDecimal perUnit = band.perUnit();
        if (perUnit == null) {
            return Charge.of(byVolume, rule);
        }
        BigDecimal byUnit = feeCase.perUnit(perUnit);
        return Charge.of(byVolume.max(byUnit), rule + " or " + perUnit.toPlainString() + " a unit, the greater");
    }
}
