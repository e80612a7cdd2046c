package io.shelfwise.spapi.catalogue.reports;

import java.util.List;

/**
 * The rows of a report.
 *
 * @param list the list of a JSON report that they are in; empty in flat files
 * @param javaType the type of a row; empty where there is none
 * @param factory the method of that type that answers this report
 * @param columns all that are known, in the order in which files have them
 */
public record RowSpec(String list, String javaType, String factory, List<ColumnSpec> columns) {

    /** What a type answers its own report by. */
    public static final String TYPE = "type";

    /** Copies the list. */
    public RowSpec {
        columns = List.copyOf(columns);
    }
}
