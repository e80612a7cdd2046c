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
            @Nullable BigDecimal perUnit,
            String rule) {

        static Band of(int from, int to, BigDecimal perVolume, @Nullable BigDecimal perUnit, VolumeUnit unit) {
            String days = to == Integer.MAX_VALUE ? from + " days and more" : from + " to " + to + " days";
            String orUnit = perUnit == null ? "" : " or " + perUnit.toPlainString() + " a unit, the greater";
            String rule = days + ", " + perVolume.toPlainString() + " a " + unit.symbol() + orUnit;
            return new Band(from, to, perVolume, perUnit, rule);
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
        VolumeUnit unit = VolumeUnit.read(json);
        List<Band> bands =
                json.objects("bands").stream().map(band -> band(band, unit)).toList();
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).from() <= bands.get(i - 1).to()) {
                throw json.error("has bands that overlap at entry " + (i + 1) + "; start each after the one before");
            }
        }
        return new AgeBands(
                unit,
                json.has("freeBelow") ? json.integer("freeBelow") : 0,
                bands,
                json.has("exempt") ? exemption(json.object("exempt")) : null);
    }

    private static Band band(JsonObject json, VolumeUnit unit) {
        json.allow(KEYS);
        return Band.of(
                json.integer("from"),
                json.has("to") ? json.integer("to") : Integer.MAX_VALUE,
                json.decimal("perVolume"),
                json.optionalDecimal("perUnit"),
                unit);
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
        BigDecimal perUnit = band.perUnit();
        return Charge.of(perUnit == null ? byVolume : byVolume.max(feeCase.perUnit(perUnit)), band.rule());
    }
}
