package io.shelfwise.spapi.generator;

import io.shelfwise.spapi.generator.JavaType.Kind;
import io.shelfwise.spapi.generator.RecordShape.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes the record of an object, with its builder. */
final class RecordSource {

    static final List<String> IMPORTS = List.of(
            "io.shelfwise.spapi.internal.wire.Parts",
            "io.shelfwise.spapi.wire.Extras",
            "io.shelfwise.spapi.wire.JsonName",
            "java.math.BigDecimal",
            "java.time.Instant",
            "java.time.LocalDate",
            "java.util.LinkedHashMap",
            "java.util.List",
            "java.util.Map",
            "org.jspecify.annotations.Nullable");

    private final RecordShape shape;
    private final String apiFile;
    private final Source source;

    private RecordSource(String packageName, String apiFile, RecordShape shape) {
        this.shape = shape;
        this.apiFile = apiFile;
        this.source = Source.of(packageName, IMPORTS);
    }

    static String of(String packageName, String apiFile, RecordShape shape) {
        return new RecordSource(packageName, apiFile, shape).write();
    }

    private String write() {
        source.doc(doc()).line("public record " + shape.name() + "(");
        source.parts(header(), ") {").open();
        constructor();
        builderMethod();
        if (shape.isPrivate()) {
            toStringMethod(source, shape.name());
        }
        builder();
        return source.line("}").toString();
    }

    private List<String> doc() {
        List<String> doc = new ArrayList<>();
        doc.add(Source.code(shape.amazonName()) + " of " + Source.code(apiFile) + ".");
        doc.add("");
        shape.components()
                .forEach(part -> doc.add("@param " + part.name() + " "
                        + Source.code(part.jsonName())
                        + (part.required() ? ", required" : "")));
        doc.add("@param extras what the other components cannot hold, written back as it came");
        return doc;
    }

    private List<String> header() {
        Stream<String> parts = shape.components().stream().map(RecordSource::annotated);
        return Stream.concat(parts, Stream.of("Extras extras")).toList();
    }

    private static String annotated(Component part) {
        String json = part.name().equals(part.jsonName()) ? "" : "@JsonName(" + Source.quoted(part.jsonName()) + ") ";
        return json + part.type().declared() + " " + part.name();
    }

    private void constructor() {
        source.line("").doc(List.of("Takes anything; builders are the way to make one."));
        source.line("public " + shape.name() + " {");
        copies(source, shape.components());
        source.line("extras = Parts.extras(extras);").line("}");
    }

    static void copies(Source source, List<Component> components) {
        for (Component part : components) {
            if (part.type().isCollection()) {
                String copy = part.type().kind() == Kind.LIST ? "list" : "map";
                source.line(part.name() + " = Parts." + copy + "(" + part.name() + ");");
            }
        }
    }

    private void builderMethod() {
        source.line("").doc(List.of("An empty builder."));
        source.line("public static Builder builder() {")
                .line("return new Builder();")
                .line("}");
    }

    static void toStringMethod(Source source, String name) {
        source.line("").doc(List.of("The type's name only: contents may be confidential."));
        source.line("@Override")
                .line("public String toString() {")
                .line("return " + Source.quoted(name) + ";")
                .line("}");
    }

    private void builder() {
        source.line("").doc(List.of("Builds " + Source.code(shape.name()) + "."));
        source.line("public static final class Builder {").line("");
        shape.components()
                .forEach(part -> source.line("private @Nullable " + part.type().source() + " " + part.name() + ";"));
        source.line("private final Map<String, @Nullable Object> extras = new LinkedHashMap<>();");
        source.line("").line("private Builder() {}");
        shape.components().forEach(this::setter);
        extra();
        build();
        source.line("}");
    }

    private void setter(Component part) {
        String doc = "Sets " + Source.code(part.jsonName()) + ".";
        String value = part.type().isCollection()
                ? "Parts.noting(extras, " + Source.quoted(part.jsonName()) + ", " + part.name() + ")"
                : part.name();
        source.line("").doc(List.of(doc));
        source.line("public Builder " + part.name() + "(" + part.type().source() + " " + part.name() + ") {")
                .line("this." + part.name() + " = " + value + ";")
                .line("return this;")
                .line("}");
    }

    private void extra() {
        source.line("")
                .doc(List.of("Adds a field that this type does not know, as text, number, boolean, list or map."));
        source.line("public Builder extra(String name, @Nullable Object value) {")
                .line("extras.put(name, value);")
                .line("return this;")
                .line("}");
    }

    private void build() {
        List<String> arguments = Stream.concat(
                        shape.components().stream().map(RecordSource::argument), Stream.of("Extras.of(extras)"))
                .toList();
        source.line("").doc(List.of("The " + Source.code(shape.name()) + "."));
        source.line("public " + shape.name() + " build() {").line("return new " + shape.name() + "(");
        source.parts(arguments, ");").line("}");
    }

    static String argument(Component part) {
        return switch (part.type().kind()) {
            case LIST -> "Parts.list(" + part.name() + ")";
            case MAP -> "Parts.map(" + part.name() + ")";
            default -> part.name();
        };
    }
}
