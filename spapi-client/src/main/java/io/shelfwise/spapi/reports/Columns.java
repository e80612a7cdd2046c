package io.shelfwise.spapi.reports;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.spapi.catalogue.reports.ColumnSpec;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The header of one open file. Columns are found by name, wherever they stand; case, spaces, hyphens and underscores
 * make no difference, and neither does what follows a name in brackets. Of several columns of one name the first that no
 * other column of the report was found in is taken, so that those who ask in the file's order find each.
 */
public final class Columns {

    private final Marketplace marketplace;
    private final List<String> found;
    private final Map<String, BitSet> positions = new HashMap<>();
    private final BitSet taken = new BitSet();
    private final List<String> missing = new ArrayList<>();
    private final List<String> needed = new ArrayList<>();
    private final List<String> absent = new ArrayList<>();
    private final Map<String, String> renamed = new TreeMap<>();
    private boolean byPosition;

    Columns(Marketplace marketplace, List<String> found) {
        this.marketplace = marketplace;
        this.found = List.copyOf(found);
        for (int i = 0; i < found.size(); i++) {
            put(key(found.get(i)), i);
            put(key(withoutBrackets(found.get(i))), i);
        }
    }

    private void put(String key, int position) {
        positions.computeIfAbsent(key, unused -> new BitSet()).set(position);
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
        int position = position(name, true);
        for (int i = 0; position == Column.ABSENT && i < aliases.length; i++) {
            position = position(aliases[i], false);
            if (position != Column.ABSENT) {
                renamed.put(name, found.get(position));
            }
        }
        if (position == Column.ABSENT) {
            absent.add(name);
        } else {
            taken.set(position);
        }
        return new Column(name, position);
    }

    /**
     * Where a column stands; {@link Column#ABSENT} if nowhere.
     *
     * @param own whether it is the column's own name, under which it may be asked for again
     */
    private int position(String name, boolean own) {
        BitSet all = positions.get(key(name));
        if (all == null) {
            return Column.ABSENT;
        }
        int first = all.stream().filter(i -> !taken.get(i)).findFirst().orElse(Column.ABSENT);
        return first == Column.ABSENT && own ? all.nextSetBit(0) : first;
    }

    /** For which marketplace the file is read: its number format, its currency. */
    public Marketplace marketplace() {
        return marketplace;
    }

    /** The names in the header, as written, in their order. */
    public List<String> found() {
        return found;
    }

    /** How the header differs from the columns that were asked for. */
    public HeaderDrift drift() {
        List<String> unknown = IntStream.range(0, found.size())
                .filter(i -> !taken.get(i) && !found.get(i).isEmpty())
                .mapToObj(found::get)
                .toList();
        Set<String> once = new HashSet<>();
        List<String> repeated = found.stream()
                .filter(name -> !name.isEmpty() && !once.add(name))
                .distinct()
                .toList();
        return new HeaderDrift(unknown, absent, renamed, repeated, byPosition);
    }

    /** The needed columns that the file has not. */
    List<String> missing() {
        return missing;
    }

    List<String> needed() {
        return needed;
    }

    void toldByPosition() {
        byPosition = true;
    }

    boolean isTaken(int position) {
        return taken.get(position);
    }

    /** How many of the names the header has. */
    long known(List<ColumnSpec> specs) {
        return specs.stream()
                .filter(spec -> positions.containsKey(key(spec.name())))
                .count();
    }

    /** The form in which names are compared: small letters and digits. */
    static String key(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return folded.replaceAll("[^\\p{L}\\p{M}\\p{N}/]", "").replace("fulfilment", "fulfillment");
    }

    /** The form in which names are told: small letters, words joined by hyphens. */
    static String canonical(String name) {
        return name.strip().replaceAll("[\\s_]+", "-").toLowerCase(Locale.ROOT);
    }

    private static String withoutBrackets(String name) {
        int bracket = name.indexOf('(');
        return bracket > 0 ? name.substring(0, bracket) : name;
    }

    @Override
    public String toString() {
        return "Columns[" + found.size() + "]";
    }
}
