package io.shelfwise.spapi.generator;

import io.shelfwise.spapi.catalogue.ApiSpec;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the class that has an accessor for each API. The newest version of an API has the bare name. */
final class AccessSource {

    private AccessSource() {}

    static String of(Collection<ApiSpec> apis) {
        Source source = Source.of(
                SourceFiles.CLIENT,
                List.of(
                        "io.shelfwise.spapi.internal.http.Exchange",
                        "io.shelfwise.spapi.internal.http.Operation",
                        "java.util.List"));
        source.doc(List.of("The APIs that a client has."));
        source.line("abstract class ApiAccess {").line("");
        source.line("private final Exchange exchange;").line("");
        source.line("ApiAccess(Exchange exchange) {")
                .line("this.exchange = exchange;")
                .line("}");
        accessors(apis).forEach((name, api) -> accessor(source, name, api));
        operations(source, apis);
        return source.line("}").toString();
    }

    private static void operations(Source source, Collection<ApiSpec> apis) {
        source.line("").doc(List.of("The operations of an API of the catalogue."));
        source.line("static List<Operation<?>> operations(String api) {").line("return switch (api) {");
        apis.forEach(api -> source.line("case " + Source.quoted(api.file()) + " -> " + JavaNames.packageOf(api) + "."
                + SourceFiles.apiType(api) + ".operations();"));
        source.line("default -> List.of();").line("};").line("}");
    }

    private static void accessor(Source source, String name, ApiSpec api) {
        String type = JavaNames.packageOf(api) + "." + SourceFiles.apiType(api);
        source.line("").doc(List.of(Source.code(api.file()) + ", version " + api.version() + "."));
        source.line("public " + type + " " + name + "() {")
                .line("return exchange.api(" + type + ".class, " + type + "::new);")
                .line("}");
    }

    static Map<String, ApiSpec> accessors(Collection<ApiSpec> apis) {
        Map<String, List<ApiSpec>> byName = apis.stream().collect(Collectors.groupingBy(ApiSpec::name));
        Map<String, ApiSpec> accessors = new TreeMap<>();
        byName.forEach((name, versions) -> {
            ApiSpec newest = versions.stream()
                    .max(Comparator.comparing(AccessSource::age))
                    .orElseThrow();
            versions.forEach(api -> accessors.put(api.equals(newest) ? name : name + suffix(api), api));
        });
        return accessors;
    }

    /** Numbered versions are older than dated ones. */
    private static String age(ApiSpec api) {
        return api.version().startsWith("v") ? "0" + api.version() : api.version();
    }

    private static String suffix(ApiSpec api) {
        String digits = api.version().replace("-", "");
        return (digits.startsWith("v") ? "" : "V")
                + digits.substring(0, 1).toUpperCase(Locale.ROOT)
                + digits.substring(1);
    }
}
