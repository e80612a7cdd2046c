package io.shelfwise.costing;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.catalog.Product;
import io.shelfwise.core.economics.UnitEconomics;
import io.shelfwise.core.money.Money;
import io.shelfwise.core.money.UnitAmount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one unit of a product costs and earns: margin = price − landed cost − referral fee, as far as each is known.
 *
 * <p>FBA fulfilment and storage fees are not in it yet, and no value added tax is taken off the price; the workings say
 * so. Immutable and thread-safe.
 */
public final class UnitMargins {

    private final ReferralFees referralFees;

    private UnitMargins(ReferralFees referralFees) {
        this.referralFees = referralFees;
    }

    /** Margins by the fee schedules that come with the library. */
    public static UnitMargins bundled() {
        return new UnitMargins(ReferralFees.bundled());
    }

    /**
     * The economics of one unit.
     *
     * @param price at which it is offered, if known
     * @param date whose fees count
     * @return empty where the product's costs are unknown
     */
    public Optional<UnitEconomics> of(Product product, Optional<Money> price, Marketplace marketplace, LocalDate date) {
        return product.costs().map(costs -> {
            LandedCost landed = LandedCost.of(costs);
            List<String> workings = new ArrayList<>(List.of(landed.workings()));
            Optional<UnitAmount> margin =
                    price.flatMap(p -> margin(product, p, landed.total(), marketplace, date, workings));
            return new UnitEconomics(landed.total(), margin, workings);
        });
    }

    private Optional<UnitAmount> margin(
            Product product,
            Money price,
            UnitAmount landed,
            Marketplace marketplace,
            LocalDate date,
            List<String> workings) {
        if (!price.currency().equals(landed.currency())) {
            workings.add("no margin: the price is in " + price.currency() + ", the cost in " + landed.currency());
            return Optional.empty();
        }
        UnitAmount beforeFees = UnitAmount.of(price).minus(landed);
        Fee referral = referralFees.fee(marketplace, product.category(), price, date);
        String base = "margin = price " + price.amount().toPlainString() + " - landed cost";
        return Optional.of(referral.amount()
                .map(fee -> {
                    workings.add(base + " - referral fee " + fee.amount().toPlainString() + " (" + referral.rule()
                            + "); FBA and storage fees and VAT are not in it");
                    return beforeFees.minus(UnitAmount.of(fee));
                })
                .orElseGet(() -> {
                    workings.add(base + ", before Amazon's fees (" + referral.rule() + ") and VAT");
                    return beforeFees;
                }));
    }
}
