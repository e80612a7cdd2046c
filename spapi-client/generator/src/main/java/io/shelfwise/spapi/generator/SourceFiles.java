package io.shelfwise.spapi.generator;

import io.shelfwise.spapi.catalogue.ApiSpec;
import io.shelfwise.spapi.catalogue.reports.ReportSpec;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All sources of the typed operations and of the rows of reports, by path. */
final class SourceFiles {

    static final String CLIENT = "io.shelfwise.spapi";

    private final Map<String, String> files = new TreeMap<>();
    private final Set<String> paths = new HashSet<>();

    private SourceFiles() {}

    static Map<String, String> of(Collection<ApiSpec> apis, Collection<ReportSpec> reports) {
        SourceFiles sources = new SourceFiles();
        apis.forEach(sources::api);
        sources.put(CLIENT, "ApiAccess", AccessSource.of(apis));
        ReportSources.of(reports).forEach((type, source) -> sources.put(ReportRowSource.PACKAGE, type, source));
        return sources.files;
    }

    static String apiType(ApiSpec api) {
        return JavaNames.type(api.name()) + "Api";
    }

    private void api(ApiSpec api) {
        String packageName = JavaNames.packageOf(api);
        String file = api.file();
        Shapes shapes = new Shapes(api);
        shapes.records().forEach(record -> put(packageName, record.name(), RecordSource.of(packageName, file, record)));
        shapes.words().forEach(words -> put(packageName, words.name(), WordsSource.of(packageName, file, words)));
        List<Call> calls = Call.of(api, shapes);
        calls.forEach(call -> call.requestName()
                .ifPresent(name ->
                        put(packageName, name, RequestSource.of(packageName, call, name, shapes.sensitivity()))));
        calls.stream()
                .filter(call -> !call.answersByStatus().isEmpty())
                .forEach(call -> put(packageName, call.answerSource(), AnswerSource.of(packageName, call)));
        String type = apiType(api);
        String service = JavaNames.type(api.name()) + "Service";
        put(packageName, service, ServiceSource.of(packageName, service, calls));
        put(packageName, type, ApiSource.of(packageName, api, type, service, calls, shapes));
        put(packageName, "package-info", packageInfo(api, packageName));
    }

    private static String packageInfo(ApiSpec api, String packageName) {
        return new Source()
                .doc(List.of("{@code " + api.file() + "} of the Selling Partner API, version " + api.version() + "."))
                .line("@org.jspecify.annotations.NullMarked")
                .line("package " + packageName + ";")
                .toString();
    }

    /** Some file systems hold names apart by their letters only, not by their case. */
    private void put(String packageName, String type, String source) {
        String path = packageName.replace('.', '/') + "/" + type + ".java";
        if (!paths.add(path.toLowerCase(Locale.ROOT))) {
            throw new IllegalStateException(
                    "two types would be written to '" + path + "'; give one another name in InlineNames");
        }
        files.put(path, source);
    }
}
