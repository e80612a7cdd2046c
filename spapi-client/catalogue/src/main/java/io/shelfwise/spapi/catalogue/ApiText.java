package io.shelfwise.spapi.catalogue;

import io.shelfwise.spapi.catalogue.ParameterSpec.Style;
import io.shelfwise.spapi.catalogue.TypeSpec.Field;
import io.shelfwise.spapi.catalogue.TypeSpec.ObjectOf;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The text form of an API: a header, its operations, then its types. The README of the catalogue describes it. */
public final class ApiText {

    static final String TWICE = " twice";

    private final StringBuilder text = new StringBuilder();

    private ApiText() {}

    /** The text of {@code api}; {@link #parse} reads it back. */
    public static String of(ApiSpec api) {
        return new ApiText().write(api);
    }

    /**
     * Reads an API.
     *
     * @throws IllegalArgumentException that names the line, if the text is in another form
     */
    public static ApiSpec parse(String text) {
        return new ApiParser(text).api();
    }

    private String write(ApiSpec api) {
        line("api " + api.file());
        line("family " + api.family());
        line("name " + api.name());
        line("version " + api.version());
        api.operations().forEach(this::operation);
        api.types().forEach(this::type);
        return text.toString();
    }

    private void operation(OperationSpec operation) {
        line("");
        line(operation.method() + " " + operation.path() + " " + operation.id());
        operation
                .limit()
                .ifPresent(limit -> line("  limit " + limit.ratePerSecond().toPlainString() + " " + limit.burst()));
        operation
                .paging()
                .ifPresent(
                        paging -> line(("  pages " + paging.parameter() + " " + String.join(".", paging.answerPath()))
                                .stripTrailing()));
        operation.traits().stream()
                .sorted(Comparator.naturalOrder())
                .forEach(trait -> line("  is " + trait.name().toLowerCase(Locale.ROOT)));
        operation.parameters().forEach(this::parameter);
        answers(operation);
    }

    private void parameter(ParameterSpec parameter) {
        String place = parameter.place().name().toLowerCase(Locale.ROOT);
        String style = parameter.style() == Style.PLAIN ? "" : TWICE;
        line("  " + place + style + " "
                + TypeText.of(new Field(parameter.name(), parameter.required(), parameter.type())));
    }

    private void answers(OperationSpec operation) {
        Map<Integer, String> lines = new TreeMap<>();
        operation
                .answers()
                .forEach((status, type) ->
                        lines.put(status, type.map(TypeText::of).orElse("")));
        lines.forEach((status, type) -> line(("  answer " + status + " " + type).stripTrailing()));
    }

    private void type(String name, TypeSpec type) {
        line("");
        if (type instanceof ObjectOf object) {
            line("type " + name);
            object.fields().forEach(field -> line("  " + TypeText.of(field)));
        } else {
            line("type " + name + " = " + TypeText.of(type));
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
