package io.shelfwise.costing.settlement;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.catalog.Product;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.money.Money;
import io.shelfwise.costing.fees.Fee;
import io.shelfwise.costing.fees.FeeAlternative;
import io.shelfwise.costing.fees.FeeInput;
import io.shelfwise.costing.fees.FeeSchedules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What fees should be by {@link FeeSchedules}, given the seller's products. A product that is not among them, a sale
 * outside Amazon, a day without schedule: each is an answer without amount, with the reason.
 *
 * <p>Prices and dates are those of the settlement. The referral fee goes by the total price; in all marketplaces but the
 * United States and Canada prices are with tax, as buyers see them (general knowledge, and a stored answer of 2024 for
 * Sweden, where the commission is 15 % of price and tax). The day of booking stands for the days of order and shipping.
 *
 * <p>Immutable and thread-safe.
 */
public final class ScheduledFees implements ExpectedFees {

    private static final Set<Marketplace> PRICES_WITHOUT_TAX = Set.of(Marketplace.US, Marketplace.CA);

    private final FeeSchedules schedules;
    private final Map<Sku, Product> products;

    private ScheduledFees(FeeSchedules schedules, Map<Sku, Product> products) {
        this.schedules = schedules;
        this.products = products;
    }

    /** The fees of these products; of several of one SKU the first counts. */
    public static ScheduledFees of(FeeSchedules schedules, List<Product> products) {
        Map<Sku, Product> bySku = new HashMap<>();
        products.forEach(product -> bySku.putIfAbsent(product.sku(), product));
        return new ScheduledFees(schedules, bySku);
    }

    @Override
    public ExpectedFee referral(FeeQuestion question) {
        return fee(FeeType.REFERRAL, question);
    }

    @Override
    public ExpectedFee fulfilment(FeeQuestion question) {
        return fee(FeeType.FULFILMENT, question);
    }

    @Override
    public ExpectedFee fee(FeeType type, FeeQuestion question) {
        String missing = missing(question);
        if (!missing.isEmpty()) {
            return ExpectedFee.notCovered(missing);
        }
        FeeInput input = input(type, question);
        Fee fee = schedules.fee(kind(type), input);
        if (!fee.covered()) {
            return ExpectedFee.notCovered(fee.reason());
        }
        String tier = type == FeeType.REFERRAL
                ? input.category().orElse("")
                : schedules.sizeTier(input).orElse("");
        return new ExpectedFee(fee.amount(), tier, "", fee.schedule(), fee.rule());
    }

    @Override
    public List<ExpectedFee> candidates(FeeType type, FeeQuestion question) {
        return missing(question).isEmpty()
                ? schedules.alternatives(kind(type), input(type, question)).stream()
                        .map(ScheduledFees::candidate)
                        .toList()
                : List.of();
    }

    @Override
    public List<ExpectedFee> matches(FeeType type, FeeQuestion question, Money charged, long quantity) {
        if (!missing(question).isEmpty() || charged.minorUnits() % quantity != 0) {
            return List.of();
        }
        Money unit = new Money(charged.minorUnits() / quantity, charged.currency());
        return schedules.alternatives(kind(type), input(type, question), unit).stream()
                .map(ScheduledFees::candidate)
                .toList();
    }

    @Override
    public boolean goByPricesWithTax(Optional<String> marketplaceName) {
        return marketplaceName
                .flatMap(SoldIn::marketplace)
                .filter(marketplace -> !PRICES_WITHOUT_TAX.contains(marketplace))
                .isPresent();
    }

    /** Blank where nothing is. */
    private String missing(FeeQuestion question) {
        if (question.marketplaceName().isEmpty()) {
            return "the settlement does not say where it was sold";
        }
        String name = question.marketplaceName().get();
        if (SoldIn.marketplace(name).isEmpty()) {
            return "no fees are held for sales in '" + name + "'";
        }
        if (question.date().isEmpty()) {
            return "the settlement does not say when it was booked";
        }
        if (question.totalPrice().minorUnits() < 0 || question.unitPrice().minorUnits() < 0) {
            return "the price is below zero";
        }
        return products.containsKey(question.sku()) ? "" : "the product is not in the products file";
    }

    /** The referral fee goes by the total price, price bands by that of the unit. */
    private FeeInput input(FeeType type, FeeQuestion question) {
        Marketplace marketplace =
                question.marketplaceName().flatMap(SoldIn::marketplace).orElseThrow();
        return FeeInput.builder(marketplace, question.date().orElseThrow())
                .product(Objects.requireNonNull(products.get(question.sku()), "a product that was found"))
                .price(type == FeeType.REFERRAL ? question.totalPrice() : question.unitPrice())
                .build();
    }

    private static io.shelfwise.costing.fees.FeeType kind(FeeType type) {
        return type == FeeType.REFERRAL
                ? io.shelfwise.costing.fees.FeeType.REFERRAL
                : io.shelfwise.costing.fees.FeeType.FBA_FULFILLMENT;
    }

    private static ExpectedFee candidate(FeeAlternative other) {
        Fee fee = other.fee();
        return new ExpectedFee(
                fee.amount(), other.tier(), other.band(), fee.schedule(), fee.rule(), Optional.of(reason(other)));
    }

    private static GapReason reason(FeeAlternative other) {
        return switch (other.basis()) {
            case PRICE -> GapReason.PRICE_BAND;
            case CATEGORY -> GapReason.CATEGORY;
            case SCHEDULE -> GapReason.DATE;
            case GOODS -> GapReason.GOODS;
            case SURCHARGE -> GapReason.SURCHARGE;
            case WEIGHT -> GapReason.MEASUREMENT;
            case SIZE -> GapReason.WRONG_TIER;
        };
    }
}
