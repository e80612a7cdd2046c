package io.shelfwise.forecasting.replenishment.allocation;

/**
 * What all wishes together may use of one thing: nothing, or at least {@code least} and at most {@code most}. A budget has
 * a most, a supplier's minimum order value a least.
 *
 * @param name in a seller's words, such as {@code budget}
 * @param least at least 0
 * @param most at least 0, perhaps infinite
 * @param shared whether it couples products that have no other limit in common, as a budget does; at most one of all
 */
public record Limit(String name, double least, double most, boolean shared) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if one is below 0 or not a number
     */
    public Limit {
        if (!(least >= 0 && most >= 0) || least == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException(
                    name + " is from " + least + " to " + most + "; give limits of at least 0");
        }
    }

    /** So much and no more, for all products. */
    public static Limit shared(String name, double most) {
        return new Limit(name, 0, most, true);
    }

    /** So much and no more, for those products that use it. */
    public static Limit atMost(String name, double most) {
        return new Limit(name, 0, most, false);
    }

    /** Nothing, or at least so much. */
    public static Limit atLeast(String name, double least) {
        return new Limit(name, least, Double.POSITIVE_INFINITY, false);
    }
}
