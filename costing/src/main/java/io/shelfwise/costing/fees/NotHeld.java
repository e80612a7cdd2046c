package io.shelfwise.costing.fees;

/** A fee that is known to exist and whose amounts are not held. */
record NotHeld(String reason) implements FeeTerms {

    static NotHeld read(JsonObject json) {
        return new NotHeld(json.text("reason"));
    }

    @Override
    public Charge charge(FeeCase feeCase) {
        return Charge.notCovered(reason);
    }
}
