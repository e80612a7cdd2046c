package io.shelfwise.spapi.reports;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.spapi.catalogue.reports.ColumnKind;
import io.shelfwise.spapi.catalogue.reports.ReportSpec;
import io.shelfwise.spapi.catalogue.reports.ReportTrait;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which column of one file is what; shared by all its rows. */
final class RowLayout {

    private static final Set<String> CODES =
            Set.of("asin", "fnsku", "fulfillment-center", "fulfillment-center-id", "country-code", "country");

    private final ReportSpec table;
    private final Marketplace marketplace;
    private final Cells cells;
    private final String[] names;
    private final ColumnKind[] kinds;
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> unknown = new HashSet<>();
    private final BitSet nameless = new BitSet();
    private @Nullable String currencyColumn;

    RowLayout(ReportSpec table, Columns columns, String[] names, ColumnKind[] kinds, List<String> absent) {
        this.table = table;
        this.marketplace = columns.marketplace();
        this.cells = new Cells(marketplace);
        this.names = names;
        this.kinds = kinds;
        known.addAll(absent);
        for (int i = 0; i < names.length; i++) {
            if (names[i] == null) {
                names[i] = free(Columns.canonical(columns.found().get(i)), i);
                kinds[i] = ColumnKind.TEXT;
                nameless.set(i, columns.found().get(i).isEmpty());
                unknown.add(names[i]);
            }
            positions.put(names[i], i);
            if (kinds[i] == ColumnKind.CURRENCY && currencyColumn == null) {
                currencyColumn = names[i];
            }
        }
    }

    /** A name for an unknown column that no other has. */
    private String free(String found, int position) {
        String name = found.isEmpty() ? "column-" + (position + 1) : found;
        String unique = name;
        for (int n = 2; (positions.containsKey(unique) || isNamed(unique)); n++) {
            unique = name + "-" + n;
        }
        return unique;
    }

    private boolean isNamed(String name) {
        for (String other : names) {
            if (name.equals(other)) {
                return true;
            }
        }
        return false;
    }

    /** Where a column stands; null where the file has it not. */
    @Nullable
    Integer position(String name) {
        Integer position = positions.get(name);
        if (position == null && !known.contains(name)) {
            throw new IllegalArgumentException("column is '" + name + "', which neither the " + table.title()
                    + " nor this file has; give one of " + Texts.names(List.copyOf(positions.keySet())));
        }
        return position;
    }

    /** Whether a column is one that the report is not known to have. */
    boolean isUnknown(String name) {
        return unknown.contains(name);
    }

    Map<String, Integer> positions() {
        return positions;
    }

    ColumnKind kind(int position) {
        return kinds[position];
    }

    String name(int position) {
        return names[position];
    }

    int width() {
        return names.length;
    }

    @Nullable
    String currencyColumn() {
        return currencyColumn;
    }

    Marketplace marketplace() {
        return marketplace;
    }

    Cells cells() {
        return cells;
    }

    /** Whether cells are known to stand beside their columns at times. */
    boolean isSkewed() {
        return table.is(ReportTrait.SKEWED);
    }

    /** Whether the column holds codes, around which some files put quotes; in other text a quote may be text. */
    boolean isCode(int position) {
        return CODES.contains(names[position]);
    }

    /** Whether the header has no name for the column. */
    boolean isNameless(int position) {
        return nameless.get(position);
    }
}
