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
    private final @Nullable BigDecimal wantedUnit;
    private final @Nullable Money wanted;

    OtherSizes(FeeSchedules schedules, FeeType type, FeeInput input, SizeCard card, @Nullable Money wanted) {
        this.schedules = schedules;
        this.type = type;
        this.input = input;
        this.card = card;
        this.own = new FeeCase(schedules, input).sizing();
        this.column = card.column(input);
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
        BigDecimal from = BigDecimal.ZERO;
        boolean ownBandSeen = basis == Basis.SIZE;
        for (WeightBand band : card.table().bands(tier, input.goods())) {
            boolean ownBand = !ownBandSeen && own.billed() != null && band.holds(own.billed());
            ownBandSeen |= ownBand;
            for (BigDecimal grams : weights(band, from)) {
                Weight weight = Weight.ofGrams(grams);
                if (!(ownBand && sameStep(band, weight))) {
                    add(tier, band, weight, basis, found);
                }
            }
            from = band.upTo() == null ? from : band.upTo();
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

    private boolean sameStep(WeightBand band, Weight weight) {
        BigDecimal above = band.above();
        BigDecimal step = band.step();
        Weight billed = own.billed();
        return above == null
                || step == null
                || (billed != null
                        && billed.startedSteps(above, step).compareTo(weight.startedSteps(above, step)) == 0);
    }

    private void add(SizeTier tier, WeightBand band, Weight weight, Basis basis, List<FeeAlternative> found) {
        BigDecimal unit = band.amount(column, weight);
        if (unit == null || !isWanted(unit.add(card.addition(input)))) {
            return;
        }
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
