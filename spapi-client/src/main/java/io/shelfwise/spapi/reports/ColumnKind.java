package io.shelfwise.spapi.reports;

/** What the cells of a column hold. A cell that is blank, or says so ({@code N/A}, {@code --}), fits every kind. */
public enum ColumnKind {
    /** Any text. */
    TEXT,
    /** A whole number, which may be negative. */
    WHOLE,
    /** A number. */
    DECIMAL,
    /** An amount in the currency of its row. */
    MONEY,
    /** An ISO 4217 code. */
    CURRENCY,
    /** A day. */
    DATE,
    /** A point in time, or a day. */
    TIME,
    /** A month, or a day in it. */
    MONTH,
    /** An ASIN or FNSKU: ten capital letters and digits. */
    ASIN,
    /** Text that is no number. */
    WORDS;

    boolean isNumber() {
        return this == WHOLE || this == DECIMAL || this == MONEY;
    }

    boolean isDate() {
        return this == DATE || this == TIME;
    }
}
