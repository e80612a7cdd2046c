package io.shelfwise.costing;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferralFeesTest {

    private static final LocalDate DATE = LocalDate.of(2026, 6, 1);
    private final ReferralFees fees = ReferralFees.bundled();

    /** The first line is the worked example of a marginal tier: 20 % of 250 and 5 % of the 50 above. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "US | Jewelry                  | 300.00 | 52.50",
                "US | Jewelry                  | 250.00 | 50.00",
                "US | Home & Kitchen           |  20.00 |  3.00",
                "US | home and kitchen         |   1.00 |  0.30",
                "US | Baby Products            |  10.00 |  0.80",
                "US | Baby Products            |  10.01 |  1.50",
                "US | Clothing and Accessories |  20.00 |  2.00",
                "UK | Home & Kitchen           |  20.00 |  1.60",
                "UK | Home & Kitchen           |   1.99 |  0.25",
                "UK | Computers                | 100.00 |  7.00",
            })
    void chargesTheRateOfTheCategoryAndPrice(String marketplace, String category, String price, String expected) {
        Fee fee = fee(Marketplace.parse(marketplace), category, price, DATE);

        assertThat(fee.amount().map(Money::amount)).contains(new BigDecimal(expected));
        assertThat(fee.rule()).contains("schedule from").contains("confidence");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UK | Home & Kitchen | 20.01 | 2026-06-01 | not settled in the sources",
                "UK | Home & Kitchen | 10.00 | 2026-01-04 | no UK referral schedule covers 2026-01-04",
                "DE | Home & Kitchen | 10.00 | 2026-06-01 | no DE referral schedule",
                "US | Space Rockets  | 10.00 | 2026-06-01 | 'Space Rockets' is not in the US schedule",
            })
    void saysWhyAFeeIsNotCovered(String marketplace, String category, String price, LocalDate date, String reason) {
        Fee fee = fee(Marketplace.parse(marketplace), category, price, date);

        assertThat(fee.isCovered()).isFalse();
        assertThat(fee.rule()).contains(reason);
    }

    @Test
    void aPriceInAnotherCurrencyIsNotCovered() {
        Money euros = Money.of(new BigDecimal("10"), Marketplace.DE.currency());

        assertThat(fees.fee(Marketplace.UK, Optional.of("Computers"), euros, DATE)
                        .rule())
                .contains("price is in EUR")
                .contains("GBP");
    }

    @Test
    void aProductWithoutCategoryIsNotCovered() {
        Money price = Money.of(new BigDecimal("10"), Marketplace.UK.currency());

        assertThat(fees.fee(Marketplace.UK, Optional.empty(), price, DATE).isCovered())
                .isFalse();
    }

    private Fee fee(Marketplace marketplace, String category, String price, LocalDate date) {
        return fees.fee(
                marketplace, Optional.of(category), Money.of(new BigDecimal(price), marketplace.currency()), date);
    }
}
