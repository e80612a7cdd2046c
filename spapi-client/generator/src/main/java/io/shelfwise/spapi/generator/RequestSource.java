package io.shelfwise.spapi.generator;

import io.shelfwise.spapi.generator.Call.Argument;
import io.shelfwise.spapi.generator.RecordShape.Component;
import java.util.ArrayList;
import java.util.List;

/** Writes the type that holds the parameters of an operation. */
final class RequestSource {

    private final Call call;
    private final String name;
    private final boolean isPrivate;
    private final Source source;

    private RequestSource(String packageName, Call call, String name, boolean isPrivate) {
        this.call = call;
        this.name = name;
        this.isPrivate = isPrivate;
        this.source = Source.of(packageName, RecordSource.IMPORTS);
    }

    static String of(String packageName, Call call, String name, Sensitivity sensitivity) {
        boolean isPrivate = call.arguments().stream()
                .anyMatch(argument -> sensitivity.isPrivate(
                        argument.spec().name(), argument.spec().type()));
        return new RequestSource(packageName, call, name, isPrivate).write();
    }

    private String write() {
        source.doc(doc()).line("public record " + name + "(");
        source.parts(
                        call.arguments().stream()
                                .map(argument -> declared(argument) + " " + argument.name())
                                .toList(),
                        ") {")
                .open();
        constructor();
        builderMethods();
        if (isPrivate) {
            RecordSource.toStringMethod(source, name);
        }
        builder();
        return source.line("}").toString();
    }

    private List<String> doc() {
        List<String> doc = new ArrayList<>(
                List.of("The parameters of " + Source.code(call.spec().id()) + ".", ""));
        call.arguments()
                .forEach(argument -> doc.add("@param " + argument.name() + " "
                        + Source.code(argument.spec().name())
                        + (argument.spec().required() ? ", required" : "")));
        return doc;
    }

    private static String declared(Argument argument) {
        return argument.isNeeded() ? argument.type().source() : argument.type().declared();
    }

    private void constructor() {
        source.line("").doc(List.of("Refuses a call without what its path or its body needs."));
        source.line("public " + name + " {");
        call.arguments().stream()
                .filter(Argument::isNeeded)
                .forEach(argument -> source.line("Parts.needed(" + Source.quoted(name) + ", "
                        + Source.quoted(argument.name()) + ", " + argument.name() + ");"));
        RecordSource.copies(
                source, call.arguments().stream().map(RequestSource::component).toList());
        source.line("}");
    }

    private void builderMethods() {
        source.line("").doc(List.of("An empty builder."));
        source.line("public static Builder builder() {")
                .line("return new Builder();")
                .line("}");
        source.line("").doc(List.of("A builder that starts from these parameters."));
        source.line("public Builder toBuilder() {").line("Builder builder = new Builder();");
        call.arguments().forEach(argument -> source.line("builder." + argument.name() + " = " + argument.name() + ";"));
        source.line("return builder;").line("}");
    }

    private void builder() {
        source.line("").doc(List.of("Builds " + Source.code(name) + "."));
        source.line("public static final class Builder {").line("");
        call.arguments()
                .forEach(argument ->
                        source.line("private @Nullable " + argument.type().source() + " " + argument.name() + ";"));
        source.line("").line("private Builder() {}");
        call.arguments().forEach(this::setter);
        source.line("")
                .doc(List.of("The parameters.", "", "@throws IllegalArgumentException if a needed one is missing"));
        source.line("public " + name + " build() {").line("return new " + name + "(");
        source.parts(call.arguments().stream().map(RequestSource::argument).toList(), ");")
                .line("}");
        source.line("}");
    }

    private void setter(Argument argument) {
        String type = argument.type().source();
        source.line("").doc(List.of("Sets " + Source.code(argument.spec().name()) + "."));
        source.line("public Builder " + argument.name() + "(" + type + " " + argument.name() + ") {")
                .line("this." + argument.name() + " = " + argument.name() + ";")
                .line("return this;")
                .line("}");
    }

    private static String argument(Argument argument) {
        return RecordSource.argument(component(argument));
    }

    private static Component component(Argument argument) {
        return new Component(
                argument.name(), argument.spec().name(), argument.spec().required(), argument.type());
    }
}
