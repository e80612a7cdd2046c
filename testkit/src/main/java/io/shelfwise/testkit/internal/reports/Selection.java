package io.shelfwise.testkit.internal.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A field of a GraphQL query with what is selected inside it. Names, arguments and nested selections; no fragments,
 * variables or aliases.
 */
final class Selection {

    private static final Pattern PART = Pattern.compile("[A-Za-z_]\\w*|\\([^)]*\\)|[{}]");

    private final String name;
    private final List<Selection> inside = new ArrayList<>();
    private String arguments = "";

    private Selection(String name) {
        this.name = name;
    }

    /**
     * The root of a query, whose name is {@code query}.
     *
     * @throws IllegalArgumentException if the braces of the query do not match
     */
    static Selection parse(String query) {
        Selection root = new Selection("query");
        List<Selection> open = new ArrayList<>(List.of(root));
        Matcher parts = PART.matcher(query.replaceFirst("^\\s*query\\b\\s*\\w*", ""));
        Selection last = root;
        while (parts.find()) {
            String part = parts.group();
            switch (part.charAt(0)) {
                case '{' -> open.add(last);
                case '}' -> open.remove(open.size() - 1);
                case '(' -> last.arguments = part;
                default -> {
                    last = new Selection(part);
                    current(open).inside.add(last);
                }
            }
        }
        if (open.size() != 1) {
            throw new IllegalArgumentException("query has braces that do not match; close each");
        }
        return root;
    }

    private static Selection current(List<Selection> open) {
        if (open.isEmpty()) {
            throw new IllegalArgumentException("query has braces that do not match; close each");
        }
        return open.get(open.size() - 1);
    }

    String name() {
        return name;
    }

    List<Selection> inside() {
        return List.copyOf(inside);
    }

    /** The text of an argument, without quotes. */
    String argument(String wanted) {
        Matcher argument = Pattern.compile(wanted + "\\s*:\\s*\"?([\\w.-]+)").matcher(arguments);
        if (!argument.find()) {
            throw new IllegalArgumentException(name + " has no argument " + wanted + "; give it");
        }
        return argument.group(1);
    }

    /** What is selected of an object; fields that it does not have are left out. */
    Map<String, Object> of(Map<?, ?> object) {
        Map<String, Object> selected = new LinkedHashMap<>();
        for (Selection field : inside) {
            Object value = object.get(field.name);
            if (value instanceof Map<?, ?> map && !field.inside.isEmpty()) {
                selected.put(field.name, field.of(map));
            } else if (value instanceof List<?> list && !field.inside.isEmpty()) {
                selected.put(
                        field.name,
                        list.stream().map(each -> field.of((Map<?, ?>) each)).toList());
            } else if (value != null) {
                selected.put(field.name, value);
            }
        }
        return selected;
    }
}
