/** Amazon's data: report files read into typed rows and into storage. */
module io.shelfwise.spapi {
    requires static transitive org.jspecify;
    requires transitive io.shelfwise.core;

    exports io.shelfwise.spapi.reports; // reading report files
    exports io.shelfwise.spapi.imports; // report files into storage
}
