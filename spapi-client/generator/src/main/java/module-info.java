/** Writes the typed operations of the SP-API client at build time. */
@SuppressWarnings("requires-automatic") // moshi and okio name their modules in their manifests only
module io.shelfwise.spapi.generator {
    requires static transitive org.jspecify;
    requires transitive io.shelfwise.spapi.catalogue;
    requires com.squareup.moshi;
    requires okio;

    exports io.shelfwise.spapi.generator; // run by the build of the client
    exports io.shelfwise.spapi.generator.facts; // run by whoever renews the catalogue
}
