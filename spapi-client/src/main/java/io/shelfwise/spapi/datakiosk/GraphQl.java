package io.shelfwise.spapi.datakiosk;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The little of GraphQL that is needed: white space, brackets, and the fields of a record. */
final class GraphQl {

    private GraphQl() {}

    /**
     * The same query with no more white space than it needs, and without comments.
     *
     * @throws IllegalArgumentException if text does not end or brackets do not match
     */
    static String withoutWhiteSpace(String query) {
        List<String> tokens = GraphQlTokens.of(query);
        checkBrackets(tokens);
        StringBuilder text = new StringBuilder();
        boolean afterWord = false;
        boolean gap = false;
        for (String token : tokens) {
            if (GraphQlTokens.isSpace(token)) {
                gap = true;
                continue;
            }
            boolean word = !GraphQlTokens.isPunctuation(token);
            if (gap && word && afterWord) {
                text.append(' ');
            }
            text.append(token);
            afterWord = word;
            gap = false;
        }
        return text.toString();
    }

    private static void checkBrackets(List<String> tokens) {
        StringBuilder open = new StringBuilder();
        for (String token : tokens) {
            if (!GraphQlTokens.isPunctuation(token) || token.equals(":") || token.equals(",")) {
                continue;
            }
            int closing = "})]".indexOf(token);
            if (closing < 0) {
                open.append(token);
            } else if (open.length() > 0 && open.charAt(open.length() - 1) == "{([".charAt(closing)) {
                open.setLength(open.length() - 1);
            } else {
                throw new IllegalArgumentException(
                        "query closes a '" + token + "' that is not open; match its brackets");
            }
        }
        if (open.length() > 0) {
            throw new IllegalArgumentException("query leaves '" + open + "' open; close them");
        }
    }

    /** All fields of a row, as a selection. */
    static String fields(Class<?> row) {
        List<String> fields = new ArrayList<>();
        RecordComponent[] components = row.getRecordComponents();
        for (int i = 0; i < components.length - 1; i++) { // the last has the extras
            Class<?> type = components[i].getType();
            if (components[i].getGenericType() instanceof ParameterizedType list) {
                type = (Class<?>) list.getActualTypeArguments()[0];
            }
            fields.add(components[i].getName() + (type.isRecord() ? fields(type) : ""));
        }
        return "{" + String.join(" ", fields) + "}";
    }

    static String text(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    static String list(List<String> values) {
        return values.stream().collect(Collectors.joining(" ", "[", "]"));
    }
}
