package io.shelfwise.examples.cli.forecast;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits one line into fields. A record is always one line, so that a quote left open costs that line alone and not the
 * rest of the file.
 */
final class CsvFields {

    private static final char QUOTE = '"';

    private CsvFields() {}

    /** The separator of a file, by its first line: the most frequent of comma, semicolon and tab. */
    static char separator(String line) {
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            best = count(line, candidate) > count(line, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String line, char letter) {
        return line.chars().filter(c -> c == letter).count();
    }

    /**
     * The fields of a line; quotes count only where a field starts with one.
     *
     * @throws IllegalArgumentException if a quote is left open
     */
    static List<String> split(String line, char separator) {
        List<String> fields = new ArrayList<>();
        int at = 0;
        while (at <= line.length()) {
            int end = at < line.length() && line.charAt(at) == QUOTE
                    ? closing(line, at, separator) + 1
                    : next(line, at, separator);
            fields.add(field(line, at, end));
            at = end + 1;
        }
        return fields;
    }

    private static int next(String line, int from, char separator) {
        int end = line.indexOf(separator, from);
        return end < 0 ? line.length() : end;
    }

    /** The quote that ends the field: the first that is not one of a pair. */
    private static int closing(String line, int open, char separator) {
        int at = line.indexOf(QUOTE, open + 1);
        while (at >= 0 && at + 1 < line.length() && line.charAt(at + 1) == QUOTE) {
            at = line.indexOf(QUOTE, at + 2);
        }
        if (at < 0 || (at + 1 < line.length() && line.charAt(at + 1) != separator)) {
            throw new IllegalArgumentException("the quote before "
                    + Excerpt.of(line.substring(open + 1)) + " is not closed at the end of its field; double the quotes"
                    + " inside a quoted field");
        }
        return at;
    }

    private static String field(String line, int from, int to) {
        boolean quoted = to - from >= 2 && line.charAt(from) == QUOTE;
        return quoted ? line.substring(from + 1, to - 1).replace("\"\"", "\"") : line.substring(from, to);
    }
}
