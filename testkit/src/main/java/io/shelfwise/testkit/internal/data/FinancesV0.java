package io.shelfwise.testkit.internal.data;

import io.shelfwise.testkit.internal.http.Answer;
import io.shelfwise.testkit.internal.json.Json;
import io.shelfwise.testkit.internal.routing.Call;
import io.shelfwise.testkit.internal.routing.Handlers;
import io.shelfwise.testkit.internal.routing.PageTokens;
import io.shelfwise.testkit.internal.routing.PageTokens.Page;
import io.shelfwise.testkit.internal.routing.Refusal;
import io.shelfwise.testkit.spapi.world.Posting;
import io.shelfwise.testkit.spapi.world.Settlement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finances v0: events of the account, in lists by their kind. */
final class FinancesV0 {

    private static final String API = "financesV0";
    private static final int PAGE = 100;

    private final Worlds worlds;
    private final PageTokens pages;

    FinancesV0(Worlds worlds, PageTokens pages) {
        this.worlds = worlds;
        this.pages = pages;
    }

    void addTo(Handlers handlers) {
        handlers.put(API, "GET", "listFinancialEvents", call -> events(call, posted(call)));
        handlers.put(API, "GET", "listFinancialEventsByOrderId", this::ofOrder);
        handlers.put(API, "GET", "listFinancialEventsByGroupId", this::ofGroup);
        handlers.put(API, "GET", "listFinancialEventGroups", this::groups);
    }

    private List<FinanceEvent> posted(Call call) {
        return FinanceEvent.of(worlds.of(call).postings()).stream()
                .filter(event -> call.within(event.at(), "PostedAfter", "PostedBefore"))
                .toList();
    }

    private Answer ofOrder(Call call) {
        String id = call.inPath("orderId");
        return events(
                call,
                FinanceEvent.of(worlds.of(call).postings()).stream()
                        .filter(event -> event.orderId().equals(id))
                        .toList());
    }

    private Answer ofGroup(Call call) {
        String id = call.inPath("eventGroupId");
        Settlement settlement = worlds.of(call).settlements().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.missing("event group " + id));
        return events(call, FinanceEvent.of(settlement.postings()));
    }

    private Answer events(Call call, List<FinanceEvent> all) {
        Page<FinanceEvent> page = pages.page(call, all, call.number("MaxResultsPerPage", PAGE, 1, PAGE));
        Map<String, List<Object>> lists = new LinkedHashMap<>();
        page.items()
                .forEach(event -> lists.computeIfAbsent(list(event.kind()), unused -> new ArrayList<>())
                        .add(json(event)));
        return Answer.json(
                200,
                Json.object(
                        "payload",
                        Json.object(
                                "FinancialEvents",
                                lists,
                                "NextToken",
                                page.next().orElse(null))));
    }

    private Answer groups(Call call) {
        List<Settlement> found = worlds.of(call).settlements().stream()
                .filter(settlement -> call.within(
                        settlement.start(), "FinancialEventGroupStartedAfter", "FinancialEventGroupStartedBefore"))
                .toList();
        Page<Settlement> page = pages.page(call, found, call.number("MaxResultsPerPage", PAGE, 1, PAGE));
        return Answer.json(
                200,
                Json.object(
                        "payload",
                        Json.object(
                                "FinancialEventGroupList",
                                page.items().stream().map(FinancesV0::group).toList(),
                                "NextToken",
                                page.next().orElse(null))));
    }

    private static Map<String, Object> group(Settlement settlement) {
        return Json.object(
                "FinancialEventGroupId", settlement.id(),
                "ProcessingStatus", "Closed",
                "FundTransferStatus", "Succeeded",
                "OriginalTotal", Amounts.currency(settlement.total()),
                "FundTransferDate", settlement.end(),
                "FinancialEventGroupStart", settlement.start(),
                "FinancialEventGroupEnd", settlement.end());
    }

    private static String list(Posting.Kind kind) {
        return switch (kind) {
            case SHIPMENT -> "ShipmentEventList";
            case REFUND -> "RefundEventList";
            case ADJUSTMENT -> "AdjustmentEventList";
            case SERVICE_FEE -> "ServiceFeeEventList";
        };
    }

    private static Map<String, Object> json(FinanceEvent event) {
        return switch (event.kind()) {
            case SHIPMENT -> order(event, "ShipmentItemList", "ItemChargeList", "ItemFeeList");
            case REFUND ->
                order(event, "ShipmentItemAdjustmentList", "ItemChargeAdjustmentList", "ItemFeeAdjustmentList");
            case ADJUSTMENT -> adjustment(event);
            case SERVICE_FEE -> Json.object("FeeList", fees(event.postings()));
        };
    }

    private static Map<String, Object> order(FinanceEvent event, String items, String charges, String fees) {
        return Json.object(
                "AmazonOrderId",
                event.orderId(),
                "PostedDate",
                event.at(),
                items,
                event.byLine().values().stream()
                        .map(postings -> item(postings, charges, fees))
                        .toList());
    }

    private static Map<String, Object> item(List<Posting> postings, String charges, String fees) {
        Posting first = postings.get(0);
        String id = first.kind() == Posting.Kind.REFUND ? "OrderAdjustmentItemId" : "OrderItemId";
        return Json.object(
                "SellerSKU",
                first.product() == null ? null : first.product().sku(),
                id,
                first.line() == null ? null : first.line().itemId(),
                "QuantityShipped",
                first.quantity(),
                charges,
                FinanceEvent.only(postings, posting -> posting.group().equals("ItemPrice")).stream()
                        .map(posting -> Json.object(
                                "ChargeType", posting.name(), "ChargeAmount", Amounts.currency(posting.amount())))
                        .toList(),
                fees,
                fees(FinanceEvent.only(postings, posting -> posting.group().equals("ItemFees"))));
    }

    private static List<Map<String, Object>> fees(List<Posting> postings) {
        return postings.stream()
                .map(posting -> Json.object("FeeType", posting.name(), "FeeAmount", Amounts.currency(posting.amount())))
                .toList();
    }

    private static Map<String, Object> adjustment(FinanceEvent event) {
        Posting posting = event.first();
        return Json.object(
                "AdjustmentType", posting.name(),
                "PostedDate", event.at(),
                "AdjustmentAmount", Amounts.currency(event.total()),
                "AdjustmentItemList",
                        List.of(Json.object(
                                "Quantity", String.valueOf(posting.quantity()),
                                "TotalAmount", Amounts.currency(posting.amount()),
                                "SellerSKU",
                                        posting.product() == null
                                                ? null
                                                : posting.product().sku())));
    }
}
