package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.catalog.Product;
import io.shelfwise.core.economics.UnitEconomics;
import io.shelfwise.core.money.UnitAmount;
import io.shelfwise.core.supply.LeadTime;
import io.shelfwise.core.supply.LeadTimeDistribution;
import io.shelfwise.core.supply.Leg;
import io.shelfwise.core.supply.PriceBreak;
import io.shelfwise.core.supply.SupplyRoute;
import io.shelfwise.core.supply.SupplyTerms;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A change of how an item is supplied.
 *
 * @param terms of its product
 * @param route of each of its routes
 */
record SupplyChange(UnaryOperator<SupplyTerms> terms, UnaryOperator<SupplyRoute> route)
        implements UnaryOperator<RestockItem> {

    private static final LeadTimeDistribution NONE = LeadTimeDistribution.fixed(0);

    @Override
    public RestockItem apply(RestockItem item) {
        List<SupplyRoute> routes = item.facts().routes().stream().map(route).toList();
        RestockItem changed =
                routes.isEmpty() ? item : item.withFacts(item.facts().withRoutes(routes));
        return changed.withProduct(this::change);
    }

    private Product change(Product product) {
        return product.supply()
                .map(before -> Product.builder(product.sku())
                        .asin(product.asin().orElse(null))
                        .title(product.title().orElse(null))
                        .category(product.category().orElse(null))
                        .dimensions(product.dimensions().orElse(null))
                        .weightGrams(product.weightGrams().orElse(null))
                        .costs(product.costs().orElse(null))
                        .supply(terms.apply(before))
                        .build())
                .orElse(product);
    }

    static SupplyTerms later(SupplyTerms terms, int more) {
        LeadTime legs = terms.leadTime();
        int transit = Math.min(LeadTime.MAX_LEG_DAYS, Math.max(0, legs.transitDays() + more));
        return new SupplyTerms(
                terms.supplier(),
                new LeadTime(legs.supplierDays(), legs.prepDays(), transit, legs.receiveDays()),
                terms.minimumOrderQuantity(),
                terms.casePack());
    }

    static SupplyRoute later(SupplyRoute route, int more) {
        LeadTimeDistribution transit = transit(route);
        int shift = Math.max(more, -transit.least());
        double[] chances = new double[transit.most() - transit.least() + 1];
        for (int i = 0; i < chances.length; i++) {
            chances[i] = transit.probability(transit.least() + i);
        }
        return route.withLegs(Map.of(Leg.TRANSIT, LeadTimeDistribution.ofWeights(transit.least() + shift, chances)));
    }

    static RestockItem uncertain(RestockItem item, double deviation) {
        List<SupplyRoute> routes = item.facts().routes();
        if (routes.isEmpty()) {
            routes = item.product().flatMap(Product::supply).map(SupplyRoute::of).stream()
                    .toList();
        }
        return item.withFacts(item.facts()
                .withRoutes(routes.stream()
                        .map(route -> route.withLegs(Map.of(
                                Leg.TRANSIT,
                                LeadTimeDistribution.ofMeanAndDeviation(
                                        transit(route).mean(), deviation))))
                        .toList()));
    }

    private static LeadTimeDistribution transit(SupplyRoute route) {
        return route.legs().getOrDefault(Leg.TRANSIT, NONE);
    }

    static RestockItem dearer(RestockItem item, BigDecimal factor) {
        RestockItem priced = new SupplyChange(UnaryOperator.identity(), route -> dearer(route, factor)).apply(item);
        return item.economics()
                .map(before -> priced.withEconomics(dearer(before, factor)))
                .orElse(priced);
    }

    private static SupplyRoute dearer(SupplyRoute route, BigDecimal factor) {
        return route.toBuilder()
                .priceBreaks(route.priceBreaks().stream()
                        .map(price ->
                                new PriceBreak(price.fromUnits(), price.price().times(factor)))
                        .toList())
                .build();
    }

    private static UnitEconomics dearer(UnitEconomics before, BigDecimal factor) {
        UnitAmount cost = before.landedCost().times(factor);
        UnitAmount rise = cost.minus(before.landedCost());
        return new UnitEconomics(
                cost, before.margin().map(margin -> margin.minus(rise)), before.workings(), before.stockCosts());
    }
}
