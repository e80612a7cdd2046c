package io.shelfwise.core.supply;

/**
 * The most that one order may fill of its means of transport, a pallet or a container.
 *
 * @param unitsPerCarton at least 1
 * @param cartonsPerPallet at least 1
 * @param pallets at least 1
 */
public record PackingLimits(int unitsPerCarton, int cartonsPerPallet, int pallets) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if one is below 1
     */
    public PackingLimits {
        Quantities.atLeast(1, "unitsPerCarton", unitsPerCarton);
        Quantities.atLeast(1, "cartonsPerPallet", cartonsPerPallet);
        Quantities.atLeast(1, "pallets", pallets);
    }

    /** So many cartons, whatever they stand on. */
    public static PackingLimits cartons(int unitsPerCarton, int cartons) {
        return new PackingLimits(unitsPerCarton, cartons, 1);
    }

    /** The units that fit. */
    public long units() {
        return Math.min(Integer.MAX_VALUE, (long) unitsPerCarton * cartonsPerPallet) * pallets;
    }

    /** The cartons that so many units fill, the last one perhaps in part. */
    public long cartonsFor(long units) {
        return -Math.floorDiv(-units, (long) unitsPerCarton);
    }

    /** The pallets that so many units fill, the last one perhaps in part. */
    public long palletsFor(long units) {
        return -Math.floorDiv(-cartonsFor(units), (long) cartonsPerPallet);
    }
}
