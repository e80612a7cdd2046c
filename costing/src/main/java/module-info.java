/** Costs, fees, settlements, profit and prices: pure functions without I/O, logging or clock. */
module io.shelfwise.costing {
    requires static transitive org.jspecify;
    requires transitive io.shelfwise.core;

    exports io.shelfwise.costing; // what one unit costs and earns
    exports io.shelfwise.costing.closing; // periods that close, stock at the lower of cost and net realisable value
    exports io.shelfwise.costing.fees; // fee schedules as dated data, estimates that name their rules
    exports io.shelfwise.costing.landed; // landed cost of shipments and repacks
    exports io.shelfwise.costing.ledger; // cost of stock and sales on any date
    exports io.shelfwise.costing.pricing; // price floors and rules that explain themselves
    exports io.shelfwise.costing.profit; // what was earned, by SKU, day, order and marketplace
    exports io.shelfwise.costing.settlement; // settlements against deposits, fees and reimbursements
    exports io.shelfwise.costing.tax; // duty and value added tax as dated rates
}
