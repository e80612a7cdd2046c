package io.shelfwise.costing.fees;

import io.shelfwise.core.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One input on its way through the schedules: its size is found once, and each fee is reckoned once. */
final class FeeCase {

    private static final String NONE = "none";

    private final FeeSchedules schedules;
    private final FeeInput input;
    private final Currency currency;
    private final Map<FeeType, Fee> fees = new EnumMap<>(FeeType.class);
    private @Nullable Sizing sizing;

    FeeCase(FeeSchedules schedules, FeeInput input) {
        this.schedules = schedules;
        this.input = input;
        this.currency = input.marketplace().currency();
    }

    /** A case whose size is given instead of found. */
    FeeCase(FeeSchedules schedules, FeeInput input, Sizing sizing) {
        this(schedules, input);
        this.sizing = sizing;
    }

    FeeInput input() {
        return input;
    }

    Sizing sizing() {
        if (sizing == null) {
            sizing = schedules
                    .inForce(FeeType.SIZE_TIERS, input)
                    .map(schedule -> ((SizeTiers) schedule.terms()).sizing(input))
                    .orElseGet(() -> Sizing.unknown("no size tiers of " + input.marketplace() + " are held for "
                            + input.date(DateKey.SHIP_DATE)));
        }
        return sizing;
    }

    /** The fee, or why it is not known; a fee that does not apply is nothing. */
    Fee fee(FeeType type) {
        Fee known = fees.get(type);
        if (known == null) {
            known = reckon(type);
            fees.put(type, known);
        }
        return known;
    }

    /** Empty where no line belongs into an estimate. */
    Optional<Fee> line(FeeType type) {
        boolean optional = type == FeeType.CLOSING || type == FeeType.FUEL_SURCHARGE || type == FeeType.OVERMAX;
        if (optional && schedules.inForce(type, input).isEmpty()) {
            return Optional.empty();
        }
        Fee fee = fee(type);
        return optional && fee.rule().isEmpty() && fee.covered() ? Optional.empty() : Optional.of(fee);
    }

    /** The storage rates of a month. */
    Optional<VolumeRates> storageRates(LocalDate month) {
        return schedules
                .inForce(FeeType.MONTHLY_STORAGE, input.marketplace(), month)
                .map(schedule -> (VolumeRates) schedule.terms());
    }

    /** A unit's amount rounded half up to the currency, for all units. */
    BigDecimal perUnit(BigDecimal unit) {
        return unit.setScale(decimals(), RoundingMode.HALF_UP).multiply(BigDecimal.valueOf(input.quantity()));
    }

    Charge perUnit(Charge unit) {
        return unit.amount() == null ? unit : Charge.of(perUnit(unit.amount()), unit.rule());
    }

    /** A rate for the volume of all units, rounded half up once. */
    BigDecimal byVolume(BigDecimal rate, Parcel parcel, BigDecimal cubicCentimetres) {
        return rate.multiply(parcel.volume())
                .multiply(BigDecimal.valueOf(input.quantity()))
                .divide(cubicCentimetres, decimals(), RoundingMode.HALF_UP);
    }

    private int decimals() {
        return Math.max(0, currency.getDefaultFractionDigits());
    }

    private Fee reckon(FeeType type) {
        FeeSchedule schedule = schedules.inForce(type, input).orElse(null);
        if (schedule == null) {
            return new Fee(type, Optional.empty(), currency, "", NONE, NONE, schedules.gap(type, input));
        }
        Charge charge = charge(schedule);
        BigDecimal amount = charge.isNone() ? BigDecimal.ZERO : charge.amount();
        return new Fee(
                type,
                Optional.ofNullable(amount).map(exact -> Money.of(exact, currency)),
                currency,
                charge.rule(),
                schedule.id(),
                schedule.confidence(),
                charge.reason());
    }

    private Charge charge(FeeSchedule schedule) {
        if (!schedule.currency().equals(currency)) {
            return Charge.notCovered("the schedule is in " + schedule.currency() + ", the marketplace in " + currency);
        }
        Currency price = input.price().map(Money::currency).orElse(currency);
        if (!price.equals(currency)) {
            return Charge.notCovered("the price is in " + price + ", the schedule in " + currency);
        }
        return schedule.terms().charge(this);
    }
}
