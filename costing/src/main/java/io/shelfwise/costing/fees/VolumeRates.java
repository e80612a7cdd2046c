package io.shelfwise.costing.fees;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Monthly storage: an amount per volume by size class, goods and month. */
record VolumeRates(VolumeUnit unit, List<Rate> rates, String unresolved) implements FeeTerms {

    private static final Set<String> KEYS = Set.of("sizes", "goods", "months", "amount");

    /**
     * The rate of some months, both ends included.
     *
     * @param amount null where the sources do not settle it
     */
    record Rate(
            List<String> sizes,
            List<Goods> goods,
            MonthRange months,
            @Nullable BigDecimal amount) {

        boolean isFor(SizeTier tier, @Nullable Goods goods, int month) {
            return (sizes.contains(tier.name()) || sizes.contains(tier.sizeClass()))
                    && Goods.holds(this.goods, goods)
                    && months.holds(month);
        }
    }

    static VolumeRates read(JsonObject json) {
        String unresolved = json.optionalText("unresolved");
        return new VolumeRates(
                VolumeUnit.read(json),
                json.objects("rates").stream().map(VolumeRates::rate).toList(),
                unresolved == null ? "the sources do not settle this rate" : unresolved);
    }

    private static Rate rate(JsonObject json) {
        json.allow(KEYS);
        return new Rate(json.texts("sizes"), Goods.read(json), MonthRange.read(json), json.optionalDecimal("amount"));
    }

    /** One month of the case's date. */
    @Override
    public Charge charge(FeeCase feeCase) {
        return StorageMonths.charge(feeCase);
    }

    /** The rate of one month; the charge is per volume and not rounded. */
    Charge rate(FeeCase feeCase, LocalDate month) {
        Sizing sizing = feeCase.sizing();
        SizeTier tier = sizing.tier();
        Goods goods = feeCase.input().goods();
        if (tier == null) {
            return Charge.notCovered(sizing.reason());
        }
        for (Rate rate : rates) {
            if (rate.isFor(tier, goods, month.getMonthValue())) {
                return rate.amount() == null
                        ? Charge.notCovered(unresolved)
                        : Charge.of(
                                rate.amount(),
                                rate.months().words() + ", " + tier.sizeClass() + " size"
                                        + (goods == Goods.DANGEROUS ? ", dangerous goods" : ""));
            }
        }
        return Charge.notCovered(
                goods == null
                        ? "whether it is apparel is unknown; say so, since its category is clothing"
                        : "the schedule has no rate for " + goods.word() + " goods of size " + tier.name());
    }
}
