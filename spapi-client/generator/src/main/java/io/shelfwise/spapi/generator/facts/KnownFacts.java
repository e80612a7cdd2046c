package io.shelfwise.spapi.generator.facts;

import io.shelfwise.spapi.catalogue.Trait;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Amazon's models do not say: which operations are restricted or grantless (documentation pages, read 2026-08-05),
 * and the names of APIs whose file names are no good Java names.
 */
final class KnownFacts {

    private static final Pattern VERSION_AT_THE_END = Pattern.compile("[_-]?V?(\\d{4}-\\d{2}-\\d{2}|[vV]\\d+|V)$");

    private static final Map<String, String> NAMES = Map.of(
            "InvoicesApiModel", "invoices",
            "application", "applicationManagement",
            "appIntegrations", "applicationIntegrations",
            "definitionsProductTypes", "productTypeDefinitions",
            "fbaInbound", "fbaInboundEligibility");

    private static final Set<String> GRANTLESS = Set.of(
            "createDestination",
            "deleteDestination",
            "getDestination",
            "getDestinations",
            "getSubscriptionById",
            "deleteSubscriptionById",
            "rotateApplicationClientSecret");

    private static final Map<String, Set<String>> RESTRICTED = Map.of(
            "ordersV0", Set.of("getOrderBuyerInfo", "getOrderAddress", "getOrderItemsBuyerInfo"),
            "merchantFulfillmentV0", Set.of("getShipment", "cancelShipment", "cancelShipmentOld", "createShipment"),
            "shipping", Set.of("getShipment"),
            "shipmentInvoicingV0", Set.of("getShipmentDetails"),
            "easyShip_2022-03-23", Set.of("createScheduledPackageBulk"));

    private static final Map<String, Set<String>> RESTRICTABLE = Map.of(
            "ordersV0", Set.of("getOrders", "getOrder", "getOrderItems"),
            "reports_2021-06-30", Set.of("getReportDocument"));

    /**
     * POST operations that read, compute or check, by what their names and models say. Left out is whatever makes, buys,
     * confirms or sends something, such as a report, a feed, a label, an order or a message, and whatever starts a plan.
     */
    private static final Set<String> REPEATABLE = Set.of(
            // offers and prices of products that are named in the body
            "getItemOffersBatch",
            "getListingOffersBatch",
            "getCompetitiveSummary",
            "getFeaturedOfferExpectedPriceBatch",
            // estimates
            "getMyFeesEstimateForASIN",
            "getMyFeesEstimateForSKU",
            "getMyFeesEstimates",
            // what fulfilment or shipping would cost or could do
            "getFulfillmentPreview",
            "getOrderPreview",
            "getOffers",
            "deliveryOffers",
            "getRates",
            "getEligibleShipmentServices",
            "getAdditionalSellerInputs",
            "listHandoverSlots",
            "checkInboundEligibility",
            // reads of an existing label, which is stored
            "retrieveShippingLabel",
            // capacity and figures, asked for in a body
            "getRangeSlotCapacity",
            "getFixedSlotCapacity",
            "getSellingPartnerMetrics",
            "listOfferMetrics",
            "listOffers",
            // a check without effect
            "validateContentDocumentAsinRelations",
            // a token or an empty place that ends unused by itself
            "createRestrictedDataToken",
            "createFeedDocument",
            "createUploadDestinationForResource",
            "createServiceDocumentUploadDestination");

    /** Next tokens that die 30 seconds after they were made (documentation of FBA Inventory, read 2026-08-05). */
    private static final Set<String> SHORT_LIVED_TOKENS = Set.of("getInventorySummaries");

    private static final Pattern DIRECT_FULFILMENT_WITH_ADDRESSES =
            Pattern.compile("vendorDirectFulfillment(Orders|Shipping).*");

    private KnownFacts() {}

    static String javaName(String file) {
        Matcher version = VERSION_AT_THE_END.matcher(file);
        String name = version.find() ? file.substring(0, version.start()) : file;
        return NAMES.getOrDefault(name, name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
    }

    static Set<Trait> traits(String file, String id, Json operation) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (isRestricted(file, id, operation.text("method"))) {
            traits.add(Trait.RESTRICTED);
        }
        if (RESTRICTABLE.getOrDefault(file, Set.of()).contains(id)) {
            traits.add(Trait.RESTRICTABLE);
        }
        if (GRANTLESS.contains(id)) {
            traits.add(Trait.GRANTLESS);
        }
        if (operation.isTrue("sandboxOnly")) {
            traits.add(Trait.SANDBOX_ONLY);
        }
        if (operation.isTrue("deprecated")) {
            traits.add(Trait.DEPRECATED);
        }
        if (operation.text("method").equals("POST") && REPEATABLE.contains(id)) {
            traits.add(Trait.REPEATABLE);
        }
        if (SHORT_LIVED_TOKENS.contains(id)) {
            traits.add(Trait.SHORT_LIVED_TOKENS);
        }
        return traits;
    }

    private static boolean isRestricted(String file, String id, String method) {
        boolean directFulfilment = method.equals("GET")
                && DIRECT_FULFILMENT_WITH_ADDRESSES.matcher(file).matches();
        return directFulfilment || RESTRICTED.getOrDefault(file, Set.of()).contains(id);
    }
}
