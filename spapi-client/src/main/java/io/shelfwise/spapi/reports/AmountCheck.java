package io.shelfwise.spapi.reports;

import io.shelfwise.spapi.catalogue.reports.ColumnKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the amounts of a row have no more decimals than their currency has; and which currency that is. */
final class AmountCheck {

    private final Cells cells;
    private final List<Column> amounts = new ArrayList<>();
    private final @Nullable Column named;
    private final Repeats<Currency> currencies = new Repeats<>(16);
    private final Currency marketplaceCurrency;
    private final boolean carried;
    private Currency above;

    /** @param carried whether a row without currency has that of the row above it */
    AmountCheck(RowLayout layout, boolean carried) {
        this.cells = layout.cells();
        this.carried = carried;
        this.marketplaceCurrency = layout.marketplace().currency();
        this.above = marketplaceCurrency;
        Column currency = null;
        for (int i = 0; i < layout.width(); i++) {
            if (layout.kind(i) == ColumnKind.MONEY) {
                amounts.add(new Column(layout.name(i), i));
            } else if (layout.name(i).equals(layout.currencyColumn())) {
                currency = new Column(layout.name(i), i);
            }
        }
        this.named = currency;
    }

    /** The currency of the row's amounts. */
    Currency currency(Row row) {
        Currency own = named == null || row.isBlank(named)
                ? null
                : row.repeatedOrNull(named, currencies, text -> Cells.isNothing(text) ? null : cells.currency(text));
        if (own == null) {
            return carried ? above : marketplaceCurrency;
        }
        above = own;
        return own;
    }

    /** The first amount that its currency cannot hold; null if it holds all. */
    @Nullable
    Column misfit(Row row, Currency currency) {
        for (Column amount : amounts) {
            if (!row.isBlank(amount) && !isPlain(row, currency) && !fits(row.text(amount), currency)) {
                return amount;
            }
        }
        return null;
    }

    /** Whether the cell that was looked at last is digits and a point, as many as the currency has. */
    private static boolean isPlain(Row row, Currency currency) {
        byte[] bytes = row.cellBytes();
        int start = bytes[row.cellStart()] == '-' ? row.cellStart() + 1 : row.cellStart();
        return start < row.cellEnd()
                && Amounts.minorUnits(bytes, start, row.cellEnd(), currency.getDefaultFractionDigits())
                        != Amounts.NOT_PLAIN;
    }

    private boolean fits(String text, Currency currency) {
        BigDecimal value = cells.number(text);
        return value == null || Amounts.fits(value, currency);
    }
}
