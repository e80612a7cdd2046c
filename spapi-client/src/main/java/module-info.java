/** Amazon's data: report files and answers of the Finances API, read into typed rows and into storage. */
@SuppressWarnings("requires-automatic") // moshi and okio name their modules in their manifests only
module io.shelfwise.spapi {
    requires static transitive org.jspecify;
    requires transitive io.shelfwise.core;
    requires com.squareup.moshi;
    requires okio;

    exports io.shelfwise.spapi.finances; // answers of the Finances API in the shape of settlements
    exports io.shelfwise.spapi.reports; // reading report files
    exports io.shelfwise.spapi.imports; // report files into storage
}
