package io.shelfwise.core.account;

import java.util.Comparator;

/**
 * One seller account of one tenant: the first argument of every storage call, so that no call can forget whose data it
 * touches.
 *
 * @param tenant the host's customer
 * @param sellerId Amazon's id of the selling partner, or the host's own name for it; 1 to 128 characters
 */
public record SellerAccount(TenantId tenant, String sellerId) implements Comparable<SellerAccount> {

    private static final Comparator<SellerAccount> ORDER =
            Comparator.comparing(SellerAccount::tenant).thenComparing(SellerAccount::sellerId);

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the seller id is blank or too long
     */
    public SellerAccount {
        Names.require("sellerId", sellerId);
    }

    /** The account of this tenant and seller. */
    public static SellerAccount of(String tenant, String sellerId) {
        return new SellerAccount(TenantId.of(tenant), sellerId);
    }

    @Override
    public int compareTo(SellerAccount other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return tenant + "/" + sellerId;
    }
}
