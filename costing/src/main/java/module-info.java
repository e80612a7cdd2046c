/** Landed cost, Amazon's fees as dated data, and unit margins: pure functions without I/O, logging or clock. */
module io.shelfwise.costing {
    requires static transitive org.jspecify;
    requires transitive io.shelfwise.core;

    exports io.shelfwise.costing; // landed cost and margins
    exports io.shelfwise.costing.fees; // fee schedules as dated data, estimates that name their rules
    exports io.shelfwise.costing; // landed cost, fees and margins
    exports io.shelfwise.costing.landed; // landed cost of shipments and repacks
    exports io.shelfwise.costing.ledger; // cost of stock and sales on any date
}
