package io.shelfwise.spapi.generator;

import io.shelfwise.spapi.catalogue.ApiSpec;
import io.shelfwise.spapi.catalogue.ParameterSpec.Style;
import io.shelfwise.spapi.catalogue.Trait;
import io.shelfwise.spapi.generator.Call.Argument;
import io.shelfwise.spapi.generator.JavaType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the class that has a method for each operation of an API. */
final class ApiSource {

    private static final List<String> IMPORTS = List.of(
            "io.shelfwise.spapi.internal.http.Exchange",
            "io.shelfwise.spapi.internal.http.Operation",
            "io.shelfwise.spapi.internal.http.Params",
            "java.util.List",
            "java.util.Map",
            "java.util.Optional",
            "java.util.concurrent.CompletableFuture",
            "java.util.stream.Stream");

    private final ApiSpec api;
    private final String name;
    private final String service;
    private final Shapes shapes;
    private final Source source;

    private ApiSource(String packageName, ApiSpec api, String name, String service, Shapes shapes) {
        this.api = api;
        this.name = name;
        this.service = service;
        this.shapes = shapes;
        this.source = Source.of(packageName, IMPORTS);
    }

    static String of(String packageName, ApiSpec api, String name, String service, List<Call> calls, Shapes shapes) {
        return new ApiSource(packageName, api, name, service, shapes).write(calls);
    }

    private String write(List<Call> calls) {
        source.doc(List.of(
                "The " + calls.size() + (calls.size() == 1 ? " operation" : " operations") + " of "
                        + Source.code(api.file()) + ". Thread-safe.",
                "",
                "<p>Each operation can be called blocking, and as a future whose cancellation ends the call. A failure is an",
                "{@link io.shelfwise.spapi.wire.SpApiException}.",
                "",
                "@see <a href=\"" + api.page() + "\">Amazon's model</a>"));
        source.line("public final class " + name + " {").line("");
        calls.forEach(this::constant);
        source.line("").line("private final Exchange exchange;").line("private final " + service + " service;");
        source.line("").doc(List.of("Made by the client."));
        source.line("@SuppressWarnings(\"exports\")")
                .line("public " + name + "(Exchange exchange) {")
                .line("this.exchange = exchange;")
                .line("this.service = exchange.service(" + service + ".class);")
                .line("}");
        operations(calls);
        calls.forEach(this::methods);
        return source.line("}").toString();
    }

    private void constant(Call call) {
        String type = call.answer().map(JavaType::source).orElse("Object");
        source.line("private static final Operation<" + type + "> " + call.constant() + " = " + made(call) + ";");
    }

    private String made(Call call) {
        String names = "(" + Source.quoted(api.file()) + ", "
                + Source.quoted(call.spec().method()) + ", "
                + Source.quoted(call.spec().id());
        if (!call.answersByStatus().isEmpty()) {
            String types = call.answersByStatus().entrySet().stream()
                    .map(entry -> entry.getKey() + ", " + entry.getValue().source() + ".class")
                    .collect(Collectors.joining(", "));
            return "Operation.byStatus" + names + ", Map.of(" + types + "), " + call.answerSource() + "::of)";
        }
        return call.answer()
                .map(answer -> answer.kind() == Kind.LIST
                        ? "Operation.list" + names + ", " + answer.source().replaceAll("^List<|>$", "") + ".class)"
                        : "Operation.of" + names + ", " + answer.source() + ".class)")
                .orElse("Operation.nothing" + names + ")");
    }

    private void operations(List<Call> calls) {
        source.line("").doc(List.of("For the client."));
        source.line("@SuppressWarnings(\"exports\")")
                .line("public static List<Operation<?>> operations() {")
                .line("return List.of(");
        source.parts(calls.stream().map(Call::constant).toList(), ");").line("}");
    }

    private void methods(Call call) {
        String parameter = parameter(call);
        String passed = parameter.substring(parameter.indexOf(' ') + 1);
        String made = "(" + call.constant() + ", " + call.name() + "Call(" + passed + "));";
        boolean hasAnswer = call.answer().isPresent();
        source.line("").doc(doc(call));
        deprecated(call);
        source.line("public " + call.answerSource() + " " + call.name() + "(" + parameter + ") {")
                .line((hasAnswer ? "return exchange.answer" : "exchange.answer") + made)
                .line("}");
        String future = call.answer().map(JavaType::source).orElse("Void");
        source.line("").doc(asyncDoc(call, passed));
        deprecated(call);
        source.line("public CompletableFuture<" + future + "> " + call.name() + "Async(" + parameter + ") {")
                .line((hasAnswer ? "return exchange.future" : "return exchange.done") + made)
                .line("}");
        Paged.of(call, shapes).ifPresent(paged -> new PagesSource(source, call, paged).write());
        callMethod(call, parameter);
    }

    private List<String> asyncDoc(Call call, String passed) {
        String type = call.requestName()
                .or(() -> call.arguments().stream()
                        .map(argument -> argument.type().source())
                        .findFirst())
                .map(source -> source.replaceAll("<.*", ""))
                .orElse("");
        List<String> doc = new ArrayList<>(
                List.of("As {@link #" + call.name() + "(" + (passed.isEmpty() ? "" : type) + ")}, without blocking."));
        if (call.isDeprecated()) {
            doc.addAll(List.of("", "@deprecated Amazon will remove this operation."));
        }
        return doc;
    }

    private void deprecated(Call call) {
        if (call.isDeprecated()) {
            source.line("@Deprecated");
        }
    }

    private void callMethod(Call call, String parameter) {
        boolean hasRequest = call.requestName().isPresent();
        source.line("")
                .line("private retrofit2.Call<okhttp3.ResponseBody> " + call.name() + "Call(" + parameter + ") {");
        call.arguments().stream()
                .filter(argument -> argument.spec().required())
                .forEach(argument ->
                        source.line("Params.needed(" + Source.quoted(call.spec().id()) + ", "
                                + Source.quoted(argument.spec().name()) + ", " + value(argument, hasRequest) + ");"));
        source.line("return service." + call.name() + "(");
        Stream<String> arguments =
                call.arguments().stream().map(argument -> converted(argument, value(argument, hasRequest)));
        source.parts(
                        Stream.concat(Stream.of(call.constant() + ".spec()"), arguments)
                                .toList(),
                        ");")
                .line("}");
    }

    private static String value(Argument argument, boolean hasRequest) {
        return hasRequest ? "request." + argument.name() + "()" : argument.name();
    }

    private static String converted(Argument argument, String value) {
        return switch (argument.spec().place()) {
            case PATH -> "Params.path(" + Source.quoted(argument.name()) + ", " + value + ")";
            case BODY -> "exchange.body(" + value + ")";
            case HEADER -> "Params.text(" + value + ")";
            case QUERY -> {
                String plain = argument.type().isCollection() ? "joined" : "text";
                yield "Params." + (argument.spec().style() == Style.PLAIN ? plain : "twiceEncoded") + "(" + value + ")";
            }
        };
    }

    private static String parameter(Call call) {
        return call.requestName()
                .map(type -> type + " request")
                .or(() -> call.arguments().stream()
                        .map(argument -> argument.type().source() + " " + argument.name())
                        .findFirst())
                .orElse("");
    }

    private List<String> doc(Call call) {
        List<String> doc = new ArrayList<>();
        doc.add(Source.code(call.spec().method() + " " + call.spec().path()) + ".");
        doc.add("");
        doc.add("<p>" + limit(call) + traits(call));
        doc.add("");
        if (call.isDeprecated()) {
            doc.add("@deprecated Amazon will remove this operation.");
        }
        doc.add("@see <a href=\"" + api.page() + "\">Amazon's model</a>");
        return doc;
    }

    private static String limit(Call call) {
        return call.spec()
                .limit()
                .map(limit -> "Documented limit: " + limit.ratePerSecond().toPlainString() + " a second, burst "
                        + limit.burst() + ".")
                .orElse("No limit is documented.");
    }

    private static String traits(Call call) {
        return Stream.of(
                        text(call, Trait.RESTRICTED, " Needs a restricted data token."),
                        text(call, Trait.RESTRICTABLE, " Needs a restricted data token for buyer data."),
                        text(call, Trait.GRANTLESS, " Is called for the application, without a seller."),
                        text(call, Trait.SANDBOX_ONLY, " Exists in the sandbox only."),
                        call.spec()
                                .paging()
                                .map(paging -> " Answers in pages: " + Source.code(paging.parameter())
                                        + " takes the next one."))
                .flatMap(Optional::stream)
                .reduce("", String::concat);
    }

    private static Optional<String> text(Call call, Trait trait, String text) {
        return call.spec().is(trait) ? Optional.of(text) : Optional.empty();
    }
}
