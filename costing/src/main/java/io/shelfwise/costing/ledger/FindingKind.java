package io.shelfwise.costing.ledger;

/** What can be wrong with an event. Every finding is about one event; the others are booked as ever. */
public enum FindingKind {
    /** Two events of one id differ; the one known first counts, then the smaller by contents. */
    DUPLICATE_ID("came more than once with different contents; the version known first counts. Send a CORRECTION"),
    /** Its currency is not that of the SKU, which is that of the first cost known; it is not booked. */
    MIXED_CURRENCY(
            "is in another currency than the SKU's first cost and is not booked. Give the ledger a currency and rates"),
    /** There is no rate to the ledger's currency on its day; it is not booked. */
    NO_RATE("has no rate to the ledger's currency on its day and is not booked. Add the rate"),
    /** What it applies to is not there, not yet, of another SKU or of a type that doesn't fit. */
    UNKNOWN_REFERENCE(
            "applies to an event that is not in the books of its SKU before it, or of a type that does not fit."
                    + " Check appliesTo"),
    /** Units went out that had not come in; they cost 0 until a receipt covers them. */
    UNCOSTED_UNITS("took more units than there were; the missing ones cost 0 until a receipt covers them. Look for a"
            + " missing receipt"),
    /** More units came back than went out; those too many cost 0. */
    TOO_MANY_BACK("brings back more units than went out; those too many cost 0. Check its quantity"),
    /** Units came back and nothing tells what they cost; they cost 0. */
    NO_COST("brings units that nothing tells the cost of; they cost 0. Give it an amount or what it applies to"),
    /** A receipt of no units; its cost is kept apart as unapplied. */
    NO_UNITS("is a cost without units and is kept apart as unapplied. Check its quantity"),
    /** Under specific identification, an issue that no receipt's units were left for; the oldest units went. */
    NOT_IDENTIFIED("names no receipt with enough units left; the oldest units went. Give appliesTo"),
    /** A write-down of more than the units on hand cost, or a reversal of more than was written down of them. */
    BEYOND_STOCK(
            "writes down more than the units on hand cost, or gives back more than was written down of them; what is"
                    + " too much is not booked. Assess the stock again");

    private final String message;

    FindingKind(String message) {
        this.message = message;
    }

    String message() {
        return message;
    }
}
