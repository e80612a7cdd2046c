package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.catalog.Product;
import io.shelfwise.core.supply.LeadTime;
import io.shelfwise.core.supply.LeadTimeDistribution;
import io.shelfwise.core.supply.Leg;
import io.shelfwise.core.supply.SupplyRoute;
import io.shelfwise.core.supply.SupplyTerms;
import java.util.Map;
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
        return items(item -> item.withFacts(later(item.facts(), more)).withProduct(product -> later(product, more)));
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

    private static Product later(Product product, int more) {
        return product.supply()
                .map(terms -> Product.builder(product.sku())
                        .asin(product.asin().orElse(null))
                        .title(product.title().orElse(null))
                        .category(product.category().orElse(null))
                        .dimensions(product.dimensions().orElse(null))
                        .weightGrams(product.weightGrams().orElse(null))
                        .costs(product.costs().orElse(null))
                        .supply(later(terms, more))
                        .build())
                .orElse(product);
    }

    private static SupplyTerms later(SupplyTerms terms, int more) {
        LeadTime legs = terms.leadTime();
        int transit = Math.min(LeadTime.MAX_LEG_DAYS, Math.max(0, legs.transitDays() + more));
        return new SupplyTerms(
                terms.supplier(),
                new LeadTime(legs.supplierDays(), legs.prepDays(), transit, legs.receiveDays()),
                terms.minimumOrderQuantity(),
                terms.casePack());
    }

    private static PlanningFacts later(PlanningFacts facts, int more) {
        return facts.routes().isEmpty()
                ? facts
                : facts.withRoutes(
                        facts.routes().stream().map(route -> later(route, more)).toList());
    }

    private static SupplyRoute later(SupplyRoute route, int more) {
        LeadTimeDistribution transit = route.legs().getOrDefault(Leg.TRANSIT, LeadTimeDistribution.fixed(0));
        int shift = Math.max(more, -transit.least());
        double[] chances = new double[transit.most() - transit.least() + 1];
        for (int i = 0; i < chances.length; i++) {
            chances[i] = transit.probability(transit.least() + i);
        }
        return route.withLegs(Map.of(Leg.TRANSIT, LeadTimeDistribution.ofWeights(transit.least() + shift, chances)));
    }
}
