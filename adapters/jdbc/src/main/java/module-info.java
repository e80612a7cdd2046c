/** Shelfwise's stores on SQLite and PostgreSQL. */
module io.shelfwise.adapters.jdbc {
    requires static transitive org.jspecify;
    requires transitive io.shelfwise.spapi;
    requires transitive java.sql;

    exports io.shelfwise.adapters.jdbc; // stores over a host's data source
}
