package io.shelfwise.spapi.generator;

import io.shelfwise.spapi.catalogue.reports.ColumnKind;
import io.shelfwise.spapi.catalogue.reports.ColumnSpec;
import java.util.List;

/**
 * How the cells of a kind are read.
 *
 * @param type what the accessor answers
 * @param method of {@code ReportRow} that reads them
 * @param meaning what the comment says of them; empty where the type says it all
 * @param imports what the type needs
 */
record Accessor(String type, String method, String meaning, List<String> imports) {

    private static final String OPTIONAL = "java.util.Optional";

    static Accessor of(ColumnKind kind) {
        return switch (kind) {
            case TEXT, FNSKU, WORDS -> optional("String", "text", "", "");
            case SKU -> optional("Sku", "sku", "", "io.shelfwise.core.catalog.Sku");
            case ASIN -> optional("Asin", "asin", "", "io.shelfwise.core.catalog.Asin");
            case MARKETPLACE ->
                optional(
                        "Marketplace",
                        "marketplace",
                        "empty too where it is none that is known",
                        "io.shelfwise.core.catalog.Marketplace");
            case FLAG -> optional("Boolean", "flag", "", "");
            case WHOLE -> new Accessor("OptionalLong", "whole", "", List.of("java.util.OptionalLong"));
            case DECIMAL -> optional("BigDecimal", "decimal", "exactly as written", "java.math.BigDecimal");
            case MONEY -> optional("Money", "money", "", "io.shelfwise.core.money.Money");
            case AMOUNT ->
                optional(
                        "UnitAmount",
                        "unitAmount",
                        "with any number of decimals",
                        "io.shelfwise.core.money.UnitAmount");
            case CURRENCY -> optional("Currency", "currency", "", "java.util.Currency");
            case DATE -> optional("LocalDate", "date", "as written", "java.time.LocalDate");
            case TIME ->
                optional(
                        "ZonedDateTime",
                        "time",
                        "in the zone that is written; without one in that of the marketplace",
                        "java.time.ZonedDateTime");
            case MONTH -> optional("YearMonth", "month", "", "java.time.YearMonth");
            case LIST -> new Accessor("List<ReportRow>", "elements", "", List.of("java.util.List"));
        };
    }

    private static Accessor optional(String value, String method, String meaning, String imported) {
        List<String> imports = imported.isEmpty() ? List.of(OPTIONAL) : List.of(OPTIONAL, imported);
        return new Accessor("Optional<" + value + ">", method, meaning, imports);
    }

    /** The name of a column's accessor; of a path its last name. */
    static String name(ColumnSpec column) {
        String last = column.name().substring(column.name().lastIndexOf('.') + 1);
        return column.javaName().isEmpty() ? JavaNames.component(last) : column.javaName();
    }
}
