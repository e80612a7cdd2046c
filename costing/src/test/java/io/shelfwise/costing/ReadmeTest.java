package io.shelfwise.costing;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.economics.UnitCosts;
import io.shelfwise.core.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
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
    void referralFee() {
        Money price = Money.of(new BigDecimal("20.00"), gbp);

        // region readme-referral-fee
        Fee fee = ReferralFees.bundled().fee(Marketplace.UK, Optional.of("Computers"), price, LocalDate.of(2026, 6, 1));
        // amount 1.40 GBP; rule "7 %, Computers of the UK schedule from 2026-01-05, low to medium confidence"
        // endregion

        assertThat(fee.amount()).contains(Money.of(new BigDecimal("1.40"), gbp));
        assertThat(fee.rule()).isEqualTo("7 %, Computers of the UK schedule from 2026-01-05, low to medium confidence");
    }
}
