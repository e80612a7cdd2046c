package io.shelfwise.spapi.finances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.finance.SettlementLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinancialEventsTest {

    @Test
    void aShipmentIsToldInTheWordsOfSettlements() {
        List<SettlementLine> lines = lines("""
                "ShipmentEventList": [{
                  "AmazonOrderId": "902-1", "MarketplaceName": "Amazon.com", "PostedDate": "2026-03-04T05:06:07Z",
                  "ShipmentItemList": [{
                    "SellerSKU": "MUG", "OrderItemId": "77", "QuantityShipped": 2,
                    "ItemChargeList": [
                      {"ChargeType": "Principal", "ChargeAmount": {"CurrencyCode": "USD", "CurrencyAmount": 40.0}},
                      {"ChargeType": "ShippingCharge", "ChargeAmount": {"CurrencyCode": "USD", "CurrencyAmount": 5}}],
                    "ItemFeeList": [
                      {"FeeType": "Commission", "FeeAmount": {"CurrencyCode": "USD", "CurrencyAmount": -5.4}}],
                    "ItemTaxWithheldList": [{"TaxCollectionModel": "MarketplaceFacilitator", "TaxesWithheld": [
                      {"ChargeType": "MarketplaceFacilitatorTax-Principal",
                       "ChargeAmount": {"CurrencyCode": "USD", "CurrencyAmount": -3.20}}]}],
                    "PromotionList": [{"PromotionType": "PromotionMetaDataDefinitionValue", "PromotionId": "SPRING",
                      "PromotionAmount": {"CurrencyCode": "USD", "CurrencyAmount": -4.00}}],
                    "CostOfPointsGranted": {"CurrencyCode": "USD", "CurrencyAmount": -0.10}
                  }]}]
                """);

        assertThat(lines)
                .extracting(FinancialEventsTest::words)
                .containsExactly(
                        "Order / ItemPrice / Principal 40.00 USD",
                        "Order / ItemPrice / Shipping 5.00 USD",
                        "Order / ItemFees / Commission -5.40 USD",
                        "Order / ItemWithheldTax / MarketplaceFacilitatorTax-Principal -3.20 USD",
                        "Order / Promotion / Principal -4.00 USD",
                        "Order / Points / PointsGranted -0.10 USD");
        assertThat(lines).extracting(SettlementLine::quantity).containsExactly(2, 0, 0, 0, 0, 0);
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.settlementId()).isEqualTo("G1");
            assertThat(line.orderId()).contains("902-1");
            assertThat(line.orderItemCode()).contains("77");
            assertThat(line.sku()).contains(Sku.of("MUG"));
            assertThat(line.marketplaceName()).contains("Amazon.com");
            assertThat(line.postedAt()).contains(Instant.parse("2026-03-04T05:06:07Z"));
            assertThat(line.postedOn()).contains(LocalDate.of(2026, 3, 4));
        });
        assertThat(lines.get(4).promotionId()).contains("SPRING");
    }

    @ParameterizedTest
    @CsvSource({
        "RefundEventList, Refund",
        "GuaranteeClaimEventList, A-to-z Guarantee Refund",
        "ChargebackEventList, Chargeback Refund",
        "ShipmentSettleEventList, Order",
    })
    void adjustmentsOfItemsBelongToTheirKindOfEvent(String list, String transaction) {
        List<SettlementLine> lines = lines("""
                "%s": [{"AmazonOrderId": "902-1", "ShipmentItemAdjustmentList": [{
                    "OrderAdjustmentItemId": "88", "QuantityShipped": 1,
                    "ItemChargeAdjustmentList": [
                      {"ChargeType": "Principal", "ChargeAmount": {"CurrencyCode": "USD", "CurrencyAmount": -20.00}}],
                    "ItemFeeAdjustmentList": [
                      {"FeeType": "RefundCommission", "FeeAmount": {"CurrencyCode": "USD", "CurrencyAmount": -0.54}}]
                  }]}]
                """.formatted(list));

        assertThat(lines)
                .extracting(FinancialEventsTest::words)
                .containsExactly(
                        transaction + " / ItemPrice / Principal -20.00 USD",
                        transaction + " / ItemFees / RefundCommission -0.54 USD");
        assertThat(lines.get(0).adjustmentId()).contains("88");
        assertThat(lines.get(0).sku()).as("v0 may name none").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ServiceFeeEventList | {'FeeList':[{'FeeType':'FBAStorageFee','FeeAmount':$1}]}"
                        + " | ServiceFee / ServiceFee / FBAStorageFee",
                "AdjustmentEventList | {'AdjustmentType':'ReserveDebit','AdjustmentAmount':$1}"
                        + " | Adjustment / Adjustment / ReserveDebit",
                "AdjustmentEventList | {'AdjustmentType':'WAREHOUSE_LOST','AdjustmentAmount':$1,'AdjustmentItemList':"
                        + "[{'SellerSKU':'MUG','Quantity':'1','PerUnitAmount':$1,'TotalAmount':$1}]}"
                        + " | Adjustment / Adjustment / WAREHOUSE_LOST",
                "ProductAdsPaymentEventList | {'baseValue':$1,'taxValue':$0,'transactionValue':$1}"
                        + " | ProductAdsPayment / ProductAdsPayment / baseValue",
                "ProductAdsPaymentEventList | {'transactionType':'charge','transactionValue':$1}"
                        + " | ProductAdsPayment / ProductAdsPayment / charge",
                "CouponPaymentEventList | {'FeeComponent':{'FeeType':'CouponRedemptionFee','FeeAmount':$1},"
                        + "'TotalAmount':$1} | CouponPayment / CouponPayment / CouponRedemptionFee",
                "SellerDealPaymentEventList | {'feeType':'RunLightningDealFee','feeAmount':$1,'totalAmount':$1}"
                        + " | SellerDealPayment / SellerDealPayment / RunLightningDealFee",
                "SAFETReimbursementEventList | {'ReimbursedAmount':$1,'SAFETReimbursementItemList':"
                        + "[{'itemChargeList':[{'ChargeType':'X','ChargeAmount':$1}]}]}"
                        + " | SAFETReimbursement / SAFETReimbursement / SAFETReimbursement",
                "RetrochargeEventList | {'BaseTax':$1} | Retrocharge / Retrocharge / BaseTax",
                "LoanServicingEventList | {'LoanAmount':$1,'SourceBusinessEventType':'LoanPayment'}"
                        + " | LoanServicing / LoanServicing / LoanAmount",
                "DebtRecoveryEventList | {'RecoveryAmount':$1,'DebtRecoveryItemList':[{'RecoveryAmount':$1}],"
                        + "'ChargeInstrumentList':[{'Amount':$1}]} | DebtRecovery / DebtRecovery / RecoveryAmount",
                "RemovalShipmentEventList | {'RemovalShipmentItemList':[{'Revenue':$1,'Quantity':1}]}"
                        + " | RemovalShipment / RemovalShipment / Revenue",
                "FBALiquidationEventList | {'LiquidationProceedsAmount':$1}"
                        + " | FBALiquidation / FBALiquidation / LiquidationProceedsAmount",
                "TaxWithholdingEventList | {'BaseAmount':$1,'WithheldAmount':$1}"
                        + " | TaxWithholding / TaxWithholding / WithheldAmount",
                "AffordabilityExpenseEventList | {'BaseExpense':$1,'TaxTypeCGST':$0,'TotalExpense':$1}"
                        + " | AffordabilityExpense / AffordabilityExpense / BaseExpense",
                "CapacityReservationBillingEventList | {'TransactionType':'CapacityFee','TransactionAmount':$1}"
                        + " | CapacityReservationBilling / CapacityReservationBilling / CapacityFee",
                "ChargeRefundEventList | {'ChargeRefundTransactions':[{'ChargeType':'Fee','ChargeAmount':$1}]}"
                        + " | ChargeRefund / ChargeRefund / Fee",
                "MoonbeamEventList | {'GlowAmount':$1} | Moonbeam / Moonbeam / GlowAmount",
            })
    void eachAmountOfAnEventCountsOnceAndANewListKeepsItsName(String list, String event, String words) {
        String money = "{\"CurrencyCode\":\"USD\",\"CurrencyAmount\":%s}";
        String json =
                event.replace('\'', '"').replace("$1", money.formatted("7.25")).replace("$0", money.formatted("0"));

        List<SettlementLine> lines = lines("\"" + list + "\": [" + json + "]");

        assertThat(lines.stream().filter(line -> line.amount().signum() != 0).map(FinancialEventsTest::words))
                .containsExactly(words + " 7.25 USD");
    }

    @Test
    void whatATotalHasBeyondItsPartsIsALineOfItsOwn() {
        List<SettlementLine> lines = lines("""
                "SellerReviewEnrollmentPaymentEventList": [{
                  "FeeComponent": {"FeeType": "VineFee", "FeeAmount": {"CurrencyCode": "EUR", "CurrencyAmount": -60}},
                  "TotalAmount": {"CurrencyCode": "EUR", "CurrencyAmount": -71.40}}]
                """);

        assertThat(lines)
                .extracting(FinancialEventsTest::words)
                .containsExactly(
                        "SellerReviewEnrollmentPayment / SellerReviewEnrollmentPayment / VineFee -60.00 EUR",
                        "SellerReviewEnrollmentPayment / Remainder / TotalAmount -11.40 EUR");
    }

    @Test
    void whatCannotBeReadIsNotedAndTheRestCounts() {
        FinancesPage<SettlementLine> page = FinancialEvents.of("G1").read("""
                        {"payload": {"NextToken": "more", "FinancialEvents": {"ServiceFeeEventList": [
                          {"PostedDate": "yesterday", "SellerSKU": "MUG", "FeeList": [
                            {"FeeType": "A", "FeeAmount": {"CurrencyCode": "USD", "CurrencyAmount": -1.005}},
                            {"FeeType": "B", "FeeAmount": {"CurrencyAmount": -1}},
                            {"FeeType": "C", "FeeAmount": {"CurrencyCode": "JPY", "CurrencyAmount": -9007199254740993}},
                            {"FeeType": "D", "FeeAmount": null}]}], "LoanServicingEventList": null}}}
                        """);

        assertThat(page.entries())
                .extracting(FinancialEventsTest::words)
                .containsExactly("ServiceFee / ServiceFee / C -9007199254740993 JPY");
        assertThat(page.entries().get(0).postedAt()).isEmpty();
        assertThat(page.nextToken()).contains("more");
        assertThat(page.notes())
                .containsExactly(
                        "ServiceFee date is 'yesterday', no time: left out",
                        "ServiceFee FeeAmount is '-1.005 USD', no amount of a currency: left out",
                        "ServiceFee FeeAmount is '-1', no amount of a currency: left out");
    }

    @Test
    void whatIsNoAnswerIsRefused() {
        assertThatThrownBy(() -> FinancialEvents.of("G1").read("{\"payload\": "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give the whole answer");
        assertThatThrownBy(() -> FinancialEvents.of("G1").read("[]"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("json is no answer");
        assertThatThrownBy(() -> FinancialEvents.of(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("settlementId is blank");
        assertThat(FinancialEvents.of("G1").read("{}").entries()).isEmpty();
    }

    private static List<SettlementLine> lines(String lists) {
        FinancesPage<SettlementLine> page =
                FinancialEvents.of("G1").read("{\"payload\": {\"FinancialEvents\": {" + lists + "}}}");
        assertThat(page.notes()).isEmpty();
        return page.entries();
    }

    private static String words(SettlementLine line) {
        return line.transactionType() + " / " + line.amountType() + " / " + line.amountDescription() + " "
                + line.amount();
    }
}
