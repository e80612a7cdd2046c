package io.shelfwise.spapi.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.spapi.api.orders.v2026_01_01.FulfillmentStatus;
import io.shelfwise.spapi.api.orders.v2026_01_01.Order;
import io.shelfwise.spapi.api.orders.v2026_01_01.OrderFulfillment;
import io.shelfwise.spapi.api.orders.v2026_01_01.OrderItem;
import io.shelfwise.spapi.api.orders.v2026_01_01.SearchOrdersResponse;
import io.shelfwise.spapi.api.sales.v1.Money;
import io.shelfwise.spapi.api.sales.v1.OrderMetricsInterval;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that break Amazon's own models: what can be read is read, and all of it is written back. */
class MisbehavingJsonTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-04T05:06:07Z, 2026-03-04T05:06:07Z",
        "2026-03-04T05:06:07.125Z, 2026-03-04T05:06:07.125Z",
        "2026-03-04T05:06:07+02:00, 2026-03-04T03:06:07Z",
        "2026-03-04T05:06:07, 2026-03-04T05:06:07Z",
        "2026-03-04, 2026-03-04T00:00:00Z",
        "Mon Oct 28 18:49:32 UTC 2019, 2019-10-28T18:49:32Z",
    })
    void readsATimeInAnyFormThatMeansOne(String text, String meant) throws IOException {
        String json = "{\"createdTime\":\"" + text + "\"}";

        Order order = read(Order.class, json);

        assertThat(order.createdTime()).isEqualTo(Instant.parse(meant));
        assertThat(write(order)).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\"",
                "\" \"",
                "\"2026-02-30T00:00:00Z\"",
                "\"2026-02-30\"",
                "\"soon\"",
                "\"1st of May 2026\"",
                "17",
                "{}",
                "null"
            })
    void keepsATimeThatIsNone(String value) throws IOException {
        String json = "{\"createdTime\":" + value + ",\"orderId\":\"1\"}";

        Order order = read(Order.class, json);

        assertThat(order.createdTime()).isNull();
        assertThat(order.orderId()).isEqualTo("1");
        assertThat(order.extras().names()).containsExactly("createdTime");
        assertThat(tree(write(order))).isEqualTo(tree(json));
    }

    @Test
    void ofAFieldThatComesTwiceTheLastCounts() throws IOException {
        Order order = read(
                Order.class,
                "{\"orderId\":7,\"createdTime\":\"2026-03-04T05:06:07.000Z\",\"orderId\":\"1\",\"createdTime\":\"soon\"}");

        assertThat(order.orderId()).isEqualTo("1");
        assertThat(tree(write(order))).isEqualTo(tree("{\"orderId\":\"1\",\"createdTime\":\"soon\"}"));
    }

    @Test
    void readsNumbersFromTextAndWritesThemBackAsText() throws IOException {
        String json = "{\"unitCount\":\"12\",\"orderCount\":3.0,\"orderItemCount\":99999999999,"
                + "\"totalSales\":{\"currencyCode\":\"EUR\",\"amount\":12.50}}";

        OrderMetricsInterval interval = read(OrderMetricsInterval.class, json);

        assertThat(interval.unitCount()).isEqualTo(12);
        assertThat(interval.orderCount()).isEqualTo(3);
        assertThat(interval.orderItemCount()).isNull();
        assertThat(tree(write(interval))).isEqualTo(tree(json));
    }

    @Test
    void keepsMoneyExact() throws IOException {
        String json = "{\"amount\":\"0.10\",\"currencyCode\":\"EUR\"}";
        String huge = "{\"amount\":12345678901234567890.123456789,\"currencyCode\":\"EUR\"}";

        assertThat(read(Money.class, json).amount()).isEqualTo("0.10");
        assertThat(tree(write(read(Money.class, huge)))).isEqualTo(tree(huge));
        assertThat(read(Money.class, huge).extras().values())
                .containsExactly(Map.entry("amount", new BigDecimal("12345678901234567890.123456789")));
    }

    @Test
    void anAbsentListIsEmptyAndStaysAbsent() throws IOException {
        SearchOrdersResponse answer = read(SearchOrdersResponse.class, "{}");

        assertThat(answer.orders()).isEmpty();
        assertThat(write(answer)).isEqualTo("{}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "{}", "\"none\"", "[null]", "[7]"})
    void aListInAnotherFormIsEmptyAndWrittenBackAsItCame(String value) throws IOException {
        String json = "{\"orders\":" + value + "}";

        SearchOrdersResponse answer = read(SearchOrdersResponse.class, json);

        assertThat(answer.orders()).isEmpty();
        assertThat(write(answer)).isEqualTo(json);
    }

    @Test
    void oneBadElementLeavesItsNeighboursReadable() throws IOException {
        String json = "{\"orders\":[{\"orderId\":\"1\"},null,\"x\",{\"orderId\":\"2\"}]}";

        SearchOrdersResponse answer = read(SearchOrdersResponse.class, json);

        assertThat(answer.orders()).extracting(Order::orderId).containsExactly("1", "2");
        assertThat(write(answer)).isEqualTo(json);
    }

    @Test
    void anUnknownWordIsAsGoodAsAKnownOne() throws IOException {
        String json = "{\"fulfillmentStatus\":\"LOST_AT_SEA\"}";

        OrderFulfillment fulfillment = read(OrderFulfillment.class, json);

        assertThat(fulfillment.fulfillmentStatus()).isEqualTo(FulfillmentStatus.of("LOST_AT_SEA"));
        assertThat(FulfillmentStatus.known())
                .contains(FulfillmentStatus.SHIPPED)
                .doesNotContain(FulfillmentStatus.of("LOST_AT_SEA"));
        assertThat(write(fulfillment)).isEqualTo(json);
    }

    @Test
    void anUnknownFieldIsKeptAtEachDepth() throws IOException {
        String json =
                "{\"orderId\":\"1\",\"orderItems\":[{\"quantityOrdered\":2,\"shade\":{\"hue\":[1.0,null]}}],\"mood\":null}";

        Order order = read(Order.class, json);

        assertThat(order.extras().names()).containsExactly("mood");
        OrderItem item = order.orderItems().get(0);
        assertThat(item.quantityOrdered()).isEqualTo(2);
        assertThat(item.extras().names()).containsExactly("shade");
        assertThat(tree(write(order))).isEqualTo(tree(json));
    }

    @Test
    void anExponentThatNoDecimalHoldsIsKeptAsText() throws IOException {
        Order order = read(Order.class, "{\"odd\":1e99999999999}");

        assertThat(order.extras().values()).containsExactly(Map.entry("odd", "1e99999999999"));
    }

    @Test
    void whatABuilderSetsGoesOutInAmazonsForm() throws IOException {
        Order order = Order.builder()
                .createdTime(Instant.parse("2026-03-04T05:06:07Z"))
                .programs(List.of())
                .extra("note", "kept")
                .build();

        assertThat(tree(write(order)))
                .isEqualTo(Map.of("createdTime", "2026-03-04T05:06:07.000Z", "programs", List.of(), "note", "kept"));
    }

    @Test
    void typesThatCanHoldBuyerDataPrintTheirNameOnly() throws IOException {
        Order order = read(Order.class, "{\"orderId\":\"171-1\",\"buyer\":{\"buyerName\":\"Ada Example\"}}");

        assertThat(order).hasToString("Order");
        assertThat(order.buyer()).hasToString("Buyer");
        assertThat(order.extras()).hasToString("0 extra");
    }

    private static <T> T read(Class<T> type, String json) throws IOException {
        return WireAdapters.<T>of(type).fromJson(json);
    }

    private static String write(Object value) {
        return WireAdapters.json(value);
    }

    private static Object tree(String json) throws IOException {
        return WireAdapters.of(Object.class).fromJson(json);
    }
}
