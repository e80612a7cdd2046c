package io.shelfwise.spapi.catalogue;

import io.shelfwise.spapi.catalogue.TypeSpec.AllOf;
import io.shelfwise.spapi.catalogue.TypeSpec.Field;
import io.shelfwise.spapi.catalogue.TypeSpec.ListOf;
import io.shelfwise.spapi.catalogue.TypeSpec.MapOf;
import io.shelfwise.spapi.catalogue.TypeSpec.ObjectOf;
import io.shelfwise.spapi.catalogue.TypeSpec.Primitive;
import io.shelfwise.spapi.catalogue.TypeSpec.Reference;
import io.shelfwise.spapi.catalogue.TypeSpec.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads what {@link TypeText} writes. */
final class TypeParser {

    private static final Map<String, Primitive> PRIMITIVES =
            Arrays.stream(Primitive.values()).collect(Collectors.toMap(TypeText::of, Function.identity()));

    private final String text;
    private int at;

    private TypeParser(String text) {
        this.text = text;
    }

    static TypeSpec type(String text) {
        return new TypeParser(text).whole(parser -> parser.type());
    }

    static Field field(String text) {
        return new TypeParser(text).whole(parser -> parser.field());
    }

    private <T> T whole(Function<TypeParser, T> part) {
        T read = part.apply(this);
        if (at != text.length()) {
            throw wrong("the end");
        }
        return read;
    }

    private TypeSpec type() {
        if (skip("[")) {
            return closed(new ListOf(type()), "]");
        } else if (skip("{")) {
            return closed(new MapOf(type()), "}");
        } else if (skip("<")) {
            return new Words(List.of(until('>').split("\\|")));
        } else if (skip("&(")) {
            return new AllOf(list(this::type));
        } else if (skip("(")) {
            return new ObjectOf(list(this::field));
        }
        String name = name();
        Primitive primitive = PRIMITIVES.get(name);
        return primitive == null ? new Reference(name) : primitive;
    }

    private Field field() {
        String name = name();
        boolean required = skip("!");
        if (!skip(" ")) {
            throw wrong("a space before the type");
        }
        return new Field(name, required, type());
    }

    private <T> List<T> list(Supplier<T> part) {
        List<T> parts = new ArrayList<>();
        while (!skip(")")) {
            if (!parts.isEmpty() && !skip(", ")) {
                throw wrong("',' or ')'");
            }
            parts.add(part.get());
        }
        return parts;
    }

    private String name() {
        int start = at;
        while (at < text.length() && "[]{}<>()&|!, ".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (start == at) {
            throw wrong("a name");
        }
        return text.substring(start, at);
    }

    private String until(char end) {
        int close = text.indexOf(end, at);
        if (close < 0) {
            throw wrong("'" + end + "'");
        }
        String inside = text.substring(at, close);
        at = close + 1;
        return inside;
    }

    private boolean skip(String expected) {
        boolean there = text.startsWith(expected, at);
        at += there ? expected.length() : 0;
        return there;
    }

    private TypeSpec closed(TypeSpec type, String end) {
        if (!skip(end)) {
            throw wrong("'" + end + "'");
        }
        return type;
    }

    private IllegalArgumentException wrong(String expected) {
        return new IllegalArgumentException("'" + text + "' is no type: " + expected + " was expected at character "
                + (at + 1) + "; see the README of the catalogue for the form");
    }
}
