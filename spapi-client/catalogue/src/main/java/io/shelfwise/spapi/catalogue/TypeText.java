package io.shelfwise.spapi.catalogue;

import io.shelfwise.spapi.catalogue.TypeSpec.AllOf;
import io.shelfwise.spapi.catalogue.TypeSpec.Field;
import io.shelfwise.spapi.catalogue.TypeSpec.ListOf;
import io.shelfwise.spapi.catalogue.TypeSpec.MapOf;
import io.shelfwise.spapi.catalogue.TypeSpec.ObjectOf;
import io.shelfwise.spapi.catalogue.TypeSpec.Primitive;
import io.shelfwise.spapi.catalogue.TypeSpec.Reference;
import io.shelfwise.spapi.catalogue.TypeSpec.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes a type on one line: {@code [T]} a list, <code>{T}</code> a map, {@code <A|B>} words, {@code (a! T, b U)} an
 * object whose {@code a} is required, {@code &(T, U)} all of; primitives in lower case, and names of types.
 */
final class TypeText {

    private TypeText() {}

    static String of(TypeSpec type) {
        if (type instanceof Primitive primitive) {
            return primitive.name().toLowerCase(Locale.ROOT);
        } else if (type instanceof Reference reference) {
            return reference.name();
        } else if (type instanceof ListOf list) {
            return "[" + of(list.element()) + "]";
        } else if (type instanceof MapOf map) {
            return "{" + of(map.value()) + "}";
        } else if (type instanceof Words words) {
            return "<" + String.join("|", words.values()) + ">";
        } else if (type instanceof ObjectOf object) {
            return "(" + joined(object.fields()) + ")";
        }
        return ((AllOf) type).parts().stream().map(TypeText::of).collect(Collectors.joining(", ", "&(", ")"));
    }

    static String of(Field field) {
        return field.name() + (field.required() ? "! " : " ") + of(field.type());
    }

    private static String joined(List<Field> fields) {
        return fields.stream().map(TypeText::of).collect(Collectors.joining(", "));
    }
}
