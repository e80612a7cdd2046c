package io.shelfwise.testkit.internal.data;

import io.shelfwise.core.money.Money;
import io.shelfwise.testkit.internal.http.Answer;
import io.shelfwise.testkit.internal.json.Json;
import io.shelfwise.testkit.internal.routing.Call;
import io.shelfwise.testkit.internal.routing.Handlers;
import io.shelfwise.testkit.internal.routing.PageTokens;
import io.shelfwise.testkit.internal.routing.PageTokens.Page;
import io.shelfwise.testkit.spapi.world.Posting;
import io.shelfwise.testkit.spapi.world.SellerWorld;
import java.util.List;
import java.util.Map;

/** Finances 2024-06-19: transactions whose breakdowns hold breakdowns. */
final class Finances2024 {

    private static final int PAGE = 100;

    private final Worlds worlds;
    private final PageTokens pages;

    Finances2024(Worlds worlds, PageTokens pages) {
        this.worlds = worlds;
        this.pages = pages;
    }

    void addTo(Handlers handlers) {
        handlers.put("finances_2024-06-19", "GET", "listTransactions", this::transactions);
    }

    private Answer transactions(Call call) {
        SellerWorld world = worlds.of(call);
        List<FinanceEvent> found = FinanceEvent.of(world.postings()).stream()
                .filter(event -> worlds.sellsIn(call, "marketplaceId") && matches(call, event))
                .toList();
        Page<FinanceEvent> page = pages.page(call, found, PAGE);
        return Answer.json(
                200,
                Json.object(
                        "payload",
                        Json.object(
                                "transactions",
                                page.items().stream()
                                        .map(event -> transaction(world, event))
                                        .toList(),
                                "nextToken",
                                page.next().orElse(null))));
    }

    private static boolean matches(Call call, FinanceEvent event) {
        boolean ofOrder =
                call.text("relatedIdentifierName").filter("ORDER_ID"::equals).isPresent();
        return call.within(event.at(), "postedAfter", "postedBefore")
                && call.wants("transactionStatus", "RELEASED")
                && (!ofOrder || call.wants("relatedIdentifierValue", event.orderId()));
    }

    private static Map<String, Object> transaction(SellerWorld world, FinanceEvent event) {
        return Json.object(
                "sellingPartnerMetadata",
                Json.object(
                        "sellingPartnerId", world.sellerId(),
                        "accountType", "Standard Orders",
                        "marketplaceId", world.marketplace().id()),
                "relatedIdentifiers",
                event.orderId().isEmpty()
                        ? List.of()
                        : List.of(Json.object(
                                "relatedIdentifierName", "ORDER_ID", "relatedIdentifierValue", event.orderId())),
                "transactionType",
                type(event.kind()),
                "transactionId",
                event.kind() + "-" + event.at().toEpochMilli() + "-" + event.orderId(),
                "transactionStatus",
                "RELEASED",
                "description",
                type(event.kind()),
                "postedDate",
                event.at(),
                "totalAmount",
                Amounts.smallCurrency(event.total()),
                "marketplaceDetails",
                Json.object("marketplaceId", world.marketplace().id()),
                "items",
                event.byLine().values().stream().map(Finances2024::item).toList(),
                "breakdowns",
                breakdowns(event.postings()));
    }

    private static String type(Posting.Kind kind) {
        return switch (kind) {
            case SHIPMENT -> "Shipment";
            case REFUND -> "Refund";
            case ADJUSTMENT -> "Adjustment";
            case SERVICE_FEE -> "ServiceFee";
        };
    }

    private static Map<String, Object> item(List<Posting> postings) {
        Posting first = postings.get(0);
        return Json.object(
                "description",
                first.product() == null ? first.name() : first.product().title(),
                "totalAmount",
                Amounts.smallCurrency(FinanceEvent.sum(postings)),
                "breakdowns",
                breakdowns(postings),
                "contexts",
                first.product() == null
                        ? List.of()
                        : List.of(Json.object(
                                "contextType", "ProductContext",
                                "asin", first.product().asin(),
                                "sku", first.product().sku(),
                                "quantityShipped", first.quantity(),
                                "fulfillmentNetwork", first.product().byAmazon() ? "AFN" : "MFN")));
    }

    /** Charges and fees, each with its parts. */
    private static List<Map<String, Object>> breakdowns(List<Posting> postings) {
        List<Posting> fees =
                FinanceEvent.only(postings, posting -> posting.group().equals("ItemFees"));
        List<Posting> others =
                FinanceEvent.only(postings, posting -> !posting.group().equals("ItemFees"));
        return java.util.stream.Stream.of(breakdown("ProductCharges", others), breakdown("AmazonFees", fees))
                .filter(breakdown -> !breakdown.isEmpty())
                .toList();
    }

    private static Map<String, Object> breakdown(String type, List<Posting> postings) {
        if (postings.isEmpty()) {
            return Map.of();
        }
        Money sum = FinanceEvent.sum(postings);
        return Json.object(
                "breakdownType",
                type,
                "breakdownAmount",
                Amounts.smallCurrency(sum),
                "breakdowns",
                postings.stream()
                        .map(posting -> Json.object(
                                "breakdownType", posting.name(),
                                "breakdownAmount", Amounts.smallCurrency(posting.amount()),
                                "breakdowns", List.of()))
                        .toList());
    }
}
