package io.shelfwise.costing.settlement;

import static io.shelfwise.costing.settlement.Lines.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeeAuditTest {

    private static final String DAY = "2026-03-04";

    /** 15 % of the price; 3.06 for a small unit, 0.77 more above 10 dollars, 0.10 more last year, 3.86 if large. */
    private static final ExpectedFees SCHEDULE = new ExpectedFees() {
        @Override
        public ExpectedFee referral(FeeQuestion question) {
            BigDecimal fee = question.unitPrice().amount().multiply(new BigDecimal("0.15"));
            Money rounded = usd(fee.setScale(2, RoundingMode.HALF_UP).toPlainString());
            return new ExpectedFee(Optional.of(rounded), "Kitchen", "", "2026", "15 %");
        }

        @Override
        public ExpectedFee fulfilment(FeeQuestion question) {
            if (question.sku().value().equals("ODD")) {
                return ExpectedFee.notCovered("no dimensions");
            }
            assertThat(question.date()).contains(LocalDate.parse(DAY));
            boolean low = question.unitPrice().minorUnits() < 1000;
            return low ? small("2.29", "under 10") : small("3.06", "10 to 50");
        }

        @Override
        public List<ExpectedFee> candidates(FeeType type, FeeQuestion question) {
            if (type == FeeType.REFERRAL) {
                return List.of();
            }
            return List.of(
                    small("2.29", "under 10"),
                    small("3.06", "10 to 50"),
                    new ExpectedFee(Optional.of(usd("3.86")), "LARGE", "10 to 50", "2026", "large card"),
                    new ExpectedFee(Optional.of(usd("2.96")), "SMALL", "10 to 50", "2025", "old card"));
        }

        private ExpectedFee small(String amount, String band) {
            return new ExpectedFee(Optional.of(usd(amount)), "SMALL", band, "2026", "small card");
        }
    };

    @Test
    void feesAsExpectedAreCounted() {
        FeeAuditResult result = sale("40.00", 2, "0", "-6.00", "-6.12").result();

        assertThat(result.asExpected()).isEqualTo(2);
        assertThat(result.gaps()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "20.00, 1, 0, -3.00, -3.86, FULFILMENT, WRONG_TIER",
        "20.00, 1, 0, -3.00, -2.29, FULFILMENT, PRICE_BAND",
        "20.00, 1, 0, -3.00, -2.96, FULFILMENT, DATE",
        "20.00, 1, 0, -3.00, -6.12, FULFILMENT, QUANTITY",
        "20.00, 1, 0, -3.00, -3.67, FULFILMENT, TAX",
        "20.00, 1, -5.00, -3.00, -3.06, REFERRAL, PROMOTION",
        "20.00, 1, 0, -3.01, -3.06, REFERRAL, ROUNDING",
        "20.00, 1, 0, 0, -3.06, REFERRAL, NOT_CHARGED",
        "20.00, 1, 0, -3.33, -3.06, REFERRAL, UNEXPLAINED",
    })
    void theLikeliestReasonOfAGapComesFirst(
            String price,
            int units,
            String discount,
            String referral,
            String fulfilment,
            FeeType type,
            GapReason reason) {
        FeeAuditResult result =
                sale(price, units, discount, referral, fulfilment).result();

        assertThat(result.asExpected()).isEqualTo(1);
        assertThat(result.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.type()).isEqualTo(type);
            assertThat(gap.likely().get(0)).isEqualTo(reason);
        });
    }

    @Test
    void aGapHoldsItsAmountAndTheTierThatWasUsed() {
        FeeGap gap = sale("40.00", 2, "0", "-6.00", "-7.72").result().gaps().get(0);

        assertThat(gap.charged()).isEqualTo(usd("7.72"));
        assertThat(gap.expected()).isEqualTo(usd("6.12"));
        assertThat(gap.gap()).isEqualTo(usd("1.60"));
        assertThat(gap.likely()).containsExactly(GapReason.WRONG_TIER);
        assertThat(gap.evidence())
                .containsExactly(
                        "expected 3.06 USD a unit: small card, schedule 2026",
                        "charged as tier LARGE, band 10 to 50, schedule 2026: large card");
    }

    @Test
    void aFeeOnShippingIsTold() {
        FeeAudit audit = sale("20.00", 1, "0", "-3.60", "-3.06");
        audit.add(Lines.builder("1", "Order/ItemPrice/Shipping", "4.00")
                .sku(Sku.of("MUG"))
                .build());

        assertThat(audit.result().gaps().get(0).likely()).first().isEqualTo(GapReason.SHIPPING);
    }

    @Test
    void whatNoScheduleCoversIsCountedByReason() {
        FeeAudit audit = FeeAudit.of(SettlementTaxonomy.bundled(), SCHEDULE);
        add(audit, "ODD", "Order/ItemPrice/Principal", "20.00", 1);
        add(audit, "ODD", "Order/ItemFees/Commission", "-3.00", 0);
        add(audit, "ODD", "Order/ItemFees/FBAPerUnitFulfillmentFee", "-9.99", 0);

        assertThat(audit.result().notCovered()).containsExactly(Map.entry("no dimensions", 1L));
        assertThat(audit.result().gaps()).isEmpty();
    }

    @Test
    void ordersThatTheSellerShipsHaveNoFulfilmentFeeToExpect() {
        FeeAuditResult result = sale("20.00", 1, "0", "-3.00", "0").result();

        assertThat(result.asExpected()).isEqualTo(1);
        assertThat(result.gaps()).isEmpty();
    }

    @Test
    void theInverseAuditFindsEveryCandidateThatGivesTheAmount() {
        List<ExpectedFee> all = SCHEDULE.candidates(
                FeeType.FULFILMENT, new FeeQuestion(Sku.of("MUG"), Optional.empty(), Optional.empty(), usd("20.00")));

        assertThat(InverseAudit.matches(usd("7.72"), 2, all))
                .extracting(ExpectedFee::tier)
                .containsExactly("LARGE");
        assertThat(InverseAudit.matches(usd("7.73"), 2, all)).isEmpty();
        assertThatThrownBy(() -> InverseAudit.matches(usd("1"), 0, all))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("quantity is 0; give at least 1");
    }

    private static FeeAudit sale(String price, int units, String discount, String referral, String fulfilment) {
        FeeAudit audit = FeeAudit.of(SettlementTaxonomy.bundled(), SCHEDULE);
        add(audit, "MUG", "Order/ItemFees/Commission", referral, 0);
        add(audit, "MUG", "Order/Promotion/Principal", discount, 0);
        add(audit, "MUG", "Order/ItemPrice/Principal", price, units);
        add(audit, "MUG", "Order/ItemFees/FBAPerUnitFulfillmentFee", fulfilment, 0);
        add(audit, "MUG", "other-transaction/other-transaction/Storage Fee", "-1.00", 0);
        return audit;
    }

    private static void add(FeeAudit audit, String sku, String kind, String amount, int units) {
        audit.add(Lines.builder("1", kind, amount)
                .sku(Sku.of(sku))
                .quantity(units)
                .postedOn(LocalDate.parse(DAY))
                .build());
    }
}
