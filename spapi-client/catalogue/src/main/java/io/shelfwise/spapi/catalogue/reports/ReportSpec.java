package io.shelfwise.spapi.catalogue.reports;

import java.util.List;
import java.util.Set;

/**
 * The description of a report.
 *
 * @param type Amazon's name of it
 * @param title what messages call it
 * @param traits what is special about it
 * @param rows of a flat file one, of JSON one for each list
 */
public record ReportSpec(String type, String title, Set<ReportTrait> traits, List<RowSpec> rows) {

    /** Copies the collections. */
    public ReportSpec {
        traits = Set.copyOf(traits);
        rows = List.copyOf(rows);
    }

    /** Whether it has a trait. */
    public boolean is(ReportTrait trait) {
        return traits.contains(trait);
    }

    /** The columns of all rows. */
    public List<ColumnSpec> columns() {
        return rows.stream().flatMap(row -> row.columns().stream()).toList();
    }
}
