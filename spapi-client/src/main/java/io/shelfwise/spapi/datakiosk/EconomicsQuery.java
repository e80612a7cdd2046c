package io.shelfwise.spapi.datakiosk;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.spapi.datakiosk.rows.Economics;
import java.time.LocalDate;
import java.util.List;

/**
 * Makes queries for {@code economics} of {@code analytics_economics_2024_03_15}, with all fields of {@link Economics}.
 * Immutable.
 */
public final class EconomicsQuery {

    private final List<Marketplace> marketplaces;
    private final LocalDate from;
    private final LocalDate to;
    private final Period period;
    private final Product product;
    private final List<FeeType> components;

    private EconomicsQuery(
            List<Marketplace> marketplaces,
            LocalDate from,
            LocalDate to,
            Period period,
            Product product,
            List<FeeType> components) {
        this.marketplaces = List.copyOf(marketplaces);
        this.from = from;
        this.to = to;
        this.period = period;
        this.product = product;
        this.components = List.copyOf(components);
    }

    /** Of what time a row is; Amazon's words. */
    public enum Period {
        DAY,
        WEEK,
        MONTH,
        /** The whole range. */
        RANGE
    }

    /** Of what a row is; Amazon's words. */
    public enum Product {
        CHILD_ASIN,
        /** The seller's SKU. */
        MSKU,
        PARENT_ASIN
    }

    /** Fees that can be had in parts; Amazon's words. */
    public enum FeeType {
        FBA_FULFILLMENT_FEE,
        FBA_STORAGE_FEE
    }

    /**
     * By day and SKU.
     *
     * @param from first day
     * @param to last day
     * @throws IllegalArgumentException if there is no marketplace, or the last day is before the first
     */
    public static EconomicsQuery of(List<Marketplace> marketplaces, LocalDate from, LocalDate to) {
        DatasetArguments.check(marketplaces, from, to);
        return new EconomicsQuery(marketplaces, from, to, Period.DAY, Product.MSKU, List.of());
    }

    /** With rows of another time. */
    public EconomicsQuery by(Period value) {
        return new EconomicsQuery(marketplaces, from, to, value, product, components);
    }

    /** With rows of something else. */
    public EconomicsQuery by(Product value) {
        return new EconomicsQuery(marketplaces, from, to, period, value, components);
    }

    /** With the parts of some fees. */
    public EconomicsQuery withComponents(List<FeeType> values) {
        return new EconomicsQuery(marketplaces, from, to, period, product, values);
    }

    /** The query. */
    public KioskQuery query() {
        String parts = components.isEmpty()
                ? ""
                : " includeComponentsForFeeTypes:"
                        + GraphQl.list(components.stream().map(FeeType::name).toList());
        return KioskQuery.of("query{analytics_economics_2024_03_15{economics("
                + DatasetArguments.of(marketplaces, from, to)
                + " aggregateBy:{date:" + period + " productId:" + product + "}" + parts + ")"
                + GraphQl.fields(Economics.class) + "}}");
    }
}
