/** Amazon's data: operations of the Selling Partner API, and report files read into typed rows and into storage. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"
}) // moshi, okio and retrofit name their modules in their manifests only
module io.shelfwise.spapi {
    requires static transitive org.jspecify;
    requires transitive io.shelfwise.core;
    requires transitive io.shelfwise.spapi.catalogue;
    requires transitive okhttp3;
    requires com.github.benmanes.caffeine;
    requires com.squareup.moshi;
    requires io.github.resilience4j.bulkhead;
    requires io.github.resilience4j.circuitbreaker;
    requires io.github.resilience4j.core;
    requires io.github.resilience4j.retry;
    requires static micrometer.core; // not transitive: the modules of hosts would not compile without it
    requires java.xml;
    requires okio;
    requires org.slf4j;
    requires retrofit2;

    exports io.shelfwise.spapi; // the client
    exports io.shelfwise.spapi.calls; // how calls wait, repeat and end
    exports io.shelfwise.spapi.datakiosk; // Data Kiosk queries from their text to rows
    exports io.shelfwise.spapi.datakiosk.rows; // rows of Data Kiosk results
    exports io.shelfwise.spapi.feeds; // feeds from what is to be changed to what Amazon says to it
    exports io.shelfwise.spapi.finances; // answers of the Finances API in the shape of settlements
    exports io.shelfwise.spapi.health; // Amazon's report on an account's health
    exports io.shelfwise.spapi.imports; // report files into storage
    exports io.shelfwise.spapi.inbound; // answers about inbound shipments as events
    exports io.shelfwise.spapi.limits; // Amazon's limits, kept by waiting
    exports io.shelfwise.spapi.login; // Login with Amazon
    exports io.shelfwise.spapi.notifications; // subscriptions, and notifications from a queue
    exports io.shelfwise.spapi.reports; // reading report files
    exports io.shelfwise.spapi.reports.rows; // generated: rows of reports with an accessor for each column
    exports io.shelfwise.spapi.reports.jobs; // reports from the request to the document
    exports io.shelfwise.spapi.telemetry; // events and metrics of calls
    exports io.shelfwise.spapi.wire; // what all operations share: open values, extras, failures

    // generated: the operations and types of one API version each
    exports io.shelfwise.spapi.api.apluscontent.v2020_11_01; // aplusContent_2020-11-01
    exports io.shelfwise.spapi.api.applicationintegrations.v2024_04_01; // appIntegrations-2024-04-01
    exports io.shelfwise.spapi.api.applicationmanagement.v2023_11_30; // application_2023-11-30
    exports io.shelfwise.spapi.api.awd.v2024_05_09; // awd_2024-05-09
    exports io.shelfwise.spapi.api.catalogitems.v0; // catalogItemsV0
    exports io.shelfwise.spapi.api.catalogitems.v2020_12_01; // catalogItems_2020-12-01
    exports io.shelfwise.spapi.api.catalogitems.v2022_04_01; // catalogItems_2022-04-01
    exports io.shelfwise.spapi.api.customerfeedback.v2024_06_01; // customerFeedback_2024-06-01
    exports io.shelfwise.spapi.api.datakiosk.v2023_11_15; // dataKiosk_2023-11-15
    exports io.shelfwise.spapi.api.deliveryshipmentinvoice.v2022_07_01; // deliveryShipmentInvoiceV2022-07-01
    exports io.shelfwise.spapi.api.easyship.v2022_03_23; // easyShip_2022-03-23
    exports io.shelfwise.spapi.api.externalfulfillmentinventory.v2024_09_11; // externalFulfillmentInventory_2024-09-11
    exports io.shelfwise.spapi.api.externalfulfillmentreturns.v2024_09_11; // externalFulfillmentReturns_2024-09-11
    exports io.shelfwise.spapi.api.externalfulfillmentshipments.v2024_09_11; // externalFulfillmentShipments_2024-09-11
    exports io.shelfwise.spapi.api.fbainboundeligibility.v1; // fbaInbound
    exports io.shelfwise.spapi.api.fbainventory.v1; // fbaInventory
    exports io.shelfwise.spapi.api.feeds.v2021_06_30; // feeds_2021-06-30
    exports io.shelfwise.spapi.api.finances.v0; // financesV0
    exports io.shelfwise.spapi.api.finances.v2024_06_19; // finances_2024-06-19
    exports io.shelfwise.spapi.api.financesinvoices.v2026_06_25; // financesInvoices_2026-06-25
    exports io.shelfwise.spapi.api.fulfillmentinbound.v0; // fulfillmentInboundV0
    exports io.shelfwise.spapi.api.fulfillmentinbound.v2024_03_20; // fulfillmentInbound_2024-03-20
    exports io.shelfwise.spapi.api.fulfillmentoutbound.v2020_07_01; // fulfillmentOutbound_2020-07-01
    exports io.shelfwise.spapi.api.fulfillmentoutbound.v2026_07_04; // fulfillmentOutbound_2026-07-04
    exports io.shelfwise.spapi.api.invoices.v2024_06_19; // InvoicesApiModel_2024-06-19
    exports io.shelfwise.spapi.api.listingsitems.v2020_09_01; // listingsItems_2020-09-01
    exports io.shelfwise.spapi.api.listingsitems.v2021_08_01; // listingsItems_2021-08-01
    exports io.shelfwise.spapi.api.listingsrestrictions.v2021_08_01; // listingsRestrictions_2021-08-01
    exports io.shelfwise.spapi.api.merchantfulfillment.v0; // merchantFulfillmentV0
    exports io.shelfwise.spapi.api.messaging.v1; // messaging
    exports io.shelfwise.spapi.api.notifications.v1; // notifications
    exports io.shelfwise.spapi.api.orders.v0; // ordersV0
    exports io.shelfwise.spapi.api.orders.v2026_01_01; // orders_2026-01-01
    exports io.shelfwise.spapi.api.productfees.v0; // productFeesV0
    exports io.shelfwise.spapi.api.productpricing.v0; // productPricingV0
    exports io.shelfwise.spapi.api.productpricing.v2022_05_01; // productPricing_2022-05-01
    exports io.shelfwise.spapi.api.producttypedefinitions.v2020_09_01; // definitionsProductTypes_2020-09-01
    exports io.shelfwise.spapi.api.replenishment.v2022_11_07; // replenishment-2022-11-07
    exports io.shelfwise.spapi.api.reports.v2021_06_30; // reports_2021-06-30
    exports io.shelfwise.spapi.api.sales.v1; // sales
    exports io.shelfwise.spapi.api.sellers.v1; // sellers
    exports io.shelfwise.spapi.api.sellerwallet.v2024_03_01; // sellerWallet_2024-03-01
    exports io.shelfwise.spapi.api.services.v1; // services
    exports io.shelfwise.spapi.api.shipmentinvoicing.v0; // shipmentInvoicingV0
    exports io.shelfwise.spapi.api.shipping.v1; // shipping
    exports io.shelfwise.spapi.api.shipping.v2; // shippingV2
    exports io.shelfwise.spapi.api.solicitations.v1; // solicitations
    exports io.shelfwise.spapi.api.supplysources.v2020_07_01; // supplySources_2020-07-01
    exports io.shelfwise.spapi.api.tokens.v2021_03_01; // tokens_2021-03-01
    exports io.shelfwise.spapi.api.tracking.v2026_01_30; // tracking_2026-01-30
    exports io.shelfwise.spapi.api.transfers.v2024_06_01; // transfers_2024-06-01
    exports io.shelfwise.spapi.api.uploads.v2020_11_01; // uploads_2020-11-01
    exports io.shelfwise.spapi.api.vehicles.v2024_11_01; // vehicles_2024-11-01
    exports io.shelfwise.spapi.api.vendordirectfulfillmentinventory.v1; // vendorDirectFulfillmentInventoryV1
    exports io.shelfwise.spapi.api.vendordirectfulfillmentorders.v1; // vendorDirectFulfillmentOrdersV1
    exports io.shelfwise
            .spapi
            .api
            .vendordirectfulfillmentorders
            .v2021_12_28; // vendorDirectFulfillmentOrders_2021-12-28
    exports io.shelfwise.spapi.api.vendordirectfulfillmentpayments.v1; // vendorDirectFulfillmentPaymentsV1
    exports io.shelfwise
            .spapi
            .api
            .vendordirectfulfillmentsandboxdata
            .v2021_10_28; // vendorDirectFulfillmentSandboxData_2021-10-28
    exports io.shelfwise.spapi.api.vendordirectfulfillmentshipping.v1; // vendorDirectFulfillmentShippingV1
    exports io.shelfwise
            .spapi
            .api
            .vendordirectfulfillmentshipping
            .v2021_12_28; // vendorDirectFulfillmentShipping_2021-12-28
    exports io.shelfwise.spapi.api.vendordirectfulfillmenttransactions.v1; // vendorDirectFulfillmentTransactionsV1
    exports io.shelfwise
            .spapi
            .api
            .vendordirectfulfillmenttransactions
            .v2021_12_28; // vendorDirectFulfillmentTransactions_2021-12-28
    exports io.shelfwise.spapi.api.vendorinvoices.v1; // vendorInvoices
    exports io.shelfwise.spapi.api.vendororders.v1; // vendorOrders
    exports io.shelfwise.spapi.api.vendorshipments.v1; // vendorShipments
    exports io.shelfwise.spapi.api.vendortransactionstatus.v1; // vendorTransactionStatus
}
