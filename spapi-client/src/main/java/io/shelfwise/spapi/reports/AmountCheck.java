package io.shelfwise.spapi.reports;

import io.shelfwise.core.money.Money;
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

    /** The first amount that has too many decimals; null if none has. */
    @Nullable
    Column misfit(Row row, Currency currency) {
        int most = Money.decimals(currency);
        for (Column amount : amounts) {
            if (!row.isBlank(amount) && decimals(row, amount) > most) {
                return amount;
            }
        }
        return null;
    }

    private int decimals(Row row, Column amount) {
        byte[] bytes = row.cellBytes();
        int last = row.cellEnd() - 1;
        int i = last;
        while (i >= row.cellStart() && bytes[i] >= '0' && bytes[i] <= '9') {
            i--;
        }
        if (i < row.cellStart()) {
            return 0;
        }
        if (last - i <= 2 && bytes[i] == '.') {
            return trailing(bytes, i, last);
        }
        BigDecimal value = cells.number(row.text(amount));
        return value == null ? 0 : value.stripTrailingZeros().scale();
    }

    /** The digits after the point, without the zeros at the end. */
    private static int trailing(byte[] bytes, int point, int last) {
        int end = last;
        while (bytes[end] == '0') {
            end--;
        }
        return end - point;
    }
}
