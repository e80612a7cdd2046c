/** Landed cost, Amazon's fees as dated data, and unit margins: pure functions without I/O, logging or clock. */
module io.shelfwise.costing {
    requires static transitive org.jspecify;
    requires transitive io.shelfwise.core;

    exports io.shelfwise.costing; // landed cost, fees and margins
    exports io.shelfwise.costing.pricing; // price floors and rules that explain themselves
    exports io.shelfwise.costing.profit; // what was earned, by SKU, day, order and marketplace
    exports io.shelfwise.costing.settlement; // settlements against deposits, fees and reimbursements
}
