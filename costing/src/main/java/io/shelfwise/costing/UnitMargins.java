package io.shelfwise.costing;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.catalog.Product;
import io.shelfwise.core.economics.UnitEconomics;
import io.shelfwise.core.money.Money;
import io.shelfwise.core.money.UnitAmount;
import io.shelfwise.costing.fees.Fee;
import io.shelfwise.costing.fees.FeeInput;
import io.shelfwise.costing.fees.FeeSchedules;
import io.shelfwise.costing.fees.FeeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What one unit of a product costs and earns: margin = price − landed cost − referral fee − FBA fulfilment fee, as far as
 * each is known.
 *
 * <p>Storage fees and surcharges are not in it, and no value added tax is taken off the price; the workings say so.
 * Immutable and thread-safe.
 */
public final class UnitMargins {

    private static final List<FeeType> TYPES = List.of(FeeType.REFERRAL, FeeType.FBA_FULFILLMENT);

    private final FeeSchedules schedules;

    private UnitMargins(FeeSchedules schedules) {
        this.schedules = schedules;
    }

    /** Margins by the fee schedules that come with the library. */
    public static UnitMargins bundled() {
        return of(FeeSchedules.bundled());
    }

    /** Margins by these fee schedules. */
    public static UnitMargins of(FeeSchedules schedules) {
        return new UnitMargins(schedules);
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
                    price.flatMap(p -> margin(input(product, p, marketplace, date), p, landed.total(), workings));
            return new UnitEconomics(landed.total(), margin, workings);
        });
    }

    private Optional<UnitAmount> margin(FeeInput input, Money price, UnitAmount landed, List<String> workings) {
        if (!price.currency().equals(landed.currency())) {
            workings.add("no margin: the price is in " + price.currency() + ", the cost in " + landed.currency());
            return Optional.empty();
        }
        UnitAmount margin = UnitAmount.of(price).minus(landed);
        StringBuilder sum = new StringBuilder("margin = price " + price.amount().toPlainString() + " - landed cost");
        List<String> missing = new ArrayList<>();
        for (FeeType type : TYPES) {
            Fee fee = schedules.fee(type, input);
            if (fee.amount().isPresent()) {
                margin = margin.minus(UnitAmount.of(fee.amount().get()));
                sum.append(" - ").append(words(fee));
            } else {
                missing.add(name(type) + " (" + fee.reason() + ")");
            }
        }
        missing.add("storage, surcharges and VAT");
        workings.add(sum + "; not in it: " + String.join(", ", missing));
        return Optional.of(margin);
    }

    private static FeeInput input(Product product, Money price, Marketplace marketplace, LocalDate date) {
        return FeeInput.builder(marketplace, date).product(product).price(price).build();
    }

    private static String words(Fee fee) {
        return name(fee.type()) + " " + fee.amount().orElseThrow().amount().toPlainString() + " (" + fee.rule() + "; "
                + fee.schedule() + ")";
    }

    private static String name(FeeType type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " fee";
    }
}
