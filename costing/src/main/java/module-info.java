/** Landed cost, Amazon's fees as dated data, and unit margins: pure functions without I/O, logging or clock. */
module io.shelfwise.costing {
    requires static transitive org.jspecify;
    requires transitive io.shelfwise.core;

    exports io.shelfwise.costing; // landed cost and margins
    exports io.shelfwise.costing.fees; // fee schedules as dated data, estimates that name their rules
}
