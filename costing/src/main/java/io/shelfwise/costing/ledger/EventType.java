package io.shelfwise.costing.ledger;

/**
 * What an event does. The order of the constants is the order of events of one day: goods come in before they go out,
 * come back after they went, and are counted in the evening.
 */
public enum EventType {
    /** Units bought, with their total cost: a new layer. */
    RECEIPT,
    /** A cost that belongs to a receipt or an issue, such as a freight bill: counts as if known from the beginning. */
    LATE_COST,
    /** Units sold: their cost becomes cost of goods sold. The amount, if any, is not a cost and is not read. */
    SALE,
    /** Units taken out of stock for good: returned to the owner, disposed of. */
    REMOVAL,
    /** Units lost or damaged: their cost is written off. */
    LOSS,
    /** Units on their way to another place: their cost is in transit until they arrive. */
    TRANSFER,
    /** The arrival of units in transit, at the cost of the transfer it applies to. */
    ARRIVAL,
    /** Units that a buyer sent back, at the cost of the sale it applies to. */
    RETURN,
    /** Units found again, at the cost of the loss it applies to, or at the amount given. */
    FOUND,
    /** Money paid for lost units: moves no stock and no cost, and is totalled apart. */
    REIMBURSEMENT,
    /** Units counted in the evening: what is missing is written off, what is too many is found. */
    RECOUNT,
    /** Cost taken off units on hand that will not bring it back: all of the SKU's, or those of the receipt named. */
    WRITE_DOWN,
    /** Cost given back to units on hand, at most what was written down of them. */
    WRITE_DOWN_REVERSAL,
    /** Quantity and amount to be added to those of the event it applies to; either may be negative. */
    CORRECTION;

    private static final EventType[] VALUES = values();

    static EventType at(int number) {
        return VALUES[number];
    }

    /** For columns in memory, never stored: the place among the constants, which is the order within a day. */
    @SuppressWarnings("EnumOrdinal")
    int number() {
        return ordinal();
    }

    /** Whether it takes units out of stock. */
    public boolean isIssue() {
        return this == SALE || this == REMOVAL || this == LOSS || this == TRANSFER;
    }

    /** Whether it brings back units that went out before. */
    public boolean isGivingBack() {
        return this == RETURN || this == FOUND || this == ARRIVAL;
    }

    /** Whether it changes what units on hand cost, and moves none. */
    public boolean isRevaluation() {
        return this == WRITE_DOWN || this == WRITE_DOWN_REVERSAL;
    }

    /** Whether what it costs is told as a movement. */
    boolean movesCost() {
        return isIssue() || isGivingBack() || isRevaluation() || this == RECOUNT;
    }

    /** Whether it changes an event rather than stock. */
    boolean isAmendment() {
        return this == LATE_COST || this == CORRECTION;
    }

    /** Whether this may bring back what an event of the other type took out. */
    boolean givesBack(EventType other) {
        return switch (this) {
            case RETURN -> other == SALE;
            case FOUND -> other == LOSS;
            case ARRIVAL -> other == TRANSFER;
            default -> false;
        };
    }

    /** Whether its amount is a cost that comes in. */
    boolean hasCost() {
        return this == RECEIPT || this == FOUND || isAmendment();
    }

    /** Whether its amount is booked as cost, whether it comes in or only moves. */
    boolean countsAmount() {
        return hasCost() || isRevaluation();
    }
}
