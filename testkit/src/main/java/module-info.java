/** Contract tests for what hosts implement. For test scope. */
module io.shelfwise.testkit {
    requires static transitive org.jspecify;
    requires transitive io.shelfwise.core;
    requires transitive org.junit.jupiter.api;
    requires org.assertj.core;

    exports io.shelfwise.testkit; // contracts to extend

    opens io.shelfwise.testkit to
            org.junit.platform.commons; // JUnit calls their tests, which are not public
}
