package io.shelfwise.examples.cli.forecast;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** Reads numbers, days and truth values as CSV files write them. */
final class Values {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");
    private static final int DAY_LENGTH = 10;
    private static final int SHORT = 15;

    private Values() {}

    /**
     * Units of a period.
     *
     * @throws IllegalArgumentException if it is no finite number, or negative
     */
    static double units(String text) {
        double units = number(text);
        if (!(units >= 0 && units < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(Excerpt.of(text) + " is no number of units; give 0 or more");
        }
        return units;
    }

    /** Whether a text is a number at all. */
    static boolean isNumber(String text) {
        return !Double.isNaN(number(text));
    }

    private static double number(String text) {
        String stripped = text.strip();
        if (!stripped.isEmpty() && stripped.length() <= SHORT) {
            long whole = 0;
            int at = 0;
            while (at < stripped.length() && isDigit(stripped.charAt(at))) {
                whole = 10 * whole + (stripped.charAt(at++) - '0');
            }
            if (at == stripped.length()) {
                return whole;
            }
        }
        return NUMBER.matcher(stripped).matches() ? Double.parseDouble(stripped) : Double.NaN;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /**
     * A day, such as {@code 2026-02-28}; a time of day after it is ignored.
     *
     * @throws IllegalArgumentException if it is none
     */
    static LocalDate day(String text) {
        String stripped = text.strip();
        boolean withTime = stripped.length() > DAY_LENGTH
                && (stripped.charAt(DAY_LENGTH) == 'T' || stripped.charAt(DAY_LENGTH) == ' ');
        try {
            return LocalDate.parse(withTime ? stripped.substring(0, DAY_LENGTH) : stripped);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(Excerpt.of(text) + " is not a day; give one such as 2026-02-28", e);
        }
    }

    /**
     * What part of a period a product was in stock: 0 to 1, or true or false; nothing counts as in stock.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    static double inStock(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.equalsIgnoreCase("true")) {
            return 1;
        }
        double share = stripped.equalsIgnoreCase("false") ? 0 : number(stripped);
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(Excerpt.of(text) + " says nothing of stock; give 1 for in, 0 for out");
        }
        return share;
    }
}
