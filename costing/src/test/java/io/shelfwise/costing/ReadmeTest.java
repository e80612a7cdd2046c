package io.shelfwise.costing;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.economics.UnitCosts;
import io.shelfwise.core.money.Money;
import io.shelfwise.costing.fees.FeeEstimate;
import io.shelfwise.costing.fees.FeeInput;
import io.shelfwise.costing.fees.FeeSchedules;
import io.shelfwise.costing.fees.FeeType;
import io.shelfwise.costing.fees.LengthUnit;
import io.shelfwise.costing.fees.WeightUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code of this module's README. */
class ReadmeTest {

    private final Currency gbp = Currency.getInstance("GBP");

    @Test
    void landedCost() {
        UnitCosts costs = new UnitCosts(
                gbp,
                new BigDecimal("1.09"),
                new BigDecimal("0.13"),
                new BigDecimal("0.07"),
                new BigDecimal("1.1"),
                new BigDecimal("11.44"));

        // region readme-landed-cost
        LandedCost cost = LandedCost.of(costs);
        BigDecimal perUnit = cost.total().round(4, RoundingMode.HALF_UP); // 1.4997
        Money order = cost.total().total(300, RoundingMode.HALF_UP); // 449.92 GBP, rounded once
        // endregion

        assertThat(perUnit).isEqualTo("1.4997");
        assertThat(order).hasToString("449.92 GBP");
    }

    @Test
    void fees() {
        // region readme-fees
        FeeInput necklace = FeeInput.builder(Marketplace.US, LocalDate.of(2026, 6, 1))
                .sides(List.of(new BigDecimal("6"), new BigDecimal("4"), new BigDecimal("0.5")), LengthUnit.INCH)
                .weight(new BigDecimal("3.5"), WeightUnit.OUNCE)
                .price(Money.of(new BigDecimal("300.00"), Marketplace.US.currency()))
                .category("Jewelry")
                .build();
        FeeEstimate estimate = FeeSchedules.bundled().estimate(necklace);
        // REFERRAL 52.50: "20 % of the part up to 250, 5 % of the part over 250, Jewelry"
        // FBA_FULFILLMENT 3.68: "SMALL_STANDARD, 3.5 oz in 2 to 4 oz, price over 50"
        // endregion

        assertThat(estimate.fee(FeeType.REFERRAL).orElseThrow().amount().orElseThrow())
                .hasToString("52.50 USD");
        assertThat(estimate.fee(FeeType.REFERRAL).orElseThrow().rule())
                .isEqualTo("20 % of the part up to 250, 5 % of the part over 250, Jewelry");
        assertThat(estimate.fee(FeeType.FBA_FULFILLMENT).orElseThrow().amount().orElseThrow())
                .hasToString("3.68 USD");
        assertThat(estimate.fee(FeeType.FBA_FULFILLMENT).orElseThrow().rule())
                .isEqualTo("SMALL_STANDARD, 3.5 oz in 2 to 4 oz, price over 50");
    }
}
