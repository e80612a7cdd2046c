package io.shelfwise.testkit.spapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shelfwise.testkit.internal.json.JsonReader;
import io.shelfwise.testkit.spapi.faults.Fault;
import io.shelfwise.testkit.spapi.world.SellerWorld;
import io.shelfwise.testkit.spapi.world.WorldOrder;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobsTest {

    private static final String REPORTS = "/reports/2021-06-30/reports";
    private static final String DOCUMENTS = "/reports/2021-06-30/documents/";
    private static final String ORDERS = "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL";
    private static final String SHIPMENTS = "GET_AMAZON_FULFILLED_SHIPMENTS_DATA_GENERAL";
    private static final String SETTLEMENTS = "GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2";

    private final ManualClock clock = ManualClock.at(Instant.parse("2026-11-01T00:00:00Z"));
    private final FakeSellingPartnerApi api = FakeSellingPartnerApi.builder()
            .clock(clock)
            .rateFactor(10_000)
            .products(10)
            .days(30)
            .processingTime(Duration.ofMinutes(3))
            .start();
    private final Caller caller = Caller.loggedIn(api);
    private final SellerWorld world = api.seller();

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void aReportWaitsRunsAndIsDone() {
        String id = create(ORDERS);

        assertThat(status(id)).isEqualTo("IN_QUEUE");
        clock.advance(Duration.ofMinutes(1));
        assertThat(status(id)).isEqualTo("IN_PROGRESS");
        assertThat(Caller.json(caller.get(REPORTS + "/" + id))).doesNotContainKey("reportDocumentId");
        clock.advance(Duration.ofMinutes(2));
        assertThat(status(id)).isEqualTo("DONE");
        assertThat(api.counts().reportsCreated()).containsExactly(Map.entry(ORDERS, 1));
    }

    @Test
    void ordersReportAndSalesReportAgreeWithTheOrders() {
        List<Map<String, String>> rows = rows(text(ORDERS));
        Object sales = JsonReader.read(text("GET_SALES_AND_TRAFFIC_REPORT"));

        BigDecimal sold = world.orders().stream()
                .filter(WorldOrder::isSale)
                .map(order -> order.total().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum(rows, "item-price", row -> !row.get("item-price").isEmpty()))
                .isEqualByComparingTo(sold);
        assertThat(total((List<?>) Caller.at(sales, "salesAndTrafficByDate"), "salesByDate"))
                .isEqualByComparingTo(sold);
        assertThat(total((List<?>) Caller.at(sales, "salesAndTrafficByAsin"), "salesByAsin"))
                .isEqualByComparingTo(sold);
    }

    @Test
    void aTestCanAskForTheWholeText() {
        Instant from = Instant.parse("2026-10-02T00:00:00Z");

        assertThat(text(ORDERS)).isEqualTo(api.reportText(ORDERS, from, Instant.parse("2026-11-01T00:00:00Z")));
    }

    @Test
    void inventoryReportIsOpeningStockAndLedger() {
        List<Map<String, String>> inventory = rows(text("GET_FBA_MYI_UNSUPPRESSED_INVENTORY_DATA"));
        List<Map<String, String>> ledger = rows(text("GET_LEDGER_DETAIL_VIEW_DATA"));
        int opening = world.products().stream()
                .mapToInt(product -> product.openingUnits())
                .sum();

        assertThat(sum(inventory, "afn-warehouse-quantity", row -> true))
                .isEqualByComparingTo(sum(ledger, "Quantity", row -> true).add(BigDecimal.valueOf(opening)));
    }

    @Test
    void settlementsAreThereUnaskedAndSumUp() {
        var listed = caller.get(REPORTS + "?reportTypes=" + SETTLEMENTS);
        List<Map<String, Object>> reports = Caller.list(listed, "reports");
        List<Map<String, String>> rows =
                rows(unzipped(download(document(String.valueOf(reports.get(0).get("reportId"))))));

        assertThat(reports)
                .hasSize(2)
                .allMatch(report -> report.get("processingStatus").equals("DONE"));
        assertThat(sum(rows, "amount", row -> !row.get("amount").isEmpty()))
                .isEqualByComparingTo(rows.get(0).get("total-amount"));
        assertThat(createdAnswer(SETTLEMENTS).statusCode()).isEqualTo(400);
    }

    @Test
    void otherReportsAreThereToo() {
        assertThat(rows(text("GET_MERCHANT_LISTINGS_ALL_DATA"))).hasSize(10);
        assertThat(rows(text("GET_FBA_FULFILLMENT_CUSTOMER_RETURNS_DATA"))).hasSameSizeAs(world.returns());
        assertThat(rows(text("GET_FBA_REIMBURSEMENTS_DATA"))).hasSameSizeAs(world.reimbursements());
        assertThat(rows(text("GET_STRANDED_INVENTORY_UI_DATA"))).hasSize(1);
    }

    @Test
    void shipmentsNeedARestrictedToken() {
        String document = String.valueOf(document(create(SHIPMENTS)));
        String asked = "{\"restrictedResources\":[{\"method\":\"GET\",\"path\":\"" + DOCUMENTS + document + "\"}]}";
        Caller restricted = caller.with(
                Caller.text(caller.post("/tokens/2021-03-01/restrictedDataToken", asked), "restrictedDataToken"));

        assertThat(caller.get(DOCUMENTS + document).statusCode()).isEqualTo(403);
        String url = Caller.text(restricted.get(DOCUMENTS + document), "url");
        assertThat(rows(unzipped(fetch(url).body())).get(0).get("recipient-name"))
                .isNotEmpty();
    }

    @Test
    void noDataIsCancelledWithoutADocument() {
        String id = Caller.text(
                caller.post(
                        REPORTS,
                        "{\"reportType\":\"" + ORDERS + "\",\"marketplaceIds\":[\"ATVPDKIKX0DER\"],"
                                + "\"dataStartTime\":\"2020-01-01\",\"dataEndTime\":\"2020-01-02\"}"),
                "reportId");
        clock.advance(Duration.ofMinutes(3));

        assertThat(status(id)).isEqualTo("CANCELLED");
        assertThat(Caller.json(caller.get(REPORTS + "/" + id))).doesNotContainKey("reportDocumentId");
    }

    @Test
    void reportsFailOnDemand() {
        api.faults().next(Fault.FATAL, ORDERS, 1).next(Fault.CANCELLED, "GET_MERCHANT_LISTINGS_ALL_DATA", 1);
        String fatal = create(ORDERS);
        String cancelled = create("GET_MERCHANT_LISTINGS_ALL_DATA");
        String done = create(ORDERS);
        clock.advance(Duration.ofMinutes(3));

        assertThat(List.of(status(fatal), status(cancelled), status(done)))
                .containsExactly("FATAL", "CANCELLED", "DONE");
        assertThat(unzipped(download(document(fatal)))).contains("errorDetails");
    }

    @Test
    void aQueuedReportCanBeCanceled() {
        String id = create(ORDERS);

        assertThat(caller.call("DELETE", REPORTS + "/" + id, "").statusCode()).isEqualTo(200);
        assertThat(status(id)).isEqualTo("CANCELLED");

        String running = create(ORDERS);
        clock.advance(Duration.ofMinutes(1));
        assertThat(caller.call("DELETE", REPORTS + "/" + running, "").statusCode())
                .isEqualTo(400);
    }

    @Test
    void urlsExpireAfterFiveMinutes() {
        String document = document(create(ORDERS));
        String url = url(document);
        clock.advance(Duration.ofSeconds(299));
        assertThat(fetch(url).statusCode()).isEqualTo(200);

        clock.advance(Duration.ofSeconds(1));

        assertThat(fetch(url).statusCode()).isEqualTo(403);
        assertThat(new String(fetch(url).body(), StandardCharsets.UTF_8)).contains("Request has expired");
        assertThat(fetch(url(document)).statusCode()).isEqualTo(200);
        api.faults().next(Fault.EXPIRED_URL, 1);
        assertThat(fetch(url(document)).statusCode()).isEqualTo(403);
        assertThat(fetch(url(document) + "x").statusCode()).isEqualTo(403);
    }

    @Test
    void aDownloadThatBreaksIsResumed() {
        String url = url(document(create(ORDERS)));
        byte[] whole = fetch(url).body();
        api.faults().next(Fault.CUT_DOWNLOAD, 1);

        assertThatThrownBy(() -> fetch(url)).isInstanceOf(UncheckedIOException.class);
        HttpResponse<byte[]> rest = Caller.send(
                HttpRequest.newBuilder(URI.create(url)).header("Range", "bytes=10-"), BodyHandlers.ofByteArray());

        assertThat(rest.statusCode()).isEqualTo(206);
        assertThat(rest.body()).isEqualTo(java.util.Arrays.copyOfRange(whole, 10, whole.length));
    }

    @Test
    void compressedBytesMayLackTheirEnd() {
        api.faults().next(Fault.CUT_GZIP, 1);
        byte[] cut = download(document(create(ORDERS)));

        assertThatThrownBy(() -> unzipped(cut)).hasCauseInstanceOf(EOFException.class);
    }

    @Test
    void salesAndTrafficIsOncePerQuarterOfAnHour() {
        try (FakeSellingPartnerApi real = FakeSellingPartnerApi.builder()
                .clock(clock)
                .sellers(2)
                .products(2)
                .days(3)
                .start()) {
            Caller first = Caller.loggedIn(real, 0, 0);
            Caller second = Caller.loggedIn(real, 0, 1);
            String body = "{\"reportType\":\"GET_SALES_AND_TRAFFIC_REPORT\",\"marketplaceIds\":[\"ATVPDKIKX0DER\"]}";

            assertThat(first.post(REPORTS, body).statusCode()).isEqualTo(202);
            assertThat(second.post(REPORTS, body).statusCode()).isEqualTo(429);
            clock.advance(Duration.ofMinutes(15).plusSeconds(1));
            assertThat(second.post(REPORTS, body).statusCode()).isEqualTo(202);
        }
    }

    @Test
    void aFeedIsUploadedAndAnsweredMessageByMessage() {
        var created = caller.post("/feeds/2021-06-30/documents", "{\"contentType\":\"application/json\"}");
        String document = Caller.text(created, "feedDocumentId");
        String url = Caller.text(created, "url");
        String feed = "{\"header\":{\"sellerId\":\"S\",\"version\":\"2.0\"},\"messages\":["
                + "{\"messageId\":1,\"sku\":\"SKU-0001\",\"operationType\":\"PATCH\",\"productType\":\"PRODUCT\"},"
                + "{\"messageId\":2,\"sku\":\"NONE\",\"operationType\":\"DELETE\"},"
                + "{\"messageId\":3,\"sku\":\"NEW\",\"operationType\":\"UPDATE\",\"productType\":\"PRODUCT\"}]}";
        String submit = "{\"feedType\":\"JSON_LISTINGS_FEED\",\"marketplaceIds\":[\"ATVPDKIKX0DER\"],"
                + "\"inputFeedDocumentId\":\"" + document + "\"}";

        assertThat(caller.post("/feeds/2021-06-30/feeds", submit).statusCode()).isEqualTo(400);
        assertThat(upload(url, "text/plain", feed)).isEqualTo(403);
        assertThat(upload(url, "application/json", feed)).isEqualTo(200);
        String id = Caller.text(caller.post("/feeds/2021-06-30/feeds", submit), "feedId");
        clock.advance(Duration.ofMinutes(3));
        String result = Caller.text(caller.get("/feeds/2021-06-30/feeds/" + id), "resultFeedDocumentId");
        String resultUrl = Caller.text(caller.get("/feeds/2021-06-30/documents/" + result), "url");
        Object report = JsonReader.read(unzipped(fetch(resultUrl).body()));

        assertThat(Caller.at(report, "summary", "messagesAccepted")).isEqualTo(new BigDecimal(2));
        assertThat(Caller.at(report, "issues", "0", "messageId")).isEqualTo(new BigDecimal(2));
        assertThat(api.counts().feedsCreated()).containsExactly(Map.entry("JSON_LISTINGS_FEED", 1));
    }

    @Test
    void aQueryIsAnsweredInJsonLines() {
        String text = kiosk("2026-10-02", "2026-10-31");

        BigDecimal sold = text.lines()
                .map(JsonReader::read)
                .map(line -> (BigDecimal) Caller.at(line, "sales", "orderedProductSales", "amount"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(text.lines()).hasSize(30);
        assertThat(text.lines().findFirst().orElseThrow()).startsWith("{\"startDate\":\"2026-10-02\",\"sales\":{");
        assertThat(sold)
                .isEqualByComparingTo(world.orders().stream()
                        .filter(WorldOrder::isSale)
                        .map(order -> order.total().amount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Test
    void aQueryThatFindsNothingHasNoDocument() {
        String id = query("2020-01-01", "2020-01-02");
        clock.advance(Duration.ofMinutes(3));

        var done = Caller.json(caller.get("/dataKiosk/2023-11-15/queries/" + id));

        assertThat(done).containsEntry("processingStatus", "DONE").doesNotContainKey("dataDocumentId");
    }

    private String kiosk(String from, String to) {
        String id = query(from, to);
        clock.advance(Duration.ofMinutes(3));
        String document = Caller.text(caller.get("/dataKiosk/2023-11-15/queries/" + id), "dataDocumentId");
        String url = Caller.text(caller.get("/dataKiosk/2023-11-15/documents/" + document), "documentUrl");
        return unzipped(fetch(url).body());
    }

    private String query(String from, String to) {
        String query = "query Q { analytics_salesAndTraffic_2024_04_24 { salesAndTrafficByDate(aggregateBy: DAY, "
                + "marketplaceIds: [\\\"ATVPDKIKX0DER\\\"], startDate: \\\"" + from + "\\\", endDate: \\\"" + to
                + "\\\") { startDate sales { orderedProductSales { amount currencyCode } } } } }";
        return Caller.text(caller.post("/dataKiosk/2023-11-15/queries", "{\"query\":\"" + query + "\"}"), "queryId");
    }

    private static int upload(String url, String contentType, String text) {
        return Caller.send(HttpRequest.newBuilder(URI.create(url))
                        .header("Content-Type", contentType)
                        .PUT(BodyPublishers.ofString(text)))
                .statusCode();
    }

    private String text(String type) {
        return unzipped(download(document(create(type))));
    }

    private String create(String type) {
        return Caller.text(createdAnswer(type), "reportId");
    }

    private HttpResponse<String> createdAnswer(String type) {
        return caller.post(
                REPORTS,
                "{\"reportType\":\"" + type + "\",\"marketplaceIds\":[\"ATVPDKIKX0DER\"],"
                        + "\"dataStartTime\":\"2026-10-02\",\"dataEndTime\":\"2026-11-01\"}");
    }

    private String status(String id) {
        return Caller.text(caller.get(REPORTS + "/" + id), "processingStatus");
    }

    private String document(String reportId) {
        clock.advance(Duration.ofMinutes(3));
        return Caller.text(caller.get(REPORTS + "/" + reportId), "reportDocumentId");
    }

    private String url(String document) {
        return Caller.text(caller.get(DOCUMENTS + document), "url");
    }

    private byte[] download(String document) {
        return fetch(url(document)).body();
    }

    private static HttpResponse<byte[]> fetch(String url) {
        return Caller.send(HttpRequest.newBuilder(URI.create(url)), BodyHandlers.ofByteArray());
    }

    private static String unzipped(byte[] bytes) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<String, String>> rows(String text) {
        List<String> lines = text.lines().toList();
        String[] columns = lines.get(0).split("\t", -1);
        return lines.stream()
                .skip(1)
                .map(line -> row(columns, line.split("\t", -1)))
                .toList();
    }

    private static Map<String, String> row(String[] columns, String[] fields) {
        assertThat(fields).hasSameSizeAs(columns);
        Map<String, String> row = new java.util.HashMap<>();
        for (int i = 0; i < columns.length; i++) {
            row.put(columns[i], fields[i]);
        }
        return row;
    }

    private static BigDecimal sum(
            List<Map<String, String>> rows, String column, Predicate<Map<String, String>> wanted) {
        return rows.stream()
                .filter(wanted)
                .map(row -> new BigDecimal(row.get(column)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal total(List<?> parts, String sales) {
        return parts.stream()
                .map(part -> (BigDecimal) Caller.at(part, sales, "orderedProductSales", "amount"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
