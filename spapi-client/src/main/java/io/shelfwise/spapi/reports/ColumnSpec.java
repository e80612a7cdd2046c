package io.shelfwise.spapi.reports;

import java.util.List;

/**
 * A column of a report.
 *
 * @param name in canonical form: small letters, words joined by hyphens
 * @param kind what its cells hold
 * @param needed whether a file without it is another report
 * @param aliases other names that it has been seen under
 */
record ColumnSpec(String name, ColumnKind kind, boolean needed, List<String> aliases) {

    ColumnSpec {
        aliases = List.copyOf(aliases);
    }

    Column in(Columns columns) {
        String[] others = aliases.toArray(String[]::new);
        return needed ? columns.needed(name, others) : columns.optional(name, others);
    }
}
