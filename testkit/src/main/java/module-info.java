/** For the tests of hosts: contracts for what they implement, and a fake Selling Partner API. For test scope. */
module io.shelfwise.testkit {
    requires static transitive org.jspecify;
    requires transitive io.shelfwise.core;
    requires transitive io.shelfwise.spapi.catalogue;
    requires transitive org.junit.jupiter.api;
    requires org.assertj.core;

    exports io.shelfwise.testkit; // contracts to extend
    exports io.shelfwise.testkit.spapi; // the fake Selling Partner API to start
    exports io.shelfwise.testkit.spapi.counts; // what the fake was asked
    exports io.shelfwise.testkit.spapi.faults; // what goes wrong on demand
    exports io.shelfwise.testkit.spapi.world; // the made-up sellers behind its answers

    opens io.shelfwise.testkit to
            org.junit.platform.commons; // JUnit calls their tests, which are not public
    opens io.shelfwise.testkit.spapi to
            org.junit.platform.commons; // JUnit makes the parameter resolver, which is not public
}
