package io.shelfwise.spapi.datakiosk;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The little of GraphQL that is needed: white space, brackets, and the fields of a record. */
final class GraphQl {

    private static final String BLOCK = "\"\"\"";
    private static final Pattern TOKEN = Pattern.compile(
            "\"\"\"(?:\\\\\"\"\"|.)*?\"\"\"" // a block of text
                    + "|\"(?:\\\\.|[^\"\\\\\n\r])*\"" // text
                    + "|#[^\n\r]*" // a comment
                    + "|[\\s\\uFEFF]+"
                    + "|[{}()\\[\\]:,]"
                    + "|[^\\s\\uFEFF\"#{}()\\[\\]:,]+",
            Pattern.DOTALL);

    private GraphQl() {}

    /**
     * The same query with no more white space than it needs, and without comments.
     *
     * @throws IllegalArgumentException if text does not end or brackets do not match
     */
    static String withoutWhiteSpace(String query) {
        List<String> tokens = tokens(query);
        checkBrackets(tokens);
        StringBuilder text = new StringBuilder();
        boolean afterWord = false;
        boolean gap = false;
        for (String token : tokens) {
            if (token.startsWith("#") || token.replace("\uFEFF", "").isBlank()) {
                gap = true;
                continue;
            }
            boolean word = !isPunctuation(token);
            if (gap && word && afterWord) {
                text.append(' ');
            }
            text.append(token);
            afterWord = word;
            gap = false;
        }
        return text.toString();
    }

    private static List<String> tokens(String query) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(query);
        int end = 0;
        while (matcher.find()) {
            if (matcher.start() != end || isUnended(matcher.group(), query, matcher.end())) {
                break;
            }
            tokens.add(matcher.group());
            end = matcher.end();
        }
        if (end != query.length()) {
            throw new IllegalArgumentException(
                    "query has text at character " + (end + 1) + " that does not end; close it");
        }
        return tokens;
    }

    /** Three quotes that open a block without end are no empty text and another quote. */
    private static boolean isUnended(String token, String query, int end) {
        return token.equals("\"\"") && query.startsWith("\"", end) && !token.startsWith(BLOCK);
    }

    private static void checkBrackets(List<String> tokens) {
        StringBuilder open = new StringBuilder();
        for (String token : tokens) {
            if (!isPunctuation(token) || token.equals(":") || token.equals(",")) {
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

    private static boolean isPunctuation(String token) {
        return token.length() == 1 && "{}()[]:,".contains(token);
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
