package io.shelfwise.testkit.spapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shelfwise.testkit.internal.json.JsonReader;
import io.shelfwise.testkit.spapi.faults.Fault;
import io.shelfwise.testkit.spapi.faults.Faults;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultsTest {

    private static final String LISTING = "/listings/2021-08-01/items/S/K?marketplaceIds=ATVPDKIKX0DER";
    private static final String SLOTS = "/service/v1/serviceJobs?marketplaceIds=ATVPDKIKX0DER";

    private final ManualClock clock = ManualClock.at(Instant.parse("2026-11-01T00:00:00Z"));
    private final FakeSellingPartnerApi api = FakeSellingPartnerApi.builder()
            .clock(clock)
            .products(2)
            .days(3)
            .slowPause(Duration.ofMillis(1))
            .start();
    private final Caller caller = Caller.loggedIn(api);

    @AfterEach
    void close() {
        api.close();
    }

    @ParameterizedTest
    @CsvSource({
        "THROTTLE, 429, QuotaExceeded",
        "SERVER_ERROR, 500, InternalFailure",
        "UNAVAILABLE, 503, ServiceUnavailable",
        "HTML_ERROR, 502, <html>",
        "EMPTY_ERROR, 504, ''",
        "TOKEN_REFUSED, 403, Unauthorized"
    })
    void theNextCallFailsAndTheOneAfterDoesNot(Fault fault, int status, String text) {
        api.faults().next(fault, 1);

        HttpResponse<String> failed = caller.get(SLOTS);

        assertThat(failed.statusCode()).isEqualTo(status);
        assertThat(failed.body()).contains(text);
        assertThat(caller.get(SLOTS).statusCode()).isEqualTo(200);
        assertThat(api.faults().struck(fault)).isEqualTo(1);
    }

    @Test
    void connectionsAreCut() {
        api.faults().next(Fault.CUT_CONNECTION, 2);
        assertThatThrownBy(() -> caller.post("/service/v1/reservation", "{}")).isInstanceOf(UncheckedIOException.class);

        api.faults().none().next(Fault.CUT_BODY, 1);
        assertThatThrownBy(() -> caller.get(SLOTS)).isInstanceOf(UncheckedIOException.class);
        assertThat(caller.get(SLOTS).statusCode()).isEqualTo(200);
    }

    @Test
    void aLostAnswerHadItsEffect() {
        api.faults().next(Fault.LOST_ANSWER, 1);

        assertThatThrownBy(() -> caller.post(
                        "/reports/2021-06-30/reports", "{\"reportType\":\"GET_X\",\"marketplaceIds\":[\"M\"]}"))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(api.counts().calls("createReport")).isEqualTo(1);
        assertThat(api.counts().statuses()).containsEntry(202, 1);
    }

    @Test
    void slowBodiesArriveWhole() {
        api.faults().next(Fault.SLOW_BODY, 1);

        assertThat(JsonReader.readObject(caller.get(SLOTS).body())).isNotEmpty();
        assertThat(api.faults().struck(Fault.SLOW_BODY)).isEqualTo(1);
    }

    @Test
    void garbageIsNoJson() {
        api.faults().next(Fault.GARBAGE_JSON, 1);

        HttpResponse<String> garbage = caller.get(SLOTS);

        assertThat(garbage.statusCode()).isEqualTo(200);
        assertThatIllegalArgumentException().isThrownBy(() -> JsonReader.read(garbage.body()));
    }

    @Test
    void theClockMayBeAhead() {
        assertThat(caller.get(LISTING).headers().firstValue("Date")).hasValue("Sun, 1 Nov 2026 00:00:00 GMT");

        api.faults().next(Fault.CLOCK_SKEW, 1);

        assertThat(caller.get(LISTING).headers().firstValue("Date")).hasValue("Sun, 1 Nov 2026 00:07:00 GMT");
    }

    @Test
    void theRateHeaderMayBeAbsent() {
        api.faults().next(Fault.NO_RATE_HEADER, 1);

        assertThat(caller.get(SLOTS).headers().firstValue("x-amzn-RateLimit-Limit"))
                .isEmpty();
        assertThat(caller.get(SLOTS).headers().firstValue("x-amzn-RateLimit-Limit"))
                .isPresent();
    }

    @Test
    void aFaultMayKeepToOneOperation() {
        api.faults().rate(Fault.SERVER_ERROR, "getServiceJobs", 1);

        assertThat(caller.get(SLOTS).statusCode()).isEqualTo(500);
        assertThat(caller.get("/sellers/v1/account").statusCode()).isEqualTo(200);
    }

    @Test
    void aRateIsDrawnFromTheSeed() {
        List<Boolean> once = draws(7);

        assertThat(draws(7)).isEqualTo(once);
        assertThat(draws(8)).isNotEqualTo(once);
        assertThat(once.stream().filter(struck -> struck).count()).isBetween(230L, 370L);
    }

    @Test
    void unknownNamesAreRefusedWithTheList() {
        assertThat(Fault.parse("slow-body")).isEqualTo(Fault.SLOW_BODY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fault.parse("SLOWBODY"))
                .withMessageContaining("'SLOWBODY'")
                .withMessageContaining("SLOW_BODY")
                .withMessageContaining("CUT_GZIP");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Faults(1).rate(Fault.FATAL, 1.5))
                .withMessageContaining("1.5");
    }

    private static List<Boolean> draws(long seed) {
        Faults faults = new Faults(seed).rate(Fault.FATAL, 0.3);
        return IntStream.range(0, 1000)
                .mapToObj(draw -> faults.strikes(Fault.FATAL, "GET_X"))
                .toList();
    }
}
