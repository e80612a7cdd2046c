package io.shelfwise.costing.fees;

/**
 * What a fee would be if one thing were otherwise.
 *
 * @param basis what is otherwise
 * @param tier the size tier or fee category, such as {@code LARGE_STANDARD}
 * @param band what else gave the amount within the tier: weight and price band
 * @param fee the fee
 */
public record FeeAlternative(Basis basis, String tier, String band, Fee fee) {

    /** What can be otherwise. */
    public enum Basis {
        /** Another price band. */
        PRICE,
        /** Another fee category. */
        CATEGORY,
        /** Another schedule: another date, or a season. */
        SCHEDULE,
        /** Standard goods, apparel or dangerous goods. */
        GOODS,
        /** A surcharge on top. */
        SURCHARGE,
        /** Another weight of the same tier. */
        WEIGHT,
        /** Another size tier. */
        SIZE
    }
}
