package io.shelfwise.spapi.reports;

import io.shelfwise.core.money.Money;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A row of a flat file: its bytes, of which a cell becomes text when it is asked for. */
final class FlatRow extends ReportRow {

    private static final int MOST_DIGITS = 18;

    private final RowLayout layout;
    private final TextDecoder decoder;
    private final byte[] bytes;
    private final int[] bounds;
    private final long line;
    private final Currency currency;

    FlatRow(RowLayout layout, Row row, Currency currency) {
        this.currency = currency;
        this.layout = layout;
        this.decoder = row.decoder();
        this.bounds = new int[2 * layout.width()];
        this.bytes = row.bytes(bounds);
        this.line = row.line();
    }

    @Override
    @Nullable
    String cell(String column) {
        Integer position = layout.position(column);
        return position == null ? null : cell(position);
    }

    @Nullable
    String cell(int position) {
        int from = bounds[2 * position];
        int to = bounds[2 * position + 1];
        boolean quoted = to - from > 2 && bytes[from] == '"' && bytes[to - 1] == '"' && layout.isCode(position);
        int inside = quoted ? 1 : 0;
        return from < to ? decoder.decode(bytes, from + inside, to - inside) : null;
    }

    @Override
    long plainWhole(String column) {
        Integer position = layout.position(column);
        if (position == null) {
            return NOT_PLAIN;
        }
        int from = bounds[2 * position];
        int to = bounds[2 * position + 1];
        boolean negative = from < to && bytes[from] == '-';
        int start = negative ? from + 1 : from;
        if (start == to || to - start > MOST_DIGITS) {
            return NOT_PLAIN;
        }
        long value = 0;
        for (int i = start; i < to; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return NOT_PLAIN;
            }
            value = value * 10 + digit;
        }
        return negative ? -value : value;
    }

    @Override
    @Nullable
    Money plainMoney(String column) {
        Integer position = layout.position(column);
        if (position == null) {
            return null;
        }
        int from = bounds[2 * position];
        int to = bounds[2 * position + 1];
        boolean negative = from < to && bytes[from] == '-';
        int start = negative ? from + 1 : from;
        if (start == to) {
            return null;
        }
        long minorUnits = Amounts.minorUnits(bytes, start, to, currency.getDefaultFractionDigits());
        return minorUnits == Amounts.NOT_PLAIN ? null : new Money(negative ? -minorUnits : minorUnits, currency);
    }

    @Override
    Cells cells() {
        return layout.cells();
    }

    @Override
    Currency currencyOf(String amount) {
        return currency;
    }

    @Override
    public List<ReportRow> elements(String column) {
        return List.of();
    }

    @Override
    public String section() {
        return "";
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        layout.positions().forEach((name, position) -> {
            String text = cell(position);
            if (text != null || !layout.isNameless(position)) {
                values.put(name, text == null ? null : layout.cells().value(layout.kind(position), text));
            }
        });
        return Collections.unmodifiableMap(values);
    }

    @Override
    public Map<String, String> unknown() {
        Map<String, String> values = new LinkedHashMap<>();
        layout.positions().forEach((name, position) -> {
            String text = layout.isUnknown(name) ? cell(position) : null;
            if (text != null) {
                values.put(name, text);
            }
        });
        return Collections.unmodifiableMap(values);
    }

    @Override
    public String digest() {
        Map<String, String> sorted = new TreeMap<>();
        layout.positions().forEach((name, position) -> {
            String text = cell(position);
            if (text != null) {
                sorted.put(name, text);
            }
        });
        return Digests.of(sorted);
    }
}
