package io.shelfwise.core.account;

/**
 * The host application's own name for one of its customers. Data of two tenants never meet.
 *
 * @param value 1 to 128 characters, not blank
 */
public record TenantId(String value) implements Comparable<TenantId> {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the value is blank or too long
     */
    public TenantId {
        Names.require("tenant", value);
    }

    /** The tenant of this name. */
    public static TenantId of(String value) {
        return new TenantId(value);
    }

    @Override
    public int compareTo(TenantId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
