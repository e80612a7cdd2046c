package io.shelfwise.costing.fees;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** An addition to monthly storage by how many weeks of sales are stored. */
record UtilizationBands(
        VolumeUnit unit,
        List<String> sizes,
        MonthRange months,
        BigDecimal weeksAbove,
        List<Bound> bounds,
        List<BigDecimal> amounts)
        implements FeeTerms {

    static UtilizationBands read(JsonObject json) {
        List<JsonObject> bands = json.objects("bands");
        bands.forEach(band -> band.allow(Set.of("upTo", "below", "amount")));
        List<Bound> bounds = bands.stream().map(Bound::read).toList();
        Bound.requireRising(json, "bands", bounds);
        return new UtilizationBands(
                VolumeUnit.read(json),
                json.texts("sizes"),
                MonthRange.read(json),
                json.decimal("weeksAbove"),
                bounds,
                bands.stream().map(band -> band.decimal("amount")).toList());
    }

    /** Of the first month stored. */
    @Override
    public Charge charge(FeeCase feeCase) {
        BigDecimal weeks = feeCase.input().utilizationWeeks();
        Parcel parcel = feeCase.input().parcel();
        SizeTier tier = feeCase.sizing().tier();
        if (weeks == null || parcel == null || tier == null) {
            return Charge.notCovered(
                    weeks == null
                            ? "the utilization ratio is unknown"
                            : feeCase.sizing().reason());
        }
        if (weeks.compareTo(weeksAbove) <= 0) {
            return Charge.free("a ratio of at most " + weeksAbove + " weeks is not charged");
        }
        int month = feeCase.input().date(DateKey.MONTH_STORED).getMonthValue();
        if (!months.holds(month) || !sizes.contains(tier.sizeClass())) {
            return Charge.notCovered("only rates of " + sizes + " size from " + months.words() + " are held");
        }
        int band = Bound.find(bounds, weeks);
        if (band < 0) {
            return Charge.notCovered("no band holds a ratio of " + weeks + " weeks");
        }
        return Charge.of(
                feeCase.byVolume(amounts.get(band), parcel, unit.cubicCentimetres()),
                "one month at " + amounts.get(band) + " a " + unit.symbol() + ", ratio " + Bound.words(bounds, band)
                        + " weeks");
    }
}
