package io.shelfwise.spapi.reports;

import io.shelfwise.core.catalog.Marketplace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The header of one open file. Columns are found by name, wherever they stand; case, surrounding spaces, and whether
 * words are joined by space, hyphen or underscore make no difference. Of two columns of one name the first is taken.
 */
public final class Columns {

    private final Marketplace marketplace;
    private final List<String> found;
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<String> missing = new ArrayList<>();
    private final List<String> needed = new ArrayList<>();

    Columns(Marketplace marketplace, List<String> found) {
        this.marketplace = marketplace;
        this.found = List.copyOf(found);
        for (int i = 0; i < found.size(); i++) {
            positions.putIfAbsent(canonical(found.get(i)), i);
        }
    }

    /**
     * A column that the report must have: a file without it is refused.
     *
     * @param name as the report documents it
     * @param aliases other names that it has been seen under
     */
    public Column needed(String name, String... aliases) {
        Column column = optional(name, aliases);
        needed.add(name);
        if (!column.isPresent()) {
            missing.add(name);
        }
        return column;
    }

    /**
     * A column that the report may have.
     *
     * @param name as the report documents it
     * @param aliases other names that it has been seen under
     */
    public Column optional(String name, String... aliases) {
        Integer position = positions.get(canonical(name));
        for (int i = 0; position == null && i < aliases.length; i++) {
            position = positions.get(canonical(aliases[i]));
        }
        return new Column(name, position == null ? Column.ABSENT : position);
    }

    /** For which marketplace the file is read: its number format, its currency. */
    public Marketplace marketplace() {
        return marketplace;
    }

    /** The names in the header, as written, in their order. */
    public List<String> found() {
        return found;
    }

    /** The needed columns that the file has not. */
    List<String> missing() {
        return missing;
    }

    List<String> needed() {
        return needed;
    }

    private static String canonical(String name) {
        return name.strip().replace('_', '-').replace(' ', '-').toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "Columns[" + found.size() + "]";
    }
}
