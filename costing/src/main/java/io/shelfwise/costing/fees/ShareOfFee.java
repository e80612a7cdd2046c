package io.shelfwise.costing.fees;

import io.shelfwise.core.money.Money;
import java.math.BigDecimal;

/** A share of another fee of the same case. */
record ShareOfFee(FeeType of, BigDecimal rate) implements FeeTerms {

    static ShareOfFee read(JsonObject json, FeeType type) {
        FeeType of = json.read("of", () -> FeeType.valueOf(json.text("of")));
        if (of.compareTo(type) >= 0) {
            throw json.error("is a share of " + of + "; take a fee that comes before " + type);
        }
        return new ShareOfFee(of, json.decimal("rate"));
    }

    @Override
    public Charge charge(FeeCase feeCase) {
        Fee base = feeCase.fee(of);
        if (base.amount().isEmpty()) {
            return Charge.notCovered("it is a share of " + of + ", which is not covered: " + base.reason());
        }
        Money total = base.amount().get();
        BigDecimal unit =
                total.amount().divide(BigDecimal.valueOf(feeCase.input().quantity()));
        return Charge.of(
                feeCase.perUnit(unit.multiply(rate)),
                rate.movePointRight(2).stripTrailingZeros().toPlainString() + " % of " + of);
    }
}
