package io.shelfwise.spapi.reports;

import io.shelfwise.core.economics.UnitCosts;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The columns of a products file that hold what one unit costs. */
final class CostCells {

    private final Currency defaultCurrency;
    private final Column unitCost;
    private final Column currency;
    private final Column inboundShipping;
    private final Column repackMaterials;
    private final Column repackMinutes;
    private final Column laborRate;

    CostCells(Columns columns) {
        defaultCurrency = columns.marketplace().currency();
        unitCost = columns.needed("unit_cost");
        currency = columns.needed("currency");
        inboundShipping = columns.optional("inbound_shipping_per_unit");
        repackMaterials = columns.optional("repack_materials_per_unit");
        repackMinutes = columns.optional("repack_minutes_per_unit");
        laborRate = columns.optional("labor_rate_per_hour");
    }

    /** The costs; null where the unit cost is blank. */
    @Nullable
    UnitCosts read(Row row) {
        Currency unit = currency(row);
        BigDecimal shipping = amount(row, inboundShipping);
        BigDecimal materials = amount(row, repackMaterials);
        BigDecimal minutes = amount(row, repackMinutes);
        BigDecimal rate = amount(row, laborRate);
        if (row.isBlank(unitCost)) {
            row.note(unitCost + " is blank: the product has no costs");
            return null;
        }
        return new UnitCosts(unit, amount(row, unitCost), shipping, materials, minutes, rate);
    }

    private Currency currency(Row row) {
        if (row.isBlank(currency)) {
            row.note(currency + " is blank: counted as " + defaultCurrency);
            return defaultCurrency;
        }
        try {
            return Currency.getInstance(row.text(currency).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.refused(currency, "is not a currency; expected an ISO 4217 code such as " + defaultCurrency);
        }
    }

    private static BigDecimal amount(Row row, Column column) {
        if (row.isBlank(column)) {
            row.note(column + (column.isPresent() ? " is blank" : " is not in the file") + ": counted as 0");
            return BigDecimal.ZERO;
        }
        BigDecimal value = row.decimal(column);
        if (value.signum() < 0) {
            throw row.refused(column, "is negative; expected at least 0");
        }
        return value;
    }
}
