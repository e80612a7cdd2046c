package io.shelfwise.costing.fees;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferralFeesTest {

    /** The first line is the worked example of a marginal tier: 20 % of 250 and 5 % of the 50 above. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "US | Jewelry                  | 300.00  | 52.50",
                "US | Jewelry                  | 250.00  | 50.00",
                "US | Watches                  | 2000.00 | 255.00",
                "US | Fine Art                 | 6000.00 | 605.00",
                "US | Electronics Accessories  | 150.00  | 19.00",
                "US | Furniture                | 300.00  | 40.00",
                "US | Home & Kitchen           | 20.00   | 3.00",
                "US | home and kitchen         | 1.00    | 0.30",
                "US | Baby Products            | 10.00   | 0.80",
                "US | Baby Products            | 10.01   | 1.50",
                "US | Clothing and Accessories | 15.00   | 0.75",
                "US | Clothing and Accessories | 15.01   | 1.50",
                "US | Clothing and Accessories | 20.00   | 2.00",
                "US | Clothing and Accessories | 20.01   | 3.40",
                "US | Grocery and Gourmet      | 1.00    | 0.08",
                "US | Lawn Mowers & Snow Throwers | 500.01 | 40.00",
                "US | Gift Cards               | 1.00    | 0.20",
                "UK | Home & Kitchen           | 20.00   | 1.60",
                "UK | Home & Kitchen           | 1.99    | 0.25",
                "UK | Computers                | 100.00  | 7.00",
            })
    void chargesTheRateOfTheCategoryAndPrice(String marketplace, String category, String price, String expected) {
        Fee fee = fee(marketplace, category, price, "2026-06-01");

        assertThat(fee.amount()).map(Money::amount).contains(new BigDecimal(expected));
        assertThat(fee.schedule()).contains("referral");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UK | Home & Kitchen | 20.01 | 2026-06-01 | not settled in the sources",
                "UK | Home & Kitchen | 10.00 | 2026-01-04 | no UK schedule of REFERRAL covers 2026-01-04",
                "DE | Home & Kitchen | 10.00 | 2026-06-01 | no DE schedule of REFERRAL",
                "US | Space Rockets  | 10.00 | 2026-06-01 | 'Space Rockets' is not in the US schedule",
            })
    void saysWhyAFeeIsNotCovered(String marketplace, String category, String price, String date, String reason) {
        Fee fee = fee(marketplace, category, price, date);

        assertThat(fee.covered()).isFalse();
        assertThat(fee.amount()).isEmpty();
        assertThat(fee.reason()).contains(reason);
    }

    @Test
    void aPriceInAnotherCurrencyIsNotCovered() {
        Fee fee = FeeInputs.BUNDLED.fee(
                FeeType.REFERRAL,
                FeeInput.builder(Marketplace.UK, LocalDate.of(2026, 6, 1))
                        .category("Computers")
                        .price(Money.of(BigDecimal.TEN, Marketplace.DE.currency()))
                        .build());

        assertThat(fee.reason()).contains("price is in EUR").contains("GBP");
    }

    @Test
    void aProductWithoutCategoryIsNotCovered() {
        FeeInput input = FeeInputs.us("2026-06-01", "1x1x1 in", "1 oz", "5.00").build();

        assertThat(FeeInputs.reason(FeeType.REFERRAL, input)).isEqualTo("the category is unknown");
    }

    @Test
    void mediaPayAClosingFeeAndOthersHaveNoLine() {
        FeeInputBuilder input = FeeInputs.us("2026-06-01", "1x1x1 in", "1 oz", "5.00");
        FeeEstimate book = FeeInputs.BUNDLED.estimate(input.category("Books").build());
        FeeEstimate toy = FeeInputs.BUNDLED.estimate(input.category("Toys").build());

        assertThat(book.fee(FeeType.CLOSING)
                        .orElseThrow()
                        .amount()
                        .orElseThrow()
                        .amount())
                .isEqualTo("1.80");
        assertThat(toy.fee(FeeType.CLOSING)).isEmpty();
    }

    private static Fee fee(String marketplace, String category, String price, String date) {
        Marketplace where = Marketplace.parse(marketplace);
        return FeeInputs.BUNDLED.fee(
                FeeType.REFERRAL,
                FeeInput.builder(where, LocalDate.parse(date))
                        .category(category)
                        .price(Money.of(new BigDecimal(price), where.currency()))
                        .build());
    }
}
