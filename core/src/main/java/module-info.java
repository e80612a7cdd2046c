/** Shared vocabulary of Shelfwise, and the interfaces that a host wires to its own storage. Needs only the JDK. */
module io.shelfwise.core {
    requires static transitive org.jspecify;

    exports io.shelfwise.core; // the root exception
    exports io.shelfwise.core.account; // every storage call names an account
    exports io.shelfwise.core.catalog; // products, SKUs and marketplaces are in every other signature
    exports io.shelfwise.core.demand; // what forecasters read
    exports io.shelfwise.core.economics; // what costing tells planning
    exports io.shelfwise.core.finance; // what settlements and profit are made of
    exports io.shelfwise.core.health; // what may hold an order back
    exports io.shelfwise.core.inbound; // shipments on their way in
    exports io.shelfwise.core.inventory; // what planning starts from
    exports io.shelfwise.core.money; // amounts in every result
    exports io.shelfwise.core.orders; // what imports write
    exports io.shelfwise.core.retention; // hosts set policies and run sweeps
    exports io.shelfwise.core.storage; // hosts implement it
    exports io.shelfwise.core.supply; // lead times and order quantities
    exports io.shelfwise.core.vault; // hosts keep credentials behind it
}
