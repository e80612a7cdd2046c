package io.shelfwise.testkit.internal.data;

import io.shelfwise.testkit.internal.http.Answer;
import io.shelfwise.testkit.internal.json.Json;
import io.shelfwise.testkit.internal.routing.Call;
import io.shelfwise.testkit.internal.routing.Handlers;
import io.shelfwise.testkit.internal.routing.PageTokens;
import io.shelfwise.testkit.internal.routing.PageTokens.Page;
import io.shelfwise.testkit.internal.routing.Refusal;
import io.shelfwise.testkit.spapi.world.SellerWorld;
import io.shelfwise.testkit.spapi.world.WorldStock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** FBA inventory: 50 products a page, with tokens that die after 30 seconds. */
final class Inventory {

    private static final int PAGE = 50;
    private static final Duration TOKEN_LIFE = Duration.ofSeconds(30);

    private final Worlds worlds;
    private final PageTokens pages;

    Inventory(Worlds worlds, PageTokens pages) {
        this.worlds = worlds;
        this.pages = pages;
    }

    void addTo(Handlers handlers) {
        handlers.put("fbaInventory", "GET", "getInventorySummaries", this::summaries);
    }

    private Answer summaries(Call call) {
        if (call.list("marketplaceIds").size() != 1 || call.list("sellerSkus").size() > PAGE) {
            throw Refusal.invalid("marketplaceIds must hold one, and sellerSkus at most " + PAGE);
        }
        SellerWorld world = worlds.of(call);
        List<WorldStock> found = world.stock().stream()
                .filter(stock -> worlds.sellsIn(call, "marketplaceIds")
                        && call.wants("sellerSkus", stock.product().sku()))
                .toList();
        Page<WorldStock> page = pages.page(call, found, PAGE, TOKEN_LIFE);
        boolean details = call.text("details").filter("true"::equals).isPresent();
        Map<String, Object> payload = Json.object(
                "granularity",
                Json.object(
                        "granularityType",
                        "Marketplace",
                        "granularityId",
                        world.marketplace().id()),
                "inventorySummaries",
                page.items().stream()
                        .map(stock -> summary(world, stock, details))
                        .toList());
        return Answer.json(
                200,
                Json.object(
                        "payload",
                        payload,
                        "pagination",
                        page.next()
                                .map(token -> Json.object("nextToken", token))
                                .orElse(null)));
    }

    private static Map<String, Object> summary(SellerWorld world, WorldStock stock, boolean details) {
        return Json.object(
                "asin", stock.product().asin(),
                "fnSku", stock.product().fnsku(),
                "sellerSku", stock.product().sku(),
                "condition", "NewItem",
                "inventoryDetails", details ? details(stock) : null,
                "lastUpdatedTime", world.today().atStartOfDay(ZoneOffset.UTC).toInstant(),
                "productName", stock.product().title(),
                "totalQuantity", stock.total());
    }

    private static Map<String, Object> details(WorldStock stock) {
        return Json.object(
                "fulfillableQuantity", stock.fulfillable(),
                "inboundWorkingQuantity", 0,
                "inboundShippedQuantity", stock.inbound(),
                "inboundReceivingQuantity", 0,
                "reservedQuantity",
                        Json.object(
                                "totalReservedQuantity",
                                stock.reserved(),
                                "pendingCustomerOrderQuantity",
                                stock.reserved(),
                                "pendingTransshipmentQuantity",
                                0,
                                "fcProcessingQuantity",
                                0),
                "unfulfillableQuantity",
                        Json.object(
                                "totalUnfulfillableQuantity", stock.unsellable(),
                                "customerDamagedQuantity", stock.unsellable()));
    }
}
