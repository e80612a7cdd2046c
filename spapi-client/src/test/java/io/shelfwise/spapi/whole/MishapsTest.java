package io.shelfwise.spapi.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.shelfwise.spapi.OperationCall;
import io.shelfwise.spapi.OperationReply;
import io.shelfwise.spapi.SellingPartnerClient;
import io.shelfwise.spapi.api.orders.v2026_01_01.Order;
import io.shelfwise.spapi.api.orders.v2026_01_01.SearchOrdersRequest;
import io.shelfwise.spapi.api.reports.v2021_06_30.CreateReportSpecification;
import io.shelfwise.spapi.calls.CallOptions;
import io.shelfwise.spapi.login.LoginException;
import io.shelfwise.spapi.wire.SpApiException;
import io.shelfwise.testkit.spapi.FakeSellingPartnerApi;
import io.shelfwise.testkit.spapi.faults.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the whole client makes of a fake that misbehaves. */
@Timeout(60)
class MishapsTest {

    private static final String MERCHANT = "GET_MERCHANT_LISTINGS_ALL_DATA";

    private final Shop shop =
            Shop.quick(FakeSellingPartnerApi.builder().seed(12).products(3).days(12));
    private final SellingPartnerClient client = shop.client().build();

    @AfterEach
    void close() {
        client.close();
        shop.close();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "THROTTLE",
                "SERVER_ERROR",
                "UNAVAILABLE",
                "HTML_ERROR",
                "EMPTY_ERROR",
                "CUT_CONNECTION",
                "CUT_BODY",
                "LOST_ANSWER"
            })
    void whatPassesIsTriedAgain(Fault fault) {
        shop.api.faults().next(fault, 3);

        OperationReply reply = call().send();

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.attempts()).isEqualTo(4);
        assertThat(shop.api.faults().struck(fault)).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "THROTTLE, 429, QuotaExceeded",
        "SERVER_ERROR, 500, InternalFailure",
        "UNAVAILABLE, 503, ServiceUnavailable",
        "HTML_ERROR, 502, ''",
        "EMPTY_ERROR, 504, ''",
        "CUT_CONNECTION, 0, ''"
    })
    void whatDoesNotPassBecomesOneException(Fault fault, int status, String code) {
        shop.api.faults().rate(fault, 1);

        SpApiException failure = catchThrowableOfType(SpApiException.class, () -> call().send());

        assertThat(failure.status()).isEqualTo(status);
        assertThat(failure.attempts()).isEqualTo(5);
        assertThat(failure.isRetryable()).isTrue();
        assertThat(failure.errors())
                .extracting(error -> error.code())
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
        assertThat(failure.requestId().isPresent()).isEqualTo(status != 0);
    }

    @ParameterizedTest
    @EnumSource(names = {"LOST_ANSWER", "CUT_BODY"})
    void aPostWhoseAnswerIsLostIsNotRepeated(Fault fault) {
        shop.api.faults().next(fault, "createReport", 1);

        SpApiException failure = catchThrowableOfType(
                SpApiException.class, () -> client.reports().createReport(report()));

        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(shop.api.counts().reportsCreated()).containsEntry(MERCHANT, 1);
    }

    @Test
    void aPostThatItsCallerCallsIdempotentIs() {
        shop.api.faults().next(Fault.LOST_ANSWER, "createReport", 1);

        client.with(CallOptions.standard().idempotent()).reports().createReport(report());

        assertThat(shop.api.counts().reportsCreated()).containsEntry(MERCHANT, 2);
    }

    @Test
    void aPostThatWasThrottledIsSentAgain() {
        shop.api.faults().next(Fault.THROTTLE, "createReport", 2);

        client.reports().createReport(report());

        assertThat(shop.api.counts().reportsCreated()).containsEntry(MERCHANT, 1);
    }

    @Test
    void garbageIsToldAndNotAskedForAgain() {
        shop.api.faults().next(Fault.GARBAGE_JSON, 1);

        SpApiException failure = catchThrowableOfType(SpApiException.class, () -> call().send());

        assertThat(failure.status()).isEqualTo(200);
        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(failure).cause().hasMessageContaining("the body is no JSON");
    }

    @Test
    void aSlowBodyArrivesUnlessTheWholeCallMayNotTakeSoLong() {
        call().send(); // logs in
        shop.api.faults().rate(Fault.SLOW_BODY, 1);
        SellingPartnerClient hasty = client.with(CallOptions.standard().timeout(Duration.ofMillis(150)));

        assertThat(call().send().status()).isEqualTo(200);
        assertThatExceptionOfType(SpApiException.class)
                .isThrownBy(
                        () -> hasty.operation("getMarketplaceParticipations").send())
                .withCauseInstanceOf(TimeoutException.class);
        assertThat(hasty.operation("getMarketplaceParticipations").sendAsync())
                .failsWithin(Duration.ofSeconds(20))
                .withThrowableThat()
                .havingRootCause()
                .isInstanceOf(TimeoutException.class);
    }

    @Test
    void amazonsClockMayBeAhead() {
        shop.api.faults().rate(Fault.CLOCK_SKEW, 1);

        assertThat(call().send().attempts()).isEqualTo(1);
        assertThat(call().send().attempts()).isEqualTo(1);
        assertThat(shop.api.counts().logins()).containsEntry("refresh_token", 1);
    }

    @Test
    void anExpiredTokenIsReplacedOnce() {
        call().send();
        shop.api.expireAccessTokens();

        OperationReply reply = call().send();

        assertThat(reply.attempts()).isEqualTo(2);
        assertThat(shop.api.counts().logins()).containsEntry("refresh_token", 2);
    }

    @Test
    void aSellerWhoRevokedAccessIsToldApart() {
        call().send();
        shop.api.revoke(0, 0);

        LoginException failure = catchThrowableOfType(LoginException.class, () -> call().send());

        assertThat(failure.isAccessRevoked()).isTrue();
        assertThat(failure.error()).isEqualTo("invalid_grant");
    }

    @Test
    void aTokenThatIsRefusedForEverEndsTheCall() {
        shop.api.faults().rate(Fault.TOKEN_REFUSED, 1);

        SpApiException failure = catchThrowableOfType(SpApiException.class, () -> call().send());

        assertThat(failure.status()).isEqualTo(403);
        assertThat(failure.attempts()).isEqualTo(2);
    }

    @Test
    void aLoginThatFailsOnceIsTriedAgain() {
        shop.api.faults().next(Fault.LOGIN_ERROR, 1);

        assertThat(call().send().status()).isEqualTo(200);
        assertThat(shop.api.counts().logins()).containsEntry("refresh_token", 2);
    }

    @Test
    void pagesEndWithARepeatedToken() {
        shop.api.faults().next(Fault.REPEATED_TOKEN, "searchOrders", 1);

        List<String> ids = ids();

        assertThat(ids).isEqualTo(worldIds().subList(0, 14)); // the second page repeats its token
    }

    @Test
    void aDeadPageTokenSaysSo() {
        shop.api.faults().next(Fault.DEAD_PAGE_TOKEN, "searchOrders", 1);

        assertThatExceptionOfType(SpApiException.class)
                .isThrownBy(this::ids)
                .withMessageContaining("the token of page 2 was ");
    }

    @Test
    void pagesSurviveAStorm() {
        for (Fault fault : List.of(Fault.THROTTLE, Fault.SERVER_ERROR, Fault.CUT_BODY, Fault.NO_RATE_HEADER)) {
            shop.api.faults().rate(fault, "searchOrders", 0.15);
        }

        assertThat(ids()).isEqualTo(worldIds());
    }

    private List<String> ids() {
        return client.orders()
                .searchOrdersItems(SearchOrdersRequest.builder()
                        .createdAfter(Instant.parse("2020-01-01T00:00:00Z"))
                        .maxResultsPerPage(7)
                        .build())
                .map(Order::orderId)
                .toList();
    }

    private List<String> worldIds() {
        return shop.api.seller().orders().stream().map(order -> order.id()).toList();
    }

    private OperationCall call() {
        return client.operation("getMarketplaceParticipations");
    }

    private static CreateReportSpecification report() {
        return CreateReportSpecification.builder()
                .reportType(MERCHANT)
                .marketplaceIds(List.of("ATVPDKIKX0DER"))
                .build();
    }
}
