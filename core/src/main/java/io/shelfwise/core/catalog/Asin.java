package io.shelfwise.core.catalog;

/**
 * Amazon's number of a catalogue page. Kept as written: Amazon has also used ISBNs here.
 *
 * @param value the text, not blank
 */
public record Asin(String value) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the value is blank
     */
    public Asin {
        if (value.isBlank()) {
            throw new IllegalArgumentException("asin is '" + value + "'; give Amazon's number, not blank");
        }
    }

    /** The ASIN of this text. */
    public static Asin of(String value) {
        return new Asin(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
