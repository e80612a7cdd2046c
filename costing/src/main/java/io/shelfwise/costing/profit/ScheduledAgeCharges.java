package io.shelfwise.costing.profit;

import io.shelfwise.core.economics.AgeCharge;
import io.shelfwise.core.economics.AgeCharges;
import io.shelfwise.core.economics.AgeTier;
import io.shelfwise.core.money.UnitAmount;
import io.shelfwise.costing.fees.Fee;
import io.shelfwise.costing.fees.FeeInput;
import io.shelfwise.costing.fees.FeeInputBuilder;
import io.shelfwise.costing.fees.FeeSchedules;
import io.shelfwise.costing.fees.FeeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Fee schedules as charges by tier: the fee of many units, divided, so that a unit is not rounded to a cent. */
final class ScheduledAgeCharges implements AgeCharges {

    private static final int MANY = 100_000;

    private final FeeSchedules schedules;
    private final Function<LocalDate, FeeInputBuilder> product;

    ScheduledAgeCharges(FeeSchedules schedules, Function<LocalDate, FeeInputBuilder> product) {
        this.schedules = schedules;
        this.product = product;
    }

    @Override
    public List<AgeTier> tiers() {
        return AgeTier.surcharged();
    }

    @Override
    public Optional<AgeCharge> charge(LocalDate assessment, AgeTier tier) {
        FeeInput input = product.apply(assessment)
                .ageDays(tier.fromDays())
                .quantity(MANY)
                .build();
        Fee fee = schedules.fee(FeeType.AGED_INVENTORY, input);
        return fee.amount()
                .map(all -> new AgeCharge(UnitAmount.of(all).dividedBy(MANY), fee.schedule() + ": " + fee.rule()));
    }
}
