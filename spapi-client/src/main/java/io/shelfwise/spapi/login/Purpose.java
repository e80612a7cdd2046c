package io.shelfwise.spapi.login;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a host wants buyer data for, in terms of Amazon's restricted roles, and the data elements that come with it. The
 * application must have been given the role; Amazon refuses the token otherwise.
 */
public enum Purpose {
    /** Sending parcels to buyers: name and address, gift messages and what the buyer had customised. */
    SHIPPING(EnumSet.of(DataElement.SHIPPING_ADDRESS, DataElement.BUYER_INFO)),

    /** Issuing invoices to buyers: also their tax numbers. */
    TAX_INVOICING(EnumSet.allOf(DataElement.class)),

    /** Computing and paying taxes. */
    TAX_REMITTANCE(EnumSet.of(DataElement.SHIPPING_ADDRESS, DataElement.BUYER_INFO));

    @SuppressWarnings("ImmutableEnumChecker") // Set.copyOf
    private final Set<DataElement> elements;

    Purpose(Set<DataElement> elements) {
        this.elements = Set.copyOf(elements);
    }

    /**
     * The purpose of this name, in any case and with {@code -} or {@code _}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Purpose parse(String text) {
        String name = text.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values())
                .filter(purpose -> purpose.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("purpose is '" + text + "'; give one of " + List.of(values())));
    }

    /** The data elements that it brings. */
    public Set<DataElement> elements() {
        return elements;
    }
}
