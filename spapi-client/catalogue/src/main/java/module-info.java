/** The operations, types and reports of the Selling Partner API as data. */
module io.shelfwise.spapi.catalogue {
    requires static transitive org.jspecify;

    exports io.shelfwise.spapi.catalogue; // operations, limits and types, and the text format that holds them
    exports io.shelfwise.spapi.catalogue.reports; // columns of reports, and what they demand
}
