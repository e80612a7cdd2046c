package io.shelfwise.testkit.internal.data;

import io.shelfwise.testkit.internal.http.Answer;
import io.shelfwise.testkit.internal.json.Json;
import io.shelfwise.testkit.internal.routing.Call;
import io.shelfwise.testkit.internal.routing.Handlers;
import io.shelfwise.testkit.internal.routing.PageTokens;
import io.shelfwise.testkit.internal.routing.PageTokens.Page;
import io.shelfwise.testkit.internal.routing.Refusal;
import io.shelfwise.testkit.spapi.world.SellerWorld;
import io.shelfwise.testkit.spapi.world.WorldProduct;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Listings items 2021-08-01, reading. */
final class Listings {

    private static final String API = "listingsItems_2021-08-01";
    private static final int LARGEST_PAGE = 20;

    private final Worlds worlds;
    private final PageTokens pages;

    Listings(Worlds worlds, PageTokens pages) {
        this.worlds = worlds;
        this.pages = pages;
    }

    void addTo(Handlers handlers) {
        handlers.put(API, "GET", "searchListingsItems", this::search);
        handlers.put(API, "GET", "getListingsItem", this::one);
    }

    private Answer search(Call call) {
        SellerWorld world = own(call);
        String identifier = call.text("identifiersType").orElse("SKU");
        List<WorldProduct> found = world.products().stream()
                .filter(product -> worlds.sellsIn(call, "marketplaceIds"))
                .filter(product -> call.wants("identifiers", identifier(identifier, product)))
                .toList();
        Page<WorldProduct> page = pages.page(call, found, call.number("pageSize", 10, 1, LARGEST_PAGE));
        return Answer.json(
                200,
                Json.object(
                        "numberOfResults",
                        found.size(),
                        "pagination",
                        page.next()
                                .map(token -> Json.object("nextToken", token))
                                .orElse(null),
                        "items",
                        page.items().stream()
                                .map(product -> item(call, world, product))
                                .toList()));
    }

    private Answer one(Call call) {
        String sku = call.inPath("sku");
        SellerWorld world = own(call);
        WorldProduct product = Optional.of(sku)
                .filter(unused -> worlds.sellsIn(call, "marketplaceIds"))
                .flatMap(world::product)
                .orElseThrow(() -> Refusal.missing("SKU " + sku));
        return Answer.json(200, item(call, world, product));
    }

    private SellerWorld own(Call call) {
        if (!call.inPath("sellerId").equals(call.sellerId())) {
            throw Refusal.of(403, "Unauthorized", "Access to requested resource is denied.");
        }
        return worlds.of(call);
    }

    private static String identifier(String type, WorldProduct product) {
        return switch (type) {
            case "ASIN" -> product.asin();
            case "FNSKU" -> product.fnsku();
            default -> product.sku();
        };
    }

    private static Map<String, Object> item(Call call, SellerWorld world, WorldProduct product) {
        String marketplace = world.marketplace().id();
        Map<String, Object> offer =
                Json.object("marketplaceId", marketplace, "offerType", "B2C", "price", Amounts.text(product.price()));
        int quantity = world.stock().stream()
                .filter(stock -> stock.product().equals(product))
                .mapToInt(stock -> stock.fulfillable())
                .sum();
        Map<String, Object> availability = Json.object(
                "fulfillmentChannelCode",
                product.byAmazon() ? "AMAZON_NA" : "DEFAULT",
                "quantity",
                product.byAmazon() ? quantity : 100);
        return Json.object(
                "sku", product.sku(),
                "summaries", asked(call, "summaries", summary(world, product)),
                "offers", asked(call, "offers", offer),
                "fulfillmentAvailability", asked(call, "fulfillmentAvailability", availability),
                "productTypes",
                        asked(call, "productTypes", Json.object("marketplaceId", marketplace, "productType", "HOME")));
    }

    private static Map<String, Object> summary(SellerWorld world, WorldProduct product) {
        String created =
                world.firstDay().atStartOfDay(ZoneOffset.UTC).toInstant().toString();
        return Json.object(
                "marketplaceId",
                world.marketplace().id(),
                "asin",
                product.asin(),
                "productType",
                "HOME",
                "conditionType",
                "new_new",
                "status",
                List.of("BUYABLE", "DISCOVERABLE"),
                "fnSku",
                product.byAmazon() ? product.fnsku() : null,
                "itemName",
                product.title(),
                "createdDate",
                created,
                "lastUpdatedDate",
                created);
    }

    /** In a list of one, if it is asked for; summaries are if nothing is. */
    private static @Nullable Object asked(Call call, String data, Map<String, Object> value) {
        List<String> included = call.list("includedData");
        boolean wanted = included.isEmpty() ? data.equals("summaries") : included.contains(data);
        return wanted ? List.of(value) : null;
    }
}
