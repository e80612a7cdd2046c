package io.shelfwise.spapi.login;

import io.shelfwise.core.ShelfwiseException;
import java.util.EnumSet;
import java.util.Set;

/** A call that would bring buyer data which the host has not asked for. Nothing was sent. */
public final class BuyerDataException extends ShelfwiseException {

    private static final long serialVersionUID = 1L;

    private final String operation;
    private final EnumSet<Purpose> purposes;

    BuyerDataException(String operation, String what, BuyerData given, Set<Purpose> purposes) {
        super(operation + what + " brings buyer data, and the switch is " + given + "; open it by"
                + " BuyerData.forPurpose(...) with one of "
                + purposes.stream().sorted().toList() + " if the application has that role");
        this.operation = operation;
        this.purposes = EnumSet.copyOf(purposes);
    }

    /** Amazon's name of the operation. */
    public String operation() {
        return operation;
    }

    /** Any of these would have let it pass. */
    public Set<Purpose> purposes() {
        return Set.copyOf(purposes);
    }
}
