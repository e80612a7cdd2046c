package io.shelfwise.spapi.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes what an operation answers that answers another type at each of several statuses. */
final class AnswerSource {

    private static final Map<Integer, String> NAMES = Map.of(200, "ok", 201, "created", 202, "accepted");

    private AnswerSource() {}

    static String of(String packageName, Call call) {
        Source source = Source.of(packageName, List.of("org.jspecify.annotations.Nullable"));
        String name = call.answerSource();
        List<String> components = new ArrayList<>(List.of("int status"));
        List<String> values = new ArrayList<>(List.of("status"));
        List<String> doc = new ArrayList<>(List.of(
                "What " + Source.code(call.spec().id()) + " answers: one type or another, by its status.",
                "",
                "@param status of the answer"));
        call.answersByStatus().forEach((status, type) -> {
            String component = NAMES.getOrDefault(status, "status" + status);
            components.add("@Nullable " + type.source() + " " + component);
            values.add("value instanceof " + type.source() + " " + component + " ? " + component + " : null");
            doc.add("@param " + component + " the answer of status " + status);
        });
        source.doc(doc).line("public record " + name + "(");
        source.parts(components, ") {").open();
        source.line("")
                .line("static " + name + " of(int status, Object value) {")
                .line("return new " + name + "(");
        source.parts(values, ");").line("}");
        return source.line("}").toString();
    }
}
