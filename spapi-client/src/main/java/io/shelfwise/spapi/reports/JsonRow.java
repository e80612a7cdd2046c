package io.shelfwise.spapi.reports;

import io.shelfwise.core.catalog.Marketplace;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A row of a JSON report: one element of one of its lists. Columns are paths into it, joined by points. */
final class JsonRow extends ReportRow {

    private static final int MOST_ZEROS = 30;

    static final String AMOUNT = "amount";
    static final String CURRENCY = "currencyCode";

    private final Map<String, @Nullable Object> tree;
    private final String section;
    private final Marketplace marketplace;
    private final long number;

    JsonRow(Map<String, @Nullable Object> tree, String section, Marketplace marketplace, long number) {
        this.tree = tree;
        this.section = section;
        this.marketplace = marketplace;
        this.number = number;
    }

    /** A row of an element, whatever it is. */
    @SuppressWarnings("unchecked") // Tree reads objects as maps with names
    static ReportRow of(@Nullable Object element, String section, Marketplace marketplace, long number) {
        Map<String, @Nullable Object> tree = element instanceof Map
                ? (Map<String, @Nullable Object>) element
                : Collections.singletonMap("value", element);
        return new JsonRow(Collections.unmodifiableMap(tree), section, marketplace, number);
    }

    @Override
    @Nullable
    String cell(String column) {
        Object value = find(column);
        return value instanceof Map || value instanceof List ? null : textOf(value);
    }

    private @Nullable Object find(String path) {
        Object at = tree.get(path);
        if (at != null || tree.containsKey(path)) {
            return at;
        }
        at = tree;
        for (String name : path.split("\\.", -1)) {
            if (at instanceof Map<?, ?> object) {
                at = object.get(name);
            } else if (at instanceof List<?> list && name.matches("\\d{1,6}") && Integer.parseInt(name) < list.size()) {
                at = list.get(Integer.parseInt(name));
            } else {
                return null;
            }
        }
        return at;
    }

    @Override
    Cells cells() {
        return new Cells(marketplace);
    }

    @Override
    String amountOf(String amount) {
        return find(amount) instanceof Map ? amount + "." + AMOUNT : amount;
    }

    /** Amounts are objects of an amount and a currency code; a bare one has the row's own currency code, if any. */
    @Override
    Currency currencyOf(String amount) {
        String nested = amount + "." + CURRENCY;
        return currency(find(nested) != null ? nested : CURRENCY).orElseGet(marketplace::currency);
    }

    @Override
    public List<ReportRow> elements(String column) {
        return find(column) instanceof List<?> list
                ? list.stream()
                        .map(element -> of(element, section, marketplace, number))
                        .toList()
                : List.of();
    }

    @Override
    public String section() {
        return section;
    }

    @Override
    public long line() {
        return number;
    }

    @Override
    public Map<String, @Nullable Object> values() {
        return tree;
    }

    /** JSON reports have no columns that are not known: {@link #values} is all there is. */
    @Override
    public Map<String, String> unknown() {
        return Map.of();
    }

    @Override
    public String digest() {
        Map<String, String> leaves = new TreeMap<>();
        leaves.put("", section);
        collect("", tree, leaves);
        return Digests.of(leaves);
    }

    private static void collect(String path, @Nullable Object value, Map<String, String> leaves) {
        String below = path.isEmpty() ? "" : path + ".";
        if (value instanceof Map<?, ?> object) {
            object.forEach((name, inner) -> collect(below + name, inner, leaves));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(below + i, list.get(i), leaves);
            }
        } else if (value != null) {
            leaves.put(path, String.valueOf(textOf(value)));
        }
    }

    /** The text of a single value; of a number its digits, unless an exponent makes them very many. */
    static @Nullable String textOf(@Nullable Object value) {
        if (value instanceof BigDecimal number && Math.abs(number.scale()) <= MOST_ZEROS) {
            return number.toPlainString();
        }
        String text = value == null ? "" : value.toString().strip();
        return text.isEmpty() ? null : text;
    }
}
