package io.shelfwise.spapi.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.shelfwise.spapi.SellingPartnerClient;
import io.shelfwise.spapi.api.orders.v0.GetOrderItemsRequest;
import io.shelfwise.spapi.api.orders.v0.GetOrdersRequest;
import io.shelfwise.spapi.api.orders.v0.OrderItem;
import io.shelfwise.spapi.api.orders.v2026_01_01.IncludedData;
import io.shelfwise.spapi.api.orders.v2026_01_01.Order;
import io.shelfwise.spapi.api.orders.v2026_01_01.SearchOrdersRequest;
import io.shelfwise.spapi.login.BuyerData;
import io.shelfwise.spapi.login.BuyerDataException;
import io.shelfwise.spapi.login.Purpose;
import io.shelfwise.testkit.spapi.FakeSellingPartnerApi;
import io.shelfwise.testkit.spapi.world.WorldBuyer;
import io.shelfwise.testkit.spapi.world.WorldLine;
import io.shelfwise.testkit.spapi.world.WorldOrder;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A seller's orders, with and without buyer data, by the whole client. */
@Timeout(60)
@SuppressWarnings("deprecation") // the old version of orders is in use
class OrdersAndBuyersTest {

    private static final Instant EVER = Instant.parse("2020-01-01T00:00:00Z");

    private final Shop shop =
            Shop.quick(FakeSellingPartnerApi.builder().seed(11).products(3).days(12));
    private final List<WorldOrder> orders = shop.api.seller().orders();
    private final SellingPartnerClient client = shop.client().build();
    private final SellingPartnerClient shipping =
            shop.client(0, BuyerData.forPurpose(Purpose.SHIPPING)).build();

    @AfterEach
    void close() {
        client.close();
        shipping.close();
        shop.close();
    }

    @Test
    void ordersOfAllPagesComeInOrderWithOneLogin() {
        List<String> ids =
                client.orders().searchOrdersItems(search()).map(Order::orderId).toList();

        assertThat(ids).hasSizeGreaterThan(14).isEqualTo(ids(orders));
        assertThat(shop.api.counts().calls("searchOrders")).isEqualTo((ids.size() + 6) / 7);
        assertThat(shop.api.counts().logins()).containsOnlyKeys("refresh_token").containsValue(1);
        assertThat(shop.api.counts().throttled()).isZero();
    }

    @Test
    void ordersOfTheOldVersionComeWithTheirItems() {
        List<io.shelfwise.spapi.api.orders.v0.Order> found = client.ordersV0()
                .getOrdersItems(GetOrdersRequest.builder()
                        .createdAfter("2020-01-01T00:00:00Z")
                        .marketplaceIds(List.of("ATVPDKIKX0DER"))
                        .maxResultsPerPage(10)
                        .build())
                .toList();

        assertThat(found).extracting(order -> order.amazonOrderId()).isEqualTo(ids(orders));
        assertThat(found).allSatisfy(order -> assertThat(order.buyerInfo()).isNull());
        for (WorldOrder order : orders.subList(0, 3)) {
            List<OrderItem> items = client.ordersV0()
                    .getOrderItemsItems(
                            GetOrderItemsRequest.builder().orderId(order.id()).build())
                    .toList();
            assertThat(items)
                    .extracting(item -> item.orderItemId())
                    .isEqualTo(order.lines().stream().map(WorldLine::itemId).toList());
        }
    }

    @Test
    void whatBringsBuyerDataIsRefusedBeforeAnythingLeaves() {
        String order = orders.get(0).id();

        assertThatExceptionOfType(BuyerDataException.class)
                .isThrownBy(() -> client.ordersV0().getOrderAddress(order))
                .withMessageContaining("getOrderAddress brings buyer data")
                .withMessageContaining("BuyerData.forPurpose(...)");
        assertThatExceptionOfType(BuyerDataException.class)
                .isThrownBy(() -> client.orders()
                        .searchOrders(search().toBuilder()
                                .includedData(List.of(IncludedData.FULFILLMENT, IncludedData.BUYER))
                                .build()));
        assertThatExceptionOfType(BuyerDataException.class)
                .isThrownBy(() -> client.operation("getOrderAddress")
                        .parameter("orderId", order)
                        .send());
        assertThat(client.ordersV0().getOrderAddressAsync(order))
                .failsWithin(20, TimeUnit.SECONDS)
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(BuyerDataException.class);
        assertThat(shop.api.counts().calls()).isEmpty();
        assertThat(shop.api.counts().logins()).isEmpty();
    }

    @Test
    void anAddressComesToWhomeverShips() {
        for (WorldOrder order : orders.subList(0, 4)) {
            WorldBuyer buyer = WorldBuyer.of(order.buyer());
            assertThat(shipping.ordersV0()
                            .getOrderAddress(order.id())
                            .payload()
                            .shippingAddress()
                            .name())
                    .isEqualTo(buyer.name());
        }

        assertThat(shop.api.counts().restrictedTokens()).isEqualTo(1);
        assertThat(shop.api.counts().calls("createRestrictedDataToken")).isEqualTo(1);
    }

    @Test
    void ordersOfTheOldVersionHaveBuyersForWhoeverShips() {
        var found = shipping.ordersV0().getOrder(orders.get(0).id()).payload();

        assertThat(found.buyerInfo().buyerEmail())
                .isEqualTo(WorldBuyer.of(orders.get(0).buyer()).email());
    }

    @Test
    void ordersOfTheNewVersionNeedNoTokenForBuyers() {
        Order first = shipping.orders()
                .searchOrdersItems(search().toBuilder()
                        .includedData(List.of(IncludedData.BUYER))
                        .build())
                .findFirst()
                .orElseThrow();

        assertThat(first.buyer().buyerName())
                .isEqualTo(WorldBuyer.of(orders.get(0).buyer()).name());
        assertThat(shop.api.counts().restrictedTokens()).isZero();
    }

    @Test
    void grantlessCallsLogInForTheApplication() {
        client.operation("getDestinations").send();
        client.operation("getDestinations").send();

        assertThat(shop.api.counts().logins())
                .containsOnlyKeys("client_credentials")
                .containsValue(1);
    }

    private static SearchOrdersRequest search() {
        return SearchOrdersRequest.builder()
                .createdAfter(EVER)
                .maxResultsPerPage(7)
                .build();
    }

    private static List<String> ids(List<WorldOrder> orders) {
        return orders.stream().map(WorldOrder::id).toList();
    }
}
