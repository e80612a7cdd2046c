package io.shelfwise.costing.fees;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Short ways to write inputs in tests. */
final class FeeInputs {

    static final FeeSchedules BUNDLED = FeeSchedules.bundled();

    private FeeInputs() {}

    /** A product of the United States: sides such as {@code 15x12x0.75 in}, weight such as {@code 16 oz}. */
    static FeeInputBuilder us(String date, String sides, String weight, String price) {
        return of(Marketplace.US, date, sides, weight, price);
    }

    static FeeInputBuilder of(Marketplace marketplace, String date, String sides, String weight, String price) {
        String[] size = sides.strip().split(" ", -1);
        String[] heavy = weight.strip().split(" ", -1);
        List<BigDecimal> three =
                Arrays.stream(size[0].split("x", -1)).map(BigDecimal::new).toList();
        return FeeInput.builder(marketplace, LocalDate.parse(date))
                .sides(three, LengthUnit.parse(size[1]))
                .weight(new BigDecimal(heavy[0]), WeightUnit.parse(heavy[1]))
                .price(Money.of(new BigDecimal(price), marketplace.currency()));
    }

    static String amount(FeeType type, FeeInput input) {
        Fee fee = BUNDLED.fee(type, input);
        return fee.amount()
                .map(money -> money.amount().toPlainString())
                .orElseThrow(() -> new AssertionError("not covered: " + fee.reason()));
    }

    static String reason(FeeType type, FeeInput input) {
        Fee fee = BUNDLED.fee(type, input);
        if (fee.covered()) {
            throw new AssertionError("covered: " + fee);
        }
        return fee.reason();
    }
}
