package io.shelfwise.spapi.datakiosk;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.spapi.datakiosk.rows.SalesAndTrafficByAsin;
import io.shelfwise.spapi.datakiosk.rows.SalesAndTrafficByDate;
import java.time.LocalDate;
import java.util.List;

/**
 * Makes queries for sales and traffic, {@code analytics_salesAndTraffic_2024_04_24}, with all fields of {@link
 * SalesAndTrafficByDate} or {@link SalesAndTrafficByAsin}. Immutable.
 */
public final class SalesAndTrafficQuery {

    private final List<Marketplace> marketplaces;
    private final LocalDate from;
    private final LocalDate to;

    private SalesAndTrafficQuery(List<Marketplace> marketplaces, LocalDate from, LocalDate to) {
        this.marketplaces = List.copyOf(marketplaces);
        this.from = from;
        this.to = to;
    }

    /** Of what time a row is; Amazon's words. */
    public enum Period {
        DAY,
        WEEK,
        MONTH
    }

    /** Of what a row is; Amazon's words. */
    public enum Product {
        PARENT,
        CHILD,
        SKU
    }

    /**
     * Of a range.
     *
     * @param from first day
     * @param to last day
     * @throws IllegalArgumentException if there is no marketplace, or the last day is before the first
     */
    public static SalesAndTrafficQuery of(List<Marketplace> marketplaces, LocalDate from, LocalDate to) {
        DatasetArguments.check(marketplaces, from, to);
        return new SalesAndTrafficQuery(marketplaces, from, to);
    }

    /** By time: rows are {@link SalesAndTrafficByDate}. */
    public KioskQuery by(Period period) {
        return query("salesAndTrafficByDate", period.name(), SalesAndTrafficByDate.class);
    }

    /** By product: rows are {@link SalesAndTrafficByAsin}. */
    public KioskQuery by(Product product) {
        return query("salesAndTrafficByAsin", product.name(), SalesAndTrafficByAsin.class);
    }

    private KioskQuery query(String field, String aggregateBy, Class<?> row) {
        return KioskQuery.of("query{analytics_salesAndTraffic_2024_04_24{" + field + "("
                + DatasetArguments.of(marketplaces, from, to) + " aggregateBy:" + aggregateBy + ")"
                + GraphQl.fields(row) + "}}");
    }
}
