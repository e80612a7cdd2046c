package io.shelfwise.costing.settlement;

import static io.shelfwise.costing.settlement.Lines.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.catalog.Dimensions;
import io.shelfwise.core.catalog.Product;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.finance.SettlementLine;
import io.shelfwise.core.money.Money;
import io.shelfwise.costing.fees.FeeSchedules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduledFeesTest {

    private static final String DAY = "2026-03-04";
    private static final ExpectedFees FEES = ScheduledFees.of(
            FeeSchedules.bundled(),
            List.of(
                    product("MUG", "12", "10", "9", "400", "Home & Kitchen"),
                    product("PLUG", "12", "10", "9", "400", "Consumer Electronics"),
                    product("BAG", "12", "10", "1.5", "80", "Moon dust"),
                    product("SHIRT", "20", "15", "2", "150", "Clothing and Accessories"),
                    Product.builder(Sku.of("BARE")).category("Home & Kitchen").build()));

    @Test
    void theExpectedFeeNamesTierRuleAndSchedule() {
        ExpectedFee fulfilment = FEES.fulfilment(question("MUG", "20.00"));
        ExpectedFee referral = FEES.referral(question("MUG", "20.00"));

        assertThat(fulfilment.amount()).contains(usd("4.60"));
        assertThat(fulfilment.tier()).isEqualTo("LARGE_STANDARD");
        assertThat(fulfilment.rule()).isEqualTo("LARGE_STANDARD, 0.8818 lb in 0.75 to 1 lb, price 10 to 50");
        assertThat(fulfilment.schedule()).isEqualTo("us-fba-fulfillment-2026-01-15");
        assertThat(referral.amount()).contains(usd("3.00"));
        assertThat(referral.tier()).isEqualTo("Home & Kitchen");
    }

    @ParameterizedTest
    @CsvSource({
        "MUG, Amazon.com, 2026-03-04, 4.86, PRICE_BAND",
        "MUG, Amazon.com, 2026-03-04, 4.84, DATE",
        "MUG, Amazon.com, 2026-03-04, 5.17, GOODS",
        "MUG, Amazon.com, 2026-03-04, 5.19, GOODS",
        "MUG, Amazon.com, 2026-05-04, 4.76, SURCHARGE",
        "MUG, Amazon.com, 2026-03-04, 5.30, SURCHARGE",
        "MUG, Amazon.com, 2026-03-04, 5.04, MEASUREMENT",
        "MUG, Amazon.com, 2026-03-04, 3.32, WRONG_TIER",
    })
    void theChargedAmountTellsWhatAmazonTookTheProductFor(
            String sku, String marketplace, String day, String charged, GapReason reason) {
        FeeQuestion question =
                new FeeQuestion(Sku.of(sku), Optional.of(marketplace), Optional.of(LocalDate.parse(day)), usd("20.00"));

        List<ExpectedFee> matches = FEES.matches(FeeType.FULFILMENT, question, usd(charged), 1);

        assertThat(matches.get(0).differs()).contains(reason);
        assertThat(matches).allSatisfy(match -> assertThat(match.amount()).contains(usd(charged)));
        assertThat(InverseAudit.matches(usd(charged), 1, FEES.candidates(FeeType.FULFILMENT, question)))
                .isEqualTo(matches);
    }

    @Test
    void noCandidateIsWhatIsExpected() {
        ExpectedFee expected = FEES.fulfilment(question("MUG", "20.00"));

        assertThat(FEES.candidates(FeeType.FULFILMENT, question("MUG", "20.00")))
                .hasSizeGreaterThan(100)
                .extracting(ExpectedFee::rule)
                .doesNotContain(expected.rule());
    }

    @Test
    void anOrderOfUnitsChargedInAWrongTierNamesTheTier() {
        FeeGap gap = audit("MUG", "Amazon.com", DAY, "40.00", 2, "-6.00", "-15.10")
                .gaps()
                .get(0);

        assertThat(gap.expected()).isEqualTo(usd("9.20"));
        assertThat(gap.gap()).isEqualTo(usd("5.90"));
        assertThat(gap.likely()).containsExactly(GapReason.WRONG_TIER);
        assertThat(gap.evidence().get(1)).startsWith("charged as SMALL_BULKY, ");
    }

    @Test
    void aReferralFeeOfAnotherCategoryNamesIt() {
        FeeGap gap = audit("MUG", "Amazon.com", DAY, "20.00", 1, "-1.60", "-4.60")
                .gaps()
                .get(0);

        assertThat(gap.likely()).containsExactly(GapReason.CATEGORY);
        assertThat(gap.evidence()).anyMatch(line -> line.contains("8 %"));
    }

    @ParameterizedTest
    @CsvSource({
        "MUG, Amazon.com, 2026-11-20, no US schedule of FBA_FULFILLMENT covers 2026-11-20, 1",
        "CUP, Amazon.com, 2026-03-04, the product is not in the products file, 2",
        "BAG, Amazon.com, 2026-03-04, category 'Moon dust' is not in the US schedule, 1",
        "BARE, Amazon.com, 2026-03-04, the dimensions are unknown, 1",
        "SHIRT, Amazon.com, 2026-03-04, whether it is apparel is unknown, 1",
        "MUG, Non-Amazon US, 2026-03-04, no fees are held for sales in 'Non-Amazon US', 2",
        "MUG, Amazon.co.jp, 2026-03-04, no JP schedule of, 2",
        "MUG, Amazon.co.uk, 2026-03-04, 'the price is in USD, the schedule in GBP', 2",
        "MUG, , 2026-03-04, the settlement does not say where it was sold, 2",
        "MUG, Amazon.com, , the settlement does not say when it was booked, 2",
    })
    void whatCannotBeExpectedIsNotCheckedForAReason(
            String sku, String marketplace, String day, String reason, long fees) {
        FeeAuditResult result = audit(sku, marketplace, day, "20.00", 1, "-3.00", "-4.60");

        assertThat(result.unchecked().stream()
                        .filter(some -> some.reason().contains(reason))
                        .mapToLong(UncheckedFees::fees)
                        .sum())
                .as(result.unchecked().toString())
                .isEqualTo(fees);
        assertThat(result.checked()
                        + result.unchecked().stream()
                                .mapToLong(UncheckedFees::fees)
                                .sum())
                .isEqualTo(2);
    }

    @Test
    void linesWithoutSkuOrUnitsAreNotCheckedEither() {
        FeeAudit audit = FeeAudit.of(SettlementTaxonomy.bundled(), FEES);
        audit.add(Lines.account("1", "Order/ItemFees/Commission", "-3.00"));
        audit.add(Lines.line("1", "Order/ItemFees/FBAPerUnitFulfillmentFee", "-4.60"));

        assertThat(audit.result().unchecked())
                .containsExactly(
                        new UncheckedFees(FeeType.REFERRAL, "the line names no SKU", 1, Optional.empty()),
                        new UncheckedFees(
                                FeeType.FULFILMENT,
                                "no line tells how many units were sold",
                                1,
                                Optional.of(Sku.of("MUG"))));
    }

    @Test
    void shippingThatTheSellerKeepsIsPartOfThePriceAndShippingTakenBackIsNot() {
        FeeAudit kept = sale("MUG", "Amazon.com", DAY, "20.00", 1, "-3.60", "-4.60");
        kept.add(line("MUG", "Order/ItemPrice/Shipping", "4.00"));
        FeeAudit takenBack = sale("MUG", "Amazon.com", DAY, "20.00", 1, "-3.00", "-4.60");
        takenBack.add(line("MUG", "Order/ItemPrice/Shipping", "4.00"));
        takenBack.add(line("MUG", "Order/ItemFees/ShippingChargeback", "-4.00"));
        FeeAudit wrong = sale("MUG", "Amazon.com", DAY, "20.00", 1, "-3.60", "-4.60");
        wrong.add(line("MUG", "Order/ItemPrice/Shipping", "4.00"));
        wrong.add(line("MUG", "Order/Promotion/Shipping", "-4.00"));

        assertThat(kept.result().asExpected()).isEqualTo(2);
        assertThat(takenBack.result().asExpected()).isEqualTo(2);
        assertThat(wrong.result().gaps().get(0).likely()).first().isEqualTo(GapReason.SHIPPING);
    }

    @Test
    void taxIsPartOfThePriceInTheUnitedKingdomAndNotInTheUnitedStates() {
        FeeAudit states = sale("MUG", "Amazon.com", DAY, "20.00", 1, "-3.00", "-4.60");
        states.add(line("MUG", "Order/ItemPrice/Tax", "1.60"));
        FeeAudit kingdom = FeeAudit.of(SettlementTaxonomy.bundled(), FEES);
        Currency pounds = Currency.getInstance("GBP");
        kingdom.add(british("Order/ItemPrice/Principal", new Money(2000, pounds), 1));
        kingdom.add(british("Order/ItemPrice/Tax", new Money(400, pounds), 0));
        kingdom.add(british("Order/ItemWithheldTax/MarketplaceFacilitatorVAT-Principal", new Money(-400, pounds), 0));
        kingdom.add(british("Order/ItemFees/Commission", new Money(-168, pounds), 0));

        assertThat(states.result().asExpected()).isEqualTo(2);
        assertThat(kingdom.result().asExpected())
                .as(kingdom.result().toString())
                .isEqualTo(1);
    }

    @Test
    void severalCurrenciesInOneFileAreEachCheckedByTheirOwnSchedules() {
        FeeAudit audit = sale("MUG", "Amazon.com", DAY, "20.00", 1, "-3.00", "-4.60");
        audit.add(british("Order/ItemPrice/Principal", new Money(2400, Currency.getInstance("GBP")), 1));
        audit.add(british("Order/ItemFees/Commission", new Money(-288, Currency.getInstance("GBP")), 0));

        FeeAuditResult result = audit.result();

        assertThat(result.asExpected()).isEqualTo(2);
        assertThat(result.sums()).singleElement().satisfies(sum -> {
            assertThat(sum.gaps()).isEqualTo(1);
            assertThat(sum.difference()).isEqualTo(new Money(120, Currency.getInstance("GBP")));
        });
    }

    private static SettlementLine british(String kind, Money amount, int units) {
        return Lines.builder("1", kind, "0")
                .amount(amount)
                .sku(Sku.of("PLUG"))
                .quantity(units)
                .marketplaceName("Amazon.co.uk")
                .postedOn(LocalDate.parse(DAY))
                .build();
    }

    private static FeeAuditResult audit(
            String sku, String marketplace, String day, String price, int units, String referral, String fulfilment) {
        return sale(sku, marketplace, day, price, units, referral, fulfilment).result();
    }

    private static FeeAudit sale(
            String sku, String marketplace, String day, String price, int units, String referral, String fulfilment) {
        FeeAudit audit = FeeAudit.of(SettlementTaxonomy.bundled(), FEES);
        audit.add(Lines.builder("1", "Order/ItemPrice/Principal", price)
                .sku(Sku.of(sku))
                .quantity(units)
                .marketplaceName(marketplace)
                .postedOn(day == null ? null : LocalDate.parse(day))
                .build());
        audit.add(line(sku, "Order/ItemFees/Commission", referral));
        audit.add(line(sku, "Order/ItemFees/FBAPerUnitFulfillmentFee", fulfilment));
        return audit;
    }

    private static SettlementLine line(String sku, String kind, String amount) {
        return Lines.builder("1", kind, amount).sku(Sku.of(sku)).build();
    }

    private static FeeQuestion question(String sku, String price) {
        return new FeeQuestion(Sku.of(sku), Optional.of("Amazon.com"), Optional.of(LocalDate.parse(DAY)), usd(price));
    }

    private static Product product(
            String sku, String length, String width, String height, String grams, String category) {
        return Product.builder(Sku.of(sku))
                .category(category)
                .dimensions(new Dimensions(new BigDecimal(length), new BigDecimal(width), new BigDecimal(height)))
                .weightGrams(new BigDecimal(grams))
                .build();
    }
}
