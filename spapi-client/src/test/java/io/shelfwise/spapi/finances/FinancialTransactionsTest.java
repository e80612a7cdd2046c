package io.shelfwise.spapi.finances;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.finance.SettlementLine;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FinancialTransactionsTest {

    private static final String SALE = """
            {"transactionType": "Shipment", "transactionId": "T1", "transactionStatus": "RELEASED",
             "postedDate": "2026-03-04T05:06:07Z",
             "relatedIdentifiers": [
               {"relatedIdentifierName": "ORDER_ID", "relatedIdentifierValue": "902-1"},
               {"relatedIdentifierName": "FINANCIAL_EVENT_GROUP_ID", "relatedIdentifierValue": "G1"}],
             "marketplaceDetails": {"marketplaceId": "ATVPDKIKX0DER", "marketplaceName": "Amazon.com"},
             "totalAmount": {"currencyCode": "USD", "currencyAmount": 25.40},
             "items": [{
               "totalAmount": {"currencyCode": "USD", "currencyAmount": 25.40},
               "relatedIdentifiers": [
                 {"itemRelatedIdentifierName": "ORDER_ADJUSTMENT_ITEM_ID", "itemRelatedIdentifierValue": "77"}],
               "contexts": [{"contextType": "ProductContext", "sku": "MUG", "quantityShipped": 2,
                 "fulfillmentNetwork": "AFN"}],
               "breakdowns": [
                 {"breakdownType": "ProductCharges", "breakdownAmount": {"currencyCode": "USD", "currencyAmount": 40},
                  "breakdowns": [{"breakdownType": "OurPricePrincipal",
                    "breakdownAmount": {"currencyCode": "USD", "currencyAmount": 40}, "breakdowns": []}]},
                 {"breakdownType": "AmazonFees", "breakdownAmount": {"currencyCode": "USD", "currencyAmount": -14.60},
                  "breakdowns": [
                    {"breakdownType": "Commission",
                     "breakdownAmount": {"currencyCode": "USD", "currencyAmount": -5.40},
                     "breakdowns": [
                       {"breakdownType": "Base", "breakdownAmount": {"currencyCode": "USD", "currencyAmount": -4.50}},
                       {"breakdownType": "Tax", "breakdownAmount": {"currencyCode": "USD", "currencyAmount": -0.90}}]},
                    {"breakdownType": "FBAPerUnitFulfillmentFee",
                     "breakdownAmount": {"currencyCode": "USD", "currencyAmount": -9.20}}]}]}],
             "breakdowns": [
               {"breakdownType": "Sales", "breakdownAmount": {"currencyCode": "USD", "currencyAmount": 40},
                "breakdowns": [{"breakdownType": "ProductCharges",
                  "breakdownAmount": {"currencyCode": "USD", "currencyAmount": 40}, "breakdowns": null}]}]}
            """;

    @Test
    void theLeavesOfItemsAreLinesAndAFeeIsOneLineWithItsTax() {
        FinancialTransaction sale = only(SALE);

        assertThat(sale.lines())
                .extracting(FinancialTransactionsTest::words)
                .containsExactly(
                        "Order / ItemPrice / Principal 40.00 USD",
                        "Order / ItemFees / Commission -5.40 USD",
                        "Order / ItemFees / FBAPerUnitFulfillmentFee -9.20 USD");
        assertThat(sale.lines()).allSatisfy(line -> {
            assertThat(line.settlementId()).isEqualTo("G1");
            assertThat(line.orderId()).contains("902-1");
            assertThat(line.orderItemCode()).contains("77");
            assertThat(line.sku()).contains(Sku.of("MUG"));
            assertThat(line.fulfillmentId()).contains("AFN");
            assertThat(line.marketplaceName()).contains("Amazon.com");
            assertThat(line.postedAt()).contains(Instant.parse("2026-03-04T05:06:07Z"));
        });
        assertThat(sale.lines()).extracting(SettlementLine::quantity).containsExactly(2, 0, 0);
    }

    @Test
    void whatIsHeldBackAndWhatItsReleaseTellsAgainAreNotSettled() {
        FinancialTransaction released = only(SALE);
        FinancialTransaction deferred = only(SALE.replace("RELEASED", "DEFERRED")
                .replace(
                        "\"postedDate\"",
                        "\"contexts\": [{\"contextType\": \"DeferredContext\", \"deferralReason\": \"DD7\","
                                + " \"maturityDate\": \"2026-03-11T00:00:00Z\"}], \"postedDate\""));
        FinancialTransaction superseded = only(SALE.replace("RELEASED", "DEFERRED_RELEASED"));
        FinancialTransaction release = only(SALE.replace("FINANCIAL_EVENT_GROUP_ID", "DEFERRED_TRANSACTION_ID"));

        assertThat(released.isSettled()).isTrue();
        assertThat(deferred.isDeferred()).isTrue();
        assertThat(deferred.isSettled()).isFalse();
        assertThat(deferred.maturesAt()).contains(Instant.parse("2026-03-11T00:00:00Z"));
        assertThat(deferred.lines()).as("kept all the same").hasSize(3);
        assertThat(superseded.isReleasedByAnother()).isTrue();
        assertThat(superseded.isSettled()).isFalse();
        assertThat(release.releases()).contains("G1");
        assertThat(release.lines().get(0).settlementId()).isEqualTo(FinancialTransactions.UNSETTLED);
        assertThat(only(SALE.replace("RELEASED", "Released")).isSettled()).isTrue();
    }

    @Test
    void aTransactionWithoutAmountsOfItemsIsToldByItsOwnBreakdowns() {
        FinancialTransaction fee = only("""
                {"transactionType": "ServiceFee", "totalAmount": {"currencyCode": "USD", "currencyAmount": -2.76},
                 "items": [{"contexts": [{"contextType": "ProductContext", "sku": "MUG"}]}],
                 "breakdowns": [
                   {"breakdownType": "Sales", "breakdownAmount": {"currencyCode": "USD", "currencyAmount": 0}},
                   {"breakdownType": "Expenses", "breakdownAmount": {"currencyCode": "USD", "currencyAmount": -2.76},
                    "breakdowns": [{"breakdownType": "AmazonFees",
                      "breakdownAmount": {"currencyCode": "USD", "currencyAmount": -2.76},
                      "breakdowns": [{"breakdownType": "FBAStorageFee",
                        "breakdownAmount": {"currencyCode": "USD", "currencyAmount": -2.76}}]}]}]}
                """);

        assertThat(fee.lines())
                .extracting(FinancialTransactionsTest::words)
                .containsExactly("ServiceFee / ItemFees / FBAStorageFee -2.76 USD");
        assertThat(fee.lines().get(0).sku()).contains(Sku.of("MUG"));
    }

    @Test
    void linesAlwaysAddUpToTheTotal() {
        FinancialTransaction bare = only("""
                {"transactionType": "Moonbeam", "totalAmount": {"currencyCode": "USD", "currencyAmount": 3.10}}
                """);
        FinancialTransaction more = only(SALE.replaceFirst("25.40", "26.00").replaceFirst("-14.60", "-15.00"));

        assertThat(bare.lines())
                .extracting(FinancialTransactionsTest::words)
                .containsExactly("Moonbeam / Moonbeam / Moonbeam 3.10 USD");
        assertThat(more.lines())
                .extracting(FinancialTransactionsTest::words)
                .endsWith(
                        "Order / Remainder / AmazonFees -0.40 USD",
                        "Order / Remainder / Shipment 0.40 USD",
                        "Order / Remainder / Shipment 0.60 USD");
    }

    @Test
    void discountsWithheldTaxesAndNewTypesKeepTheirPlace() {
        FinancialTransaction sale = only(SALE.replace("OurPricePrincipal", "Moonlight")
                .replace("Commission", "MarketplaceFacilitatorTax-Principal")
                .replace("\"FBAPerUnitFulfillmentFee\"", "\"ShippingDiscount\""));

        assertThat(sale.lines())
                .extracting(FinancialTransactionsTest::words)
                .containsExactly(
                        "Order / ItemPrice / Moonlight 40.00 USD",
                        "Order / ItemWithheldTax / MarketplaceFacilitatorTax-Principal -5.40 USD",
                        "Order / Promotion / Shipping -9.20 USD");
    }

    private static FinancialTransaction only(String transaction) {
        FinancesPage<FinancialTransaction> page =
                FinancialTransactions.read("{\"payload\": {\"transactions\": [" + transaction + "]}}");
        assertThat(page.notes()).isEmpty();
        List<FinancialTransaction> entries = page.entries();
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    private static String words(SettlementLine line) {
        return line.transactionType() + " / " + line.amountType() + " / " + line.amountDescription() + " "
                + line.amount();
    }
}
