package io.shelfwise.core.catalog;

/**
 * A seller's own stock-keeping unit, exactly as Amazon spells it: case, spaces, slashes and quotes matter.
 *
 * @param value the text, not blank
 */
public record Sku(String value) implements Comparable<Sku> {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the value is blank
     */
    public Sku {
        if (value.isBlank()) {
            throw new IllegalArgumentException("sku is '" + value + "'; give the seller's SKU, not blank");
        }
    }

    /** The SKU of this text. */
    public static Sku of(String value) {
        return new Sku(value);
    }

    @Override
    public int compareTo(Sku other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
