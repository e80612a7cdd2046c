package io.shelfwise.testkit.spapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.spapi.catalogue.Catalogue;
import io.shelfwise.spapi.catalogue.OperationSpec;
import io.shelfwise.spapi.catalogue.ParameterSpec;
import io.shelfwise.spapi.catalogue.ParameterSpec.Place;
import io.shelfwise.spapi.catalogue.Trait;
import io.shelfwise.spapi.catalogue.TypeSpec.Primitive;
import io.shelfwise.testkit.internal.json.JsonReader;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

class RoutingTest {

    @RegisterExtension
    static final FakeSellingPartnerApi API = builder().start();

    private static final Caller SELLER = Caller.loggedIn(API);
    private static final Caller NOTIFICATIONS = Caller.ofApplication(API, "sellingpartnerapi::notifications");

    private static FakeSellingPartnerApi.Builder builder() {
        return FakeSellingPartnerApi.builder()
                .clock(ManualClock.at(Instant.parse("2026-11-01T00:00:00Z")))
                .products(3)
                .days(5);
    }

    @TestFactory
    Stream<DynamicTest> everyOperationIsRouted() {
        return Catalogue.bundled().operations().stream()
                .filter(operation -> !operation.api().startsWith("application_"))
                .map(operation ->
                        DynamicTest.dynamicTest(operation.api() + " " + operation.id(), () -> assertRouted(operation)));
    }

    private static void assertRouted(OperationSpec operation) {
        int before = API.counts().calls(operation.id());
        HttpResponse<String> answer = (operation.is(Trait.GRANTLESS) ? NOTIFICATIONS : SELLER)
                .call(operation.method(), path(operation), operation.body().isPresent() ? "{}" : "");

        assertThat(API.counts().calls(operation.id())).isGreaterThan(before);
        if (operation.is(Trait.RESTRICTED)) {
            assertThat(answer.statusCode()).isEqualTo(403);
        } else {
            assertThat(answer.statusCode())
                    .as("%s: %s", path(operation), answer.body())
                    .isIn(200, 201, 202, 204, 207, 400, 404, 429);
        }
        if (!answer.body().isEmpty()) {
            assertThat(JsonReader.read(answer.body())).isNotNull();
        }
    }

    private static String path(OperationSpec operation) {
        String path = operation
                .path()
                .replace("{sellerId}", API.credentials().sellerId())
                .replaceAll("\\{[^}]+}", "V1");
        String query = operation.parameters().stream()
                .filter(parameter -> parameter.place() == Place.QUERY && parameter.required())
                .map(parameter -> parameter.name() + "=" + value(parameter))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String value(ParameterSpec parameter) {
        return parameter.type() == Primitive.TIME ? "2026-01-01T00:00:00.000Z" : "V1";
    }

    @Test
    void literalPathsComeBeforeTemplates() {
        SELLER.get("/fba/outbound/2020-07-01/fulfillmentOrders/preview");
        SELLER.get("/fba/outbound/2020-07-01/features");

        assertThat(API.counts().calls("getFeatures")).isPositive();
    }

    @Test
    void examplesHaveTheShapeOfTheType() {
        var answer = SELLER.get("/service/v1/serviceJobs?marketplaceIds=ATVPDKIKX0DER");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Caller.list(answer, "payload", "jobs")).isNotEmpty();
        assertThat(Caller.at(Caller.list(answer, "payload", "jobs").get(0), "serviceJobId"))
                .isInstanceOf(String.class);
    }

    @Test
    void examplesAreTheSameForASeed() {
        try (FakeSellingPartnerApi other = builder().start()) {
            String path = "/supplySources/2020-07-01/supplySources";

            assertThat(Caller.loggedIn(other).get(path).body())
                    .isEqualTo(SELLER.get(path).body());
        }
    }

    @Test
    void examplesOfListsHaveTwoPages() {
        String path = "/supplySources/2020-07-01/supplySources";
        String token = Caller.text(SELLER.get(path), "nextPageToken");

        var second = SELLER.get(path + "?nextPageToken=" + Caller.encode(token));

        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(Caller.json(second)).doesNotContainKey("nextPageToken");
        assertThat(SELLER.get(path + "?nextPageToken=other").statusCode()).isEqualTo(400);
    }

    @Test
    void whatIsRequiredIsAskedFor() {
        var answer = SELLER.get("/service/v1/serviceJobs");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Caller.text(answer, "errors", "0", "details")).contains("marketplaceIds");
    }

    @Test
    void unknownPathsAreNotFound() {
        assertThat(SELLER.get("/orders/v9/orders").statusCode()).isEqualTo(404);
        assertThat(SELLER.call("PATCH", "/sellers/v1/account", "{}").statusCode())
                .isEqualTo(404);
    }

    @Test
    void callsWithoutATokenAreRefused() {
        var answer = Caller.of(API).get("/sellers/v1/account");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Caller.text(answer, "errors", "0", "code").toLowerCase(Locale.ROOT))
                .isEqualTo("unauthorized");
    }

    @Test
    void everyAnswerHasARequestIdOfItsOwn() {
        String first =
                SELLER.get("/nowhere").headers().firstValue("x-amzn-RequestId").orElseThrow();
        String second =
                SELLER.get("/nowhere").headers().firstValue("x-amzn-RequestId").orElseThrow();

        assertThat(first).isNotEqualTo(second);
    }
}
