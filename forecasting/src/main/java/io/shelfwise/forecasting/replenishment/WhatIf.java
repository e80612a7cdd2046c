package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.supply.SupplyTerms;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;

/**
 * A change of what a plan was made from. Changes add up.
 *
 * <p>Immutable.
 */
public final class WhatIf {

    private static final WhatIf NOTHING = new WhatIf(UnaryOperator.identity(), UnaryOperator.identity(), 1);

    private final UnaryOperator<RestockSettings> settings;
    private final UnaryOperator<RestockItem> items;
    private final double demandFactor;

    private WhatIf(UnaryOperator<RestockSettings> settings, UnaryOperator<RestockItem> items, double demandFactor) {
        this.settings = settings;
        this.items = items;
        this.demandFactor = demandFactor;
    }

    /** No change. */
    public static WhatIf nothing() {
        return NOTHING;
    }

    /** Other settings, such as another target or other limits. */
    public WhatIf settings(UnaryOperator<RestockSettings> change) {
        return new WhatIf(before -> change.apply(settings.apply(before)), items, demandFactor);
    }

    /** Other items, such as other stock, economics or routes. */
    public WhatIf items(UnaryOperator<RestockItem> change) {
        return new WhatIf(settings, before -> change.apply(items.apply(before)), demandFactor);
    }

    /**
     * Demand so many times as forecast.
     *
     * @param factor above 0, at most 100
     */
    public WhatIf demandTimes(double factor) {
        if (!(factor > 0 && factor <= 100)) {
            throw new IllegalArgumentException("factor is " + factor + "; give above 0, at most 100");
        }
        return new WhatIf(settings, items, demandFactor * factor);
    }

    /** Every transport so many days longer, or shorter where negative, but not below none. */
    public WhatIf transitDays(int more) {
        return items(
                new SupplyChange(terms -> SupplyChange.later(terms, more), route -> SupplyChange.later(route, more)));
    }

    /**
     * Lead times this uncertain: every transport takes its mean days with this standard deviation. Products that have terms
     * and no route get the route of their terms.
     *
     * @param deviation in days, 0 to 365
     */
    public WhatIf transitDeviation(double deviation) {
        if (!(deviation >= 0 && deviation <= 365)) {
            throw new IllegalArgumentException("deviation is " + deviation + " days; give 0 to 365");
        }
        return items(item -> SupplyChange.uncertain(item, deviation));
    }

    /**
     * Another minimum order quantity with every supplier.
     *
     * @param units at least 1
     */
    public WhatIf minimumOrder(int units) {
        return items(new SupplyChange(
                terms -> new SupplyTerms(terms.supplier(), terms.leadTime(), units, terms.casePack()),
                route -> route.toBuilder().minimumOrderQuantity(units).build()));
    }

    /**
     * Every unit so many times as dear: landed costs and suppliers' prices; margins fall by as much as costs rise.
     *
     * @param factor above 0, at most 100
     */
    public WhatIf costTimes(BigDecimal factor) {
        if (factor.signum() <= 0 || factor.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException(
                    "cost factor is " + factor.toPlainString() + "; give above 0, at most 100");
        }
        return items(item -> SupplyChange.dearer(item, factor));
    }

    RestockSettings apply(RestockSettings before) {
        return settings.apply(before);
    }

    RestockItem apply(RestockItem before) {
        return items.apply(before);
    }

    double demandFactor() {
        return demandFactor;
    }
}
