package io.shelfwise.costing.fees;

import io.shelfwise.core.money.Money;
import io.shelfwise.costing.fees.FeeAlternative.Basis;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a fee would be if one thing about an input were otherwise, the likelier first. */
final class Alternatives {

    private final FeeSchedules schedules;
    private final FeeType type;
    private final FeeInput input;
    private final @Nullable Money wanted;
    private final List<FeeAlternative> found = new ArrayList<>();

    Alternatives(FeeSchedules schedules, FeeType type, FeeInput input, @Nullable Money wanted) {
        this.schedules = schedules;
        this.type = type;
        this.input = input;
        this.wanted = wanted;
    }

    List<FeeAlternative> list() {
        FeeTerms terms = schedules.inForce(type, input).map(FeeSchedule::terms).orElse(null);
        if (terms instanceof SizeCard card) {
            otherPrices(card);
        }
        if (terms instanceof CategoryRates rates) {
            otherCategories(rates);
        }
        otherSchedules();
        if (terms instanceof SizeCard card) {
            otherGoods();
            surcharges();
            new OtherSizes(schedules, type, input, card, wanted).add(found);
        }
        return List.copyOf(found);
    }

    private void otherPrices(SizeCard card) {
        List<BigDecimal> prices = Bound.lowest(card.priceBands());
        for (int i = 0; i < prices.size(); i++) {
            if (i != card.column(input)) {
                add(Basis.PRICE, input.copy().price(atLeast(prices.get(i))).build());
            }
        }
    }

    private Money atLeast(BigDecimal price) {
        Currency currency = input.marketplace().currency();
        return Money.of(price.setScale(Money.decimals(currency), RoundingMode.CEILING), currency);
    }

    private void otherCategories(CategoryRates rates) {
        for (String name : rates.names()) {
            if (!CategoryName.normal(name).equals(input.normalCategory())) {
                add(Basis.CATEGORY, input.copy().category(name).build());
            }
        }
    }

    /** Each on the day of its periods that is nearest. */
    private void otherSchedules() {
        String own = schedules.inForce(type, input).map(FeeSchedule::id).orElse("");
        for (FeeSchedule schedule : schedules.of(type, input.marketplace())) {
            if (!schedule.id().equals(own)) {
                FeeInput then = input.on(schedule.nearest(input.date(schedule.dateKey())))
                        .build();
                if (schedules.inForce(type, then).filter(schedule::equals).isPresent()) {
                    add(Basis.SCHEDULE, then);
                }
            }
        }
    }

    private void otherGoods() {
        for (Goods goods : Goods.values()) {
            if (goods != input.goods()) {
                add(
                        Basis.GOODS,
                        input.copy()
                                .apparel(goods == Goods.APPAREL)
                                .dangerousGoods(goods == Goods.DANGEROUS)
                                .build());
            }
        }
    }

    private void surcharges() {
        if (type != FeeType.FBA_FULFILLMENT) {
            return;
        }
        FeeCase own = new FeeCase(schedules, input);
        Fee base = own.fee(type);
        if (wanted != null
                && base.amount()
                        .filter(amount -> amount.minorUnits() < wanted.minorUnits())
                        .isEmpty()) {
            return;
        }
        Fee fuel = own.fee(FeeType.FUEL_SURCHARGE);
        List<Fee> low = lowInventory();
        List<List<Fee>> sums = new ArrayList<>(List.of(List.of(fuel), List.of(own.fee(FeeType.OVERMAX))));
        low.forEach(fee -> sums.add(List.of(fee)));
        low.forEach(fee -> sums.add(List.of(fuel, fee)));
        sums.forEach(more -> addSum(own, base, more));
    }

    private List<Fee> lowInventory() {
        List<Fee> fees = new ArrayList<>();
        schedules.inForce(FeeType.LOW_INVENTORY_LEVEL, input).ifPresent(schedule -> {
            if (schedule.terms() instanceof SupplyCard card) {
                for (BigDecimal days : card.days()) {
                    FeeInput low = input.copy()
                            .daysOfSupply30(days)
                            .daysOfSupply90(days)
                            .build();
                    fees.add(schedules.fee(FeeType.LOW_INVENTORY_LEVEL, low));
                }
            }
        });
        return fees;
    }

    private void addSum(FeeCase own, Fee base, List<Fee> more) {
        Fee sum = base;
        for (Fee fee : more) {
            if (sum.amount().isEmpty() || fee.amount().map(Money::signum).orElse(0) <= 0) {
                return;
            }
            sum = new Fee(
                    type,
                    sum.amount().map(amount -> amount.plus(fee.amount().orElseThrow())),
                    sum.currency(),
                    sum.rule() + "; plus " + fee.type() + ", " + fee.rule(),
                    sum.schedule() + " and " + fee.schedule(),
                    sum.confidence(),
                    "");
        }
        add(Basis.SURCHARGE, own, sum);
    }

    private void add(Basis basis, FeeInput otherwise) {
        FeeCase feeCase = new FeeCase(schedules, otherwise);
        add(basis, feeCase, feeCase.fee(type));
    }

    private void add(Basis basis, FeeCase feeCase, Fee fee) {
        Money amount = fee.amount().orElse(null);
        if (amount != null && (wanted == null || wanted.equals(amount))) {
            found.add(of(basis, feeCase, fee));
        }
    }

    /** Rules of cards start with the tier. */
    static FeeAlternative of(Basis basis, FeeCase feeCase, Fee fee) {
        if (fee.type() == FeeType.REFERRAL) {
            return new FeeAlternative(basis, feeCase.input().category().orElse(""), fee.rule(), fee);
        }
        SizeTier size = feeCase.sizing().tier();
        String tier = size == null ? "" : size.name();
        String band = fee.rule().startsWith(tier) ? fee.rule().substring(tier.length()) : fee.rule();
        return new FeeAlternative(basis, tier, band.replaceFirst("^, | ", ""), fee);
    }
}
