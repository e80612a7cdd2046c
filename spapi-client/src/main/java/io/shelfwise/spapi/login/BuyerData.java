package io.shelfwise.spapi.login;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The host's switch for buyer data: off, unless it names what the data is for. Immutable.
 *
 * <p>Who opens it answers for what Amazon's data protection policy asks: buyer data is kept encrypted, and for 30 days
 * after delivery at the longest unless a law wants it longer.
 */
public final class BuyerData {

    private static final BuyerData NONE = new BuyerData(Set.of());

    private final Set<Purpose> purposes;

    private BuyerData(Set<Purpose> purposes) {
        this.purposes = Set.copyOf(purposes);
    }

    /** No buyer data: what cannot be had without it is refused before anything is sent. */
    public static BuyerData none() {
        return NONE;
    }

    /** The buyer data that these purposes need, and no other. */
    public static BuyerData forPurpose(Purpose first, Purpose... more) {
        return new BuyerData(EnumSet.of(first, more));
    }

    /** What it is for; empty if the switch is off. */
    public Set<Purpose> purposes() {
        return purposes;
    }

    /** All data elements that its purposes bring. */
    public Set<DataElement> elements() {
        return purposes.stream()
                .flatMap(purpose -> purpose.elements().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it serves one of these purposes. */
    boolean allowsAny(Set<Purpose> wanted) {
        return wanted.stream().anyMatch(purposes::contains);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BuyerData that && purposes.equals(that.purposes);
    }

    @Override
    public int hashCode() {
        return purposes.hashCode();
    }

    @Override
    public String toString() {
        return "BuyerData" + purposes.stream().sorted().toList();
    }
}
