package io.shelfwise.forecasting;

import java.io.Serializable;

/**
 * What makes a product like others of the same seller.
 *
 * @param parent the listing that it is a variation of, such as a parent ASIN; empty for none
 * @param category any name that products of a kind share; empty for unknown
 * @param price about what it sells for, in any one currency; 0 for unknown
 */
public record ProductTraits(String parent, String category, double price) implements Serializable {

    private static final long serialVersionUID = 1;
    private static final ProductTraits UNKNOWN = new ProductTraits("", "", 0);

    /** Checks the price. */
    public ProductTraits {
        if (!(price >= 0) || Double.isInfinite(price)) {
            throw new IllegalArgumentException("price is " + price + "; give a finite one, 0 where it is unknown");
        }
    }

    /** Of a product of which nothing is known. */
    public static ProductTraits unknown() {
        return UNKNOWN;
    }

    /** Of a variation. */
    public static ProductTraits ofParent(String parent) {
        return new ProductTraits(parent, "", 0);
    }

    /** The same with a category. */
    public ProductTraits withCategory(String name) {
        return new ProductTraits(parent, name, price);
    }

    /** The same with a price. */
    public ProductTraits withPrice(double amount) {
        return new ProductTraits(parent, category, amount);
    }
}
