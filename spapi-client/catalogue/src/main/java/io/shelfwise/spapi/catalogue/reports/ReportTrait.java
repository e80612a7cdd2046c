package io.shelfwise.spapi.catalogue.reports;

/** What is special about the files of a report. */
public enum ReportTrait {
    /** It is JSON; otherwise a flat file. */
    JSON,
    /** Rows may end early. */
    SHORT,
    /** Columns may be told by their place, where their names are in an unknown language. */
    PLACES,
    /** Cells are known to stand beside their columns at times. */
    SKEWED,
    /** A row without currency has that of the last row above which names one. */
    CARRIED,
    /** Rows hold data of buyers, so that no message may show a value. */
    BUYER
}
