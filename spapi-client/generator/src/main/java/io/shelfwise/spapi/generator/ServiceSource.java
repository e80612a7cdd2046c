package io.shelfwise.spapi.generator;

import io.shelfwise.spapi.catalogue.ParameterSpec.Style;
import io.shelfwise.spapi.generator.Call.Argument;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Writes the Retrofit interface of an API. Its annotations are written in full: a Data Kiosk type is called Query. */
final class ServiceSource {

    private static final String HTTP = "@retrofit2.http.";
    private static final Set<String> METHODS_WITH_BODY = Set.of("POST", "PUT", "PATCH");

    private ServiceSource() {}

    static String of(String packageName, String name, List<Call> calls) {
        Source source = Source.of(
                packageName,
                List.of(
                        "io.shelfwise.spapi.catalogue.OperationSpec",
                        "java.util.List",
                        "org.jspecify.annotations.Nullable"));
        source.line("interface " + name + " {");
        calls.forEach(call -> method(source, call));
        return source.line("}").toString();
    }

    private static void method(Source source, Call call) {
        String path = call.spec().path().substring(1);
        source.line("")
                .line(HTTP + "HTTP(method = " + Source.quoted(call.spec().method()) + ", path = " + Source.quoted(path)
                        + ", hasBody = "
                        + METHODS_WITH_BODY.contains(call.spec().method()) + ")");
        source.line("retrofit2.Call<okhttp3.ResponseBody> " + call.name() + "(");
        Stream<String> arguments = call.arguments().stream().map(ServiceSource::argument);
        source.parts(
                Stream.concat(Stream.of(HTTP + "Tag OperationSpec operationSpec"), arguments)
                        .toList(),
                ");");
    }

    private static String argument(Argument argument) {
        String name = Source.quoted(argument.spec().name());
        return switch (argument.spec().place()) {
            case PATH -> HTTP + "Path(value = " + name + ", encoded = true) String " + argument.name();
            case HEADER -> HTTP + "Header(" + name + ") @Nullable String " + argument.name();
            case BODY -> HTTP + "Body okhttp3.RequestBody " + argument.name();
            case QUERY ->
                HTTP + "Query(" + name + ") "
                        + (argument.spec().style() == Style.PLAIN ? "@Nullable String " : "List<String> ")
                        + argument.name();
        };
    }
}
