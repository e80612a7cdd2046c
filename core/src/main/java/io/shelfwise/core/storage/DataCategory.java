package io.shelfwise.core.storage;

/**
 * A kind of data that a policy gives a lifetime. An open value: a host may have kinds of its own.
 *
 * @param name lower case words with hyphens, such as {@code order-lines}
 */
public record DataCategory(String name) implements Comparable<DataCategory> {

    /** Order lines without buyer data. */
    public static final DataCategory ORDER_LINES = new DataCategory("order-lines");

    /** Units sold by day. */
    public static final DataCategory DAILY_SALES = new DataCategory("daily-sales");

    /** Inventory snapshots. */
    public static final DataCategory INVENTORY = new DataCategory("inventory");

    /** Events of inbound shipments. */
    public static final DataCategory INBOUND = new DataCategory("inbound");

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the name is not lower case words with hyphens
     */
    public DataCategory {
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException(
                    "name is '" + name + "'; give lower case words with hyphens, such as order-lines");
        }
    }

    /** The category of this name. */
    public static DataCategory of(String name) {
        return new DataCategory(name);
    }

    @Override
    public int compareTo(DataCategory other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
