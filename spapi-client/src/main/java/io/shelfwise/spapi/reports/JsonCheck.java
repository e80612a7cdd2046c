package io.shelfwise.spapi.reports;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.spapi.catalogue.reports.ColumnKind;
import io.shelfwise.spapi.catalogue.reports.ColumnSpec;
import io.shelfwise.spapi.reports.JsonShape.Member;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the elements of one JSON report with what is known of them, and keeps how they differ. */
final class JsonCheck {

    private static final int MOST_NAMES = 200;

    private final Cells cells;
    private final Currency otherwise;
    private final boolean checked;
    private final Set<String> unknown = new LinkedHashSet<>();
    private final Set<String> absent = new LinkedHashSet<>();

    JsonCheck(JsonShape shape, Marketplace marketplace) {
        this.cells = new Cells(marketplace);
        this.otherwise = marketplace.currency();
        this.checked = shape.isChecked();
    }

    /** How what was read so far differs from what is known. */
    HeaderDrift drift() {
        return new HeaderDrift(List.copyOf(unknown), List.copyOf(absent), Map.of(), List.of(), false);
    }

    void unknown(String path) {
        keep(unknown, path);
    }

    void absent(String path) {
        keep(absent, path);
    }

    private static void keep(Set<String> names, String path) {
        if (names.size() < MOST_NAMES) {
            names.add(path);
        }
    }

    /** What keeps an element from being read; null if nothing does. */
    @Nullable
    RowRejected element(String list, Member known, Map<?, ?> element) {
        return object(list, "", known, element);
    }

    private @Nullable RowRejected object(String list, String above, Member known, Map<?, ?> object) {
        RowRejected first = null;
        int met = 0;
        for (Map.Entry<?, ?> entry : object.entrySet()) {
            String path = entry.getKey().toString();
            Member member = known.members().get(path);
            if (member == null) {
                unknown(list + "." + above + path);
                continue;
            }
            met++;
            RowRejected trouble = member(list, above, path, member, entry.getValue());
            first = first == null ? trouble : first;
        }
        if (met < known.members().size()) {
            known.members().forEach((name, member) -> {
                if (member.isNeeded() && !object.containsKey(name)) {
                    absent(list + "." + above + name);
                }
            });
        }
        return first;
    }

    private @Nullable RowRejected member(
            String list, String above, String name, Member member, @Nullable Object value) {
        ColumnSpec column = member.column();
        if (column == null) {
            if (value instanceof Map<?, ?> object) {
                return object(list, above + name + ".", member, object);
            }
            if (value != null) {
                unknown(list + "." + above + name);
            } else if (member.isNeeded()) {
                absent(list + "." + above + name);
            }
            return null;
        }
        String trouble = checked && value != null ? trouble(column.kind(), value) : null;
        return trouble == null ? null : new RowRejected(column.name(), shown(value), trouble);
    }

    private static String shown(@Nullable Object value) {
        return value == null || value instanceof Map || value instanceof List ? "" : Texts.shortened(value.toString());
    }

    private @Nullable String trouble(ColumnKind kind, Object value) {
        if (kind == ColumnKind.LIST) {
            return value instanceof List ? null : "is no list; expected one";
        }
        if (kind.isAmount() && value instanceof Map<?, ?> object) {
            return amountTrouble(kind, object);
        }
        if (value instanceof Map || value instanceof List) {
            return "is an object or a list; expected a single value";
        }
        return scalarTrouble(kind, value, otherwise);
    }

    private @Nullable String amountTrouble(ColumnKind kind, Map<?, ?> object) {
        Object amount = object.get(JsonRow.AMOUNT);
        Object code = object.get(JsonRow.CURRENCY);
        Currency currency = code == null ? otherwise : cells.currency(code.toString());
        if (currency == null) {
            return "is in no known currency; expected an ISO 4217 code such as EUR";
        }
        return amount == null ? null : scalarTrouble(kind, amount, currency);
    }

    private @Nullable String scalarTrouble(ColumnKind kind, Object value, Currency currency) {
        String text = JsonRow.textOf(value);
        String trouble = text == null ? null : cells.trouble(kind, text);
        if (text == null || trouble != null || kind != ColumnKind.MONEY) {
            return trouble;
        }
        BigDecimal amount = cells.number(text);
        return amount == null || Amounts.fits(amount, currency) ? null : Amounts.misfit(currency);
    }
}
