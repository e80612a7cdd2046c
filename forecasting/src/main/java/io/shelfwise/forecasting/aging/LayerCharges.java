package io.shelfwise.forecasting.aging;

import io.shelfwise.core.economics.AgeCharge;
import io.shelfwise.core.economics.AgeCharges;
import io.shelfwise.core.economics.AgeTier;
import io.shelfwise.core.money.UnitAmount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a unit of a layer may cost on one assessment, between the bounds of its age. */
final class LayerCharges {

    private final AgeCharges charges;

    LayerCharges(AgeCharges charges) {
        this.charges = charges;
    }

    /** The tiers that a layer may be in. */
    List<AgeTier> tiers(AgeLayer layer, LocalDate day) {
        return charges.tiers().stream().filter(tier -> layer.maybeIn(tier, day)).toList();
    }

    /** The tiers that a layer may be in and whose charge is not known. */
    List<AgeTier> uncovered(AgeLayer layer, LocalDate day) {
        return tiers(layer, day).stream()
                .filter(tier -> charges.charge(day, tier).isEmpty())
                .toList();
    }

    /** Of so many units; empty where they are charged nothing, or one of their charges is not known. */
    Optional<AmountRange> of(AgeLayer layer, LocalDate day, double units) {
        List<AgeTier> tiers = tiers(layer, day);
        if (tiers.isEmpty() || !uncovered(layer, day).isEmpty()) {
            return Optional.empty();
        }
        List<UnitAmount> amounts = new ArrayList<>();
        tiers.forEach(tier -> charges.charge(day, tier).map(AgeCharge::perUnit).ifPresent(amounts::add));
        if (mayBeOutside(layer, day)) {
            amounts.add(amounts.get(0).times(BigDecimal.ZERO));
        }
        UnitAmount low = amounts.get(0);
        UnitAmount high = amounts.get(0);
        for (UnitAmount amount : amounts) {
            low = amount.minus(low).signum() < 0 ? amount : low;
            high = amount.minus(high).signum() > 0 ? amount : high;
        }
        return Optional.of(new AmountRange(low.times(exact(units)), high.times(exact(units))));
    }

    private boolean mayBeOutside(AgeLayer layer, LocalDate day) {
        int age = layer.leastAge(day);
        for (AgeTier tier : charges.tiers()) {
            if (tier.contains(age) && layer.greatestAge(day) <= tier.toDays()) {
                return false;
            }
            age = tier.contains(age) ? tier.toDays() + 1 : age;
        }
        return true;
    }

    /** To a millionth of a unit, so that fractions stay small. */
    static BigDecimal exact(double units) {
        return BigDecimal.valueOf(units).setScale(6, RoundingMode.HALF_UP);
    }
}
