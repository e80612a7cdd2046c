package io.shelfwise.spapi.catalogue.reports;

/** What the cells of a column hold. A cell that is blank, or says so ({@code N/A}, {@code --}), fits every kind. */
public enum ColumnKind {
    /** Any text. */
    TEXT,
    /** A seller's SKU. */
    SKU,
    /** An ASIN: ten capital letters and digits. */
    ASIN,
    /** An FNSKU: ten capital letters and digits. */
    FNSKU,
    /** A marketplace by its code, its country, its domain or Amazon's id. */
    MARKETPLACE,
    /** Yes or no. */
    FLAG,
    /** Text that is no number. */
    WORDS,
    /** A whole number, which may be negative. */
    WHOLE,
    /** A number. */
    DECIMAL,
    /** An amount in the currency of its row, with no more decimals than that has. */
    MONEY,
    /** An amount in the currency of its row, such as an average, with any number of decimals. */
    AMOUNT,
    /** An ISO 4217 code. */
    CURRENCY,
    /** A day. */
    DATE,
    /** A point in time, or a day. */
    TIME,
    /** A month, or a day in it. */
    MONTH,
    /** Several elements, in JSON only. */
    LIST;

    /** Whether the cells are numbers. */
    public boolean isNumber() {
        return this == WHOLE || this == DECIMAL || isAmount();
    }

    /** Whether the cells are amounts of money. */
    public boolean isAmount() {
        return this == MONEY || this == AMOUNT;
    }

    /** Whether the cells are days or points in time. */
    public boolean isDate() {
        return this == DATE || this == TIME;
    }
}
