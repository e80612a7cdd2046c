package io.shelfwise.costing.fees;

import io.shelfwise.core.money.Money;
import io.shelfwise.costing.fees.FeeAlternative.Basis;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every tier, weight band and started step of a card, for the price and goods of an input. */
final class OtherSizes {

    /** Bands without end are followed this far. */
    private static final int STEPS = 200;

    private final FeeSchedules schedules;
    private final FeeType type;
    private final FeeInput input;
    private final SizeCard card;
    private final Sizing own;
    private final int column;
    private final BigDecimal addition;
    private final @Nullable BigDecimal wantedUnit;
    private final @Nullable Money wanted;

    OtherSizes(FeeSchedules schedules, FeeType type, FeeInput input, SizeCard card, @Nullable Money wanted) {
        this.schedules = schedules;
        this.type = type;
        this.input = input;
        this.card = card;
        this.own = new FeeCase(schedules, input).sizing();
        this.column = card.column(input);
        this.addition = card.addition(input);
        this.wanted = wanted;
        this.wantedUnit = wanted == null ? null : unit(wanted);
    }

    void add(List<FeeAlternative> found) {
        FeeSchedule sizes = schedules.inForce(FeeType.SIZE_TIERS, input).orElse(null);
        if (sizes == null || column < 0) {
            return;
        }
        List<FeeAlternative> otherTiers = new ArrayList<>();
        for (SizeTier tier : ((SizeTiers) sizes.terms()).tiers()) {
            boolean same = own.tier() != null && own.tier().name().equals(tier.name());
            addTier(tier, same ? Basis.WEIGHT : Basis.SIZE, same ? found : otherTiers);
        }
        found.addAll(otherTiers);
    }

    private void addTier(SizeTier tier, Basis basis, List<FeeAlternative> found) {
        boolean sameTier = basis == Basis.WEIGHT;
        for (Step step : schedules.steps(card, tier, input.goods(), column)) {
            if (isWanted(step.amount().add(addition)) && !(sameTier && step.holds(own.billed()))) {
                add(tier, step.weight(), basis, found);
            }
        }
    }

    /** Every step of a tier, lightest first; amounts that the sources do not settle are left out. */
    static List<Step> steps(SizeCard card, SizeTier tier, @Nullable Goods goods, int column) {
        List<Step> steps = new ArrayList<>();
        BigDecimal from = BigDecimal.ZERO;
        BigDecimal above = BigDecimal.ZERO;
        for (WeightBand band : card.table().bands(tier, goods)) {
            for (BigDecimal upTo : weights(band, from)) {
                Weight weight = Weight.ofGrams(upTo);
                BigDecimal amount = band.amount(column, weight);
                boolean open = band.upTo() == null && band.step() == null;
                if (amount != null) {
                    steps.add(new Step(above, open ? null : upTo, weight, amount));
                }
                above = upTo;
            }
            from = band.upTo() == null ? from : band.upTo();
        }
        return List.copyOf(steps);
    }

    /**
     * Weights that cost the same.
     *
     * @param above in grams, the end of the step before
     * @param upTo in grams, inclusive; null for no end
     * @param weight that stands for them
     * @param amount of one unit
     */
    record Step(BigDecimal above, @Nullable BigDecimal upTo, Weight weight, BigDecimal amount) {

        boolean holds(@Nullable Weight other) {
            return other != null && !other.isAtMost(above) && (upTo == null || other.isAtMost(upTo));
        }
    }

    /** The heaviest of the band, or of each of its started steps. */
    private static List<BigDecimal> weights(WeightBand band, BigDecimal from) {
        BigDecimal above = band.above();
        BigDecimal step = band.step();
        if (above == null || step == null) {
            return List.of(band.upTo() == null ? from.add(BigDecimal.ONE) : band.upTo());
        }
        List<BigDecimal> weights = new ArrayList<>();
        if (above.compareTo(from) > 0) {
            weights.add(above);
        }
        BigDecimal weight = above;
        for (int i = 0; i < STEPS && (band.upTo() == null || weight.compareTo(band.upTo()) < 0); i++) {
            weight = weight.add(step);
            weights.add(band.upTo() == null ? weight : weight.min(band.upTo()));
        }
        return weights;
    }

    private void add(SizeTier tier, Weight weight, Basis basis, List<FeeAlternative> found) {
        FeeCase feeCase = new FeeCase(schedules, input, new Sizing(tier, weight, weight, ""));
        Fee fee = feeCase.fee(type);
        if (fee.amount().isPresent()) {
            found.add(Alternatives.of(basis, feeCase, fee));
        }
    }

    private boolean isWanted(BigDecimal unit) {
        return wanted == null
                || (wantedUnit != null
                        && unit.setScale(wantedUnit.scale(), RoundingMode.HALF_UP)
                                        .compareTo(wantedUnit)
                                == 0);
    }

    /** Null where the units cannot have cost the same each, or the currency is another. */
    private @Nullable BigDecimal unit(Money all) {
        long quantity = input.quantity();
        boolean divides = all.minorUnits() % quantity == 0
                && all.currency().equals(input.marketplace().currency());
        return divides ? new Money(all.minorUnits() / quantity, all.currency()).amount() : null;
    }
}
