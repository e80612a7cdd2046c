package io.shelfwise.spapi.generator;

import io.shelfwise.spapi.catalogue.ApiSpec;
import io.shelfwise.spapi.catalogue.ParameterSpec.Style;
import io.shelfwise.spapi.catalogue.Trait;
import io.shelfwise.spapi.generator.Call.Argument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the class that has a method for each operation of an API. */
final class ApiSource {

    private static final List<String> IMPORTS = List.of(
            "io.shelfwise.spapi.catalogue.OperationSpec",
            "io.shelfwise.spapi.internal.http.Exchange",
            "io.shelfwise.spapi.internal.http.Params",
            "java.util.List",
            "java.util.concurrent.CompletableFuture");

    private final ApiSpec api;
    private final String name;
    private final String service;
    private final Source source;

    private ApiSource(String packageName, ApiSpec api, String name, String service) {
        this.api = api;
        this.name = name;
        this.service = service;
        this.source = Source.of(packageName, IMPORTS);
    }

    static String of(String packageName, ApiSpec api, String name, String service, List<Call> calls) {
        return new ApiSource(packageName, api, name, service).write(calls);
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
        calls.forEach(this::methods);
        return source.line("}").toString();
    }

    private void constant(Call call) {
        source.line("private static final OperationSpec " + call.constant() + " = Exchange.operation("
                + Source.quoted(api.file()) + ", " + Source.quoted(call.spec().method()) + ", "
                + Source.quoted(call.spec().id()) + ");");
    }

    private void methods(Call call) {
        String parameter = parameter(call);
        String passed = parameter.substring(parameter.indexOf(' ') + 1);
        String give = call.answer().isPresent() ? "return " : "";
        String empty = empty(call);
        source.line("").doc(doc(call));
        deprecated(call);
        source.line("public " + call.answerSource() + " " + call.name() + "(" + parameter + ") {")
                .line(give + "exchange.answer(" + call.constant() + ", " + call.name() + "Call(" + passed + ")" + empty
                        + ");")
                .line("}");
        String future = call.answer().map(JavaType::source).orElse("Void");
        source.line("").doc(asyncDoc(call, passed));
        deprecated(call);
        source.line("public CompletableFuture<" + future + "> " + call.name() + "Async(" + parameter + ") {")
                .line("return exchange.future(" + call.constant() + ", " + call.name() + "Call(" + passed + ")" + empty
                        + ");")
                .line("}");
        callMethod(call, parameter, future);
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

    private void callMethod(Call call, String parameter, String answer) {
        Stream<String> arguments = call.arguments().stream()
                .map(argument -> converted(
                        argument,
                        call.requestName().isPresent() ? "request." + argument.name() + "()" : argument.name()));
        source.line("")
                .line("private retrofit2.Call<" + answer + "> " + call.name() + "Call(" + parameter + ") {")
                .line("return service." + call.name() + "(");
        source.parts(Stream.concat(Stream.of(call.constant()), arguments).toList(), ");")
                .line("}");
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

    /** What an answer without content is read as. */
    private static String empty(Call call) {
        return call.answer()
                .map(answer -> switch (answer.kind()) {
                    case RECORD -> ", () -> " + answer.source() + ".builder().build()";
                    case LIST -> ", List::of";
                    default -> ", () -> \"\"";
                })
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
