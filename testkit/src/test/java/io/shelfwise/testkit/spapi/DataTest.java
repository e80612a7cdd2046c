package io.shelfwise.testkit.spapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.testkit.spapi.faults.Fault;
import io.shelfwise.testkit.spapi.world.SellerWorld;
import io.shelfwise.testkit.spapi.world.WorldOrder;
import io.shelfwise.testkit.spapi.world.WorldStock;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DataTest {

    private static final String MARKETPLACE = "ATVPDKIKX0DER";
    private static final String SINCE = "2026-01-01T00:00:00.000Z";
    private static final String INVENTORY = "/fba/inventory/v1/summaries?granularityType=Marketplace&granularityId="
            + MARKETPLACE + "&marketplaceIds=" + MARKETPLACE;

    private final ManualClock clock = ManualClock.at(Instant.parse("2026-11-01T00:00:00Z"));
    private final FakeSellingPartnerApi api = FakeSellingPartnerApi.builder()
            .clock(clock)
            .rateFactor(1000)
            .products(80)
            .days(12)
            .start();
    private final Caller caller = Caller.loggedIn(api);
    private final SellerWorld world = api.seller();

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void bothOrdersApisGiveAllOrdersOfTheSeller() {
        List<Map<String, Object>> old = all(
                "/orders/v0/orders?MarketplaceIds=" + MARKETPLACE + "&CreatedAfter=" + SINCE,
                "NextToken",
                "payload",
                "Orders");
        List<Map<String, Object>> now =
                all("/orders/2026-01-01/orders?createdAfter=" + SINCE, "paginationToken", "", "orders");

        assertThat(old).hasSizeGreaterThan(200).hasSameSizeAs(world.orders());
        assertThat(old)
                .extracting(order -> order.get("AmazonOrderId"))
                .isEqualTo(world.orders().stream().map(WorldOrder::id).toList());
        assertThat(now)
                .extracting(order -> order.get("orderId"))
                .isEqualTo(world.orders().stream().map(WorldOrder::id).toList());
    }

    @Test
    void salesAreTheSumOfTheOrders() {
        var answer = caller.get("/sales/v1/orderMetrics?granularity=Day&marketplaceIds=" + MARKETPLACE
                + "&interval=2026-10-20T00:00:00Z--2026-11-01T00:00:00Z");
        List<Map<String, Object>> days = Caller.list(answer, "payload");

        BigDecimal sold = world.orders().stream()
                .filter(WorldOrder::isSale)
                .map(order -> order.total().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(days).hasSize(12);
        assertThat(days.stream()
                        .map(day -> new BigDecimal(String.valueOf(Caller.at(day, "totalSales", "amount"))))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(sold);
    }

    @Test
    void buyersAreForThoseWithATokenForThem() {
        String path = "/orders/v0/orders/" + world.orders().get(0).id();
        String asked = "{\"restrictedResources\":[{\"method\":\"GET\",\"path\":\"/orders/v0/orders/{orderId}\","
                + "\"dataElements\":[\"buyerInfo\"]},{\"method\":\"GET\",\"path\":\"" + path + "/address\"}]}";
        var given = caller.post("/tokens/2021-03-01/restrictedDataToken", asked);
        Caller restricted = caller.with(Caller.text(given, "restrictedDataToken"));

        assertThat(caller.get(path).body()).doesNotContain("BuyerInfo").contains("AmazonOrderId");
        assertThat(restricted.get(path).body()).contains("BuyerEmail").doesNotContain("ShippingAddress");
        assertThat(caller.get(path + "/address").statusCode()).isEqualTo(403);
        assertThat(restricted.get(path + "/address").body()).contains("Elm Street");
        assertThat(restricted.get(path + "/buyerInfo").statusCode()).isEqualTo(403);
        assertThat(api.counts().restrictedTokens()).isEqualTo(1);
    }

    @Test
    void restrictedTokensAreForRestrictedResourcesOnly() {
        assertThat(refusedToken("/sellers/v1/account")).isEqualTo(400);
        assertThat(refusedToken("/nowhere")).isEqualTo(400);
        assertThat(refusedToken("/reports/2021-06-30/documents/{reportDocumentId}"))
                .isEqualTo(400);
        assertThat(caller.post("/tokens/2021-03-01/restrictedDataToken", "{\"restrictedResources\":[]}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void newOrdersHoldTheDataThatWasAskedFor() {
        String path = "/orders/2026-01-01/orders/" + world.orders().get(0).id();

        assertThat(caller.get(path).body()).doesNotContain("buyer").doesNotContain("deliveryAddress");
        assertThat(caller.get(path + "?includedData=BUYER,RECIPIENT").body())
                .contains("buyerEmail")
                .contains("deliveryAddress");
    }

    @Test
    void inventoryIsTheStockOfTheSeller() {
        List<Map<String, Object>> summaries =
                all(INVENTORY + "&details=true", "nextToken", "payload", "inventorySummaries");

        assertThat(summaries).hasSize(64);
        assertThat(summaries)
                .extracting(summary -> summary.get("totalQuantity").toString())
                .isEqualTo(world.stock().stream()
                        .map(WorldStock::total)
                        .map(String::valueOf)
                        .toList());
    }

    @Test
    void inventoryTokensDieAfterThirtySeconds() {
        String token = Caller.text(caller.get(INVENTORY), "pagination", "nextToken");
        clock.advance(Duration.ofSeconds(29));
        assertThat(caller.get(INVENTORY + "&nextToken=" + token).statusCode()).isEqualTo(200);

        clock.advance(Duration.ofSeconds(1));

        assertThat(caller.get(INVENTORY + "&nextToken=" + token).statusCode()).isEqualTo(400);
    }

    @Test
    void aPageMayRepeatItsToken() {
        String token = Caller.text(caller.get(INVENTORY), "pagination", "nextToken");
        api.faults().rate(Fault.REPEATED_TOKEN, 1);

        assertThat(Caller.text(caller.get(INVENTORY + "&nextToken=" + token), "pagination", "nextToken"))
                .isEqualTo(token);
    }

    @Test
    void listingsAreFoundBySkuWithASlash() {
        String own = "/listings/2021-08-01/items/" + api.credentials().sellerId();

        var answer = caller.get(own + "/SKU%2F0007?marketplaceIds=" + MARKETPLACE + "&includedData=summaries,offers");

        assertThat(Caller.text(answer, "sku")).isEqualTo("SKU/0007");
        assertThat(Caller.text(answer, "offers", "0", "price", "amount"))
                .isEqualTo(
                        world.product("SKU/0007").orElseThrow().price().amount().toString());
        assertThat(all(own + "?pageSize=20&marketplaceIds=" + MARKETPLACE, "pageToken", "", "items"))
                .hasSize(80);
        assertThat(caller.get(own + "/NONE?marketplaceIds=" + MARKETPLACE).statusCode())
                .isEqualTo(404);
    }

    @Test
    void bothInboundApisTellOfTheSameShipments() {
        var plans = all("/inbound/fba/2024-03-20/inboundPlans", "paginationToken", "", "inboundPlans");
        String plan = "/inbound/fba/2024-03-20/inboundPlans/" + plans.get(0).get("inboundPlanId");
        String shipment = Caller.text(caller.get(plan), "shipments", "0", "shipmentId");
        String confirmation = Caller.text(caller.get(plan + "/shipments/" + shipment), "shipmentConfirmationId");
        var planned = all(plan + "/shipments/" + shipment + "/items?pageSize=7", "paginationToken", "", "items");
        var arrived =
                Caller.list(caller.get("/fba/inbound/v0/shipments/" + confirmation + "/items"), "payload", "ItemData");

        assertThat(plans).hasSameSizeAs(world.shipments());
        assertThat(arrived)
                .extracting(item -> item.get("QuantityShipped"))
                .isEqualTo(planned.stream().map(item -> item.get("quantity")).toList());
    }

    @Test
    void bothFinancesApisTellTheAccount() {
        BigDecimal account = world.postings().stream()
                .map(posting -> posting.amount().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var transactions =
                all("/finances/2024-06-19/transactions?postedAfter=" + SINCE, "nextToken", "payload", "transactions");

        assertThat(transactions.stream()
                        .map(one -> (BigDecimal) Caller.at(one, "totalAmount", "currencyAmount"))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(account);

        String order = world.orders().stream()
                .filter(WorldOrder::isShipped)
                .findFirst()
                .orElseThrow()
                .id();
        var events = caller.get("/finances/v0/orders/" + order + "/financialEvents");
        assertThat(Caller.text(events, "payload", "FinancialEvents", "ShipmentEventList", "0", "AmazonOrderId"))
                .isEqualTo(order);
    }

    @Test
    void timesOutsideUtcAreRefused() {
        assertThat(caller.get("/orders/2026-01-01/orders?createdAfter=2026-01-01T00:00:00%2B01:00")
                        .statusCode())
                .isEqualTo(400);
    }

    private int refusedToken(String path) {
        return caller.post(
                        "/tokens/2021-03-01/restrictedDataToken",
                        "{\"restrictedResources\":[{\"method\":\"GET\",\"path\":\"" + path + "\"}]}")
                .statusCode();
    }

    /** All pages of a list. */
    private List<Map<String, Object>> all(String path, String parameter, String wrapper, String name) {
        List<Map<String, Object>> all = new ArrayList<>();
        String token = "";
        do {
            clock.advance(Duration.ofMillis(100));
            var answer = caller.get(
                    token.isEmpty()
                            ? path
                            : path + (path.contains("?") ? "&" : "?") + parameter + "=" + Caller.encode(token));
            Map<String, Object> json = Caller.json(answer);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            all.addAll(wrapper.isEmpty() ? Caller.list(answer, name) : Caller.list(answer, wrapper, name));
            token = token(json);
        } while (!token.isEmpty());
        return all;
    }

    private static String token(Map<String, Object> json) {
        for (String place : List.of("payload", "pagination")) {
            for (String name : List.of("NextToken", "nextToken")) {
                if (json.get(place) instanceof Map<?, ?> map && map.get(name) instanceof String token) {
                    return token;
                }
            }
        }
        return "";
    }
}
