package io.shelfwise.spapi.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.spapi.catalogue.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNamesTest {

    @ParameterizedTest
    @CsvSource({
        "AmazonOrderId, amazonOrderId",
        "SellerSKU, sellerSku",
        "ASIN, asin",
        "ASINInboundGuidanceList, asinInboundGuidanceList",
        "x-amzn-RequestId, xAmznRequestId",
        "carrierTracking.trackingNumber, carrierTrackingTrackingNumber",
        "_links, links",
        "package, packageValue",
        "wait, waitValue",
        "extras, extrasValue",
    })
    void componentsAreInJavaForm(String amazons, String java) {
        assertThat(JavaNames.component(amazons)).isEqualTo(java);
    }

    @ParameterizedTest
    @CsvSource({
        "ASINInboundGuidance, AsinInboundGuidance",
        "buyerCustomizedInfoDetail, BuyerCustomizedInfoDetail",
        "Error, ApiError",
        "FBAInventory2, FbaInventory2",
    })
    void typesAreInJavaForm(String amazons, String java) {
        assertThat(JavaNames.type(amazons)).isEqualTo(java);
    }

    @ParameterizedTest
    @CsvSource({
        "PENDING_AVAILABILITY, PENDING_AVAILABILITY",
        "AmazonShipping_US, AMAZON_SHIPPING_US",
        "application/pdf, APPLICATION_PDF",
        "'Amazon Services, Inc.', AMAZON_SERVICES_INC",
        "4x6, _4_X_6",
        "-, BLANK",
    })
    void valuesAreConstants(String amazons, String java) {
        assertThat(JavaNames.constant(amazons)).isEqualTo(java);
    }

    @ParameterizedTest
    @CsvSource({
        "FulfillmentStatuses, FulfillmentStatus",
        "Countries, Country",
        "Addresses, Address",
        "Boxes, Box",
        "Status, Status",
        "Items, Item",
        "ItemList, Item",
    })
    void oneOfSeveralIsNamedInTheSingular(String several, String one) {
        assertThat(JavaNames.singular(several)).isEqualTo(one);
    }

    @Test
    void packagesCarryTheVersion() {
        assertThat(JavaNames.packageOf(Catalogue.bundled().api("orders_2026-01-01")))
                .isEqualTo("io.shelfwise.spapi.api.orders.v2026_01_01");
        assertThat(JavaNames.packageOf(Catalogue.bundled().api("ordersV0")))
                .isEqualTo("io.shelfwise.spapi.api.orders.v0");
    }
}
