package io.shelfwise.spapi.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes an open enumeration. */
final class WordsSource {

    private WordsSource() {}

    static String of(String packageName, String apiFile, WordsShape shape) {
        Source source = Source.of(
                packageName,
                List.of(
                        "io.shelfwise.spapi.internal.wire.Parts",
                        "io.shelfwise.spapi.wire.OpenEnum",
                        "java.util.List"));
        source.doc(List.of(
                "Text of " + Source.code(apiFile) + " of which some values are known. Any other is as good.",
                "",
                "@param value as Amazon writes it"));
        source.line("public record " + shape.name() + "(String value) implements OpenEnum {");
        Map<String, String> constants = constants(shape.values());
        constants.forEach((name, value) -> constant(source, shape.name(), name, value));
        source.line("");
        source.line("private static final List<" + shape.name() + "> KNOWN =");
        source.line("        List.of(" + String.join(", ", constants.keySet()) + ");");
        methods(source, shape.name());
        return source.line("}").toString();
    }

    static Map<String, String> constants(List<String> values) {
        Map<String, String> constants = new LinkedHashMap<>();
        for (String value : new ArrayList<>(new java.util.LinkedHashSet<>(values))) {
            String name = JavaNames.constant(value);
            int repeat = 2;
            while (constants.containsKey(name)) {
                name = JavaNames.constant(value) + "_" + repeat++;
            }
            constants.put(name, value);
        }
        return constants;
    }

    private static void constant(Source source, String type, String name, String value) {
        source.line("").doc(List.of(Source.code(value) + "."));
        source.line("public static final " + type + " " + name + " = new " + type + "(" + Source.quoted(value) + ");");
    }

    private static void methods(Source source, String type) {
        source.line("").doc(List.of("Takes any text."));
        source.line("public " + type + " {").line("value = Parts.text(value);").line("}");
        source.line("").doc(List.of("A value by Amazon's text, known or not."));
        source.line("public static " + type + " of(String value) {")
                .line("return new " + type + "(value);")
                .line("}");
        source.line("").doc(List.of("The values that Amazon's model lists."));
        source.line("public static List<" + type + "> known() {")
                .line("return KNOWN;")
                .line("}");
        source.line("").line("@Override");
        source.line("public String toString() {").line("return value;").line("}");
    }
}
