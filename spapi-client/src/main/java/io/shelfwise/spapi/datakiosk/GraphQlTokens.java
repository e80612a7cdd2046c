package io.shelfwise.spapi.datakiosk;

import java.util.ArrayList;
import java.util.List;

/** Cuts GraphQL text into white space, comments, texts, punctuation, and words, which are all else. */
final class GraphQlTokens {

    private static final String BLOCK = "\"\"\"";
    private static final String PUNCTUATION = "{}()[]:,";

    private final String query;
    private int at;

    private GraphQlTokens(String query) {
        this.query = query;
    }

    /**
     * All of the text, in order.
     *
     * @throws IllegalArgumentException if a text does not end
     */
    static List<String> of(String query) {
        GraphQlTokens rest = new GraphQlTokens(query);
        List<String> tokens = new ArrayList<>();
        while (rest.at < query.length()) {
            int from = rest.at;
            rest.skipToken();
            tokens.add(query.substring(from, rest.at));
        }
        return tokens;
    }

    static boolean isPunctuation(String token) {
        return token.length() == 1 && PUNCTUATION.contains(token);
    }

    static boolean isSpace(String token) {
        return token.startsWith("#") || isSpace(token.charAt(0));
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\uFEFF';
    }

    private void skipToken() {
        char first = query.charAt(at);
        if (query.startsWith(BLOCK, at)) {
            skipBlock();
        } else if (first == '"') {
            skipText();
        } else if (first == '#') {
            while (at < query.length() && query.charAt(at) != '\n' && query.charAt(at) != '\r') {
                at++;
            }
        } else if (PUNCTUATION.indexOf(first) >= 0) {
            at++;
        } else {
            boolean space = isSpace(first);
            while (at < query.length() && isSpace(query.charAt(at)) == space && (space || isInWord(query.charAt(at)))) {
                at++;
            }
        }
    }

    private static boolean isInWord(char c) {
        return c != '"' && c != '#' && PUNCTUATION.indexOf(c) < 0;
    }

    private void skipBlock() {
        int start = at;
        at += BLOCK.length();
        do {
            at = query.indexOf(BLOCK, at) + BLOCK.length();
            if (at < BLOCK.length()) {
                throw unended(start);
            }
        } while (query.charAt(at - BLOCK.length() - 1) == '\\');
    }

    private void skipText() {
        int start = at++;
        while (at < query.length() && query.charAt(at) != '\n' && query.charAt(at) != '\r') {
            char c = query.charAt(at++);
            if (c == '"') {
                return;
            }
            at += c == '\\' ? 1 : 0;
        }
        throw unended(start);
    }

    private static IllegalArgumentException unended(int start) {
        return new IllegalArgumentException(
                "query has text at character " + (start + 1) + " that does not end; close it");
    }
}
