package io.shelfwise.spapi.catalogue.reports;

import java.util.List;

/**
 * A column of a report, or a member of the elements of a JSON report.
 *
 * @param name in canonical form: small letters, words joined by hyphens; in JSON the path, joined by points
 * @param kind what its cells hold
 * @param needed whether a file without it is another report; in JSON whether Amazon says that it is always there
 * @param javaName what the accessor is called; empty for the name in Java form
 * @param aliases other names that it has been seen under
 */
public record ColumnSpec(String name, ColumnKind kind, boolean needed, String javaName, List<String> aliases) {

    /** Copies the list. */
    public ColumnSpec {
        aliases = List.copyOf(aliases);
    }
}
