package io.shelfwise.testkit.spapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shelfwise.testkit.spapi.faults.Fault;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LifeTest {

    private static final long LIMIT_MILLIS = 30_000;

    @Test
    void aParameterIsAFakeOfItsOwn(
            @FakeSpApi FakeSellingPartnerApi one, @FakeSpApi(seed = 2) FakeSellingPartnerApi two) {
        assertThat(one.endpoint()).isNotEqualTo(two.endpoint());
        assertThat(one.credentials().sellerId()).isNotEqualTo(two.credentials().sellerId());
        assertThat(Caller.loggedIn(one).get("/sellers/v1/account").statusCode()).isEqualTo(200);
    }

    @Test
    void closingEndsAllThreads() throws InterruptedException {
        FakeSellingPartnerApi api = FakeSellingPartnerApi.start();
        Caller caller = Caller.loggedIn(api);
        caller.get("/sellers/v1/account");
        List<Thread> threads = threadsOf(api);
        assertThat(threads).hasSizeGreaterThanOrEqualTo(2);

        api.close();

        for (Thread thread : threads) {
            thread.join(LIMIT_MILLIS);
            assertThat(thread.isAlive()).isFalse();
        }
        assertThatThrownBy(() -> caller.get("/sellers/v1/account")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void closingDoesNotWaitForSlowAnswers() throws InterruptedException {
        FakeSellingPartnerApi api =
                FakeSellingPartnerApi.builder().slowPause(Duration.ofHours(1)).start();
        api.faults().rate(Fault.SLOW_BODY, 1);
        Caller caller = Caller.loggedIn(api);
        Thread waiting = new Thread(() -> assertThatThrownBy(() -> caller.get("/sellers/v1/account")));
        waiting.start();
        while (api.faults().struck(Fault.SLOW_BODY) == 0) {
            Thread.onSpinWait();
        }

        api.close();

        waiting.join(LIMIT_MILLIS);
        assertThat(waiting.isAlive()).isFalse();
    }

    @Test
    void credentialsDoNotPrintTheirSecrets(@FakeSpApi FakeSellingPartnerApi api) {
        FakeCredentials credentials = api.credentials();

        assertThat(credentials.toString())
                .contains(credentials.sellerId())
                .doesNotContain(credentials.clientSecret())
                .doesNotContain(credentials.refreshToken());
    }

    @Test
    void settingsOutOfRangeAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FakeSellingPartnerApi.builder().sellers(0).start())
                .withMessage("sellers is 0; give 1 to 1000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FakeSellingPartnerApi.builder().rateFactor(-1).start())
                .withMessageContaining("rateFactor is -1");
    }

    private static List<Thread> threadsOf(FakeSellingPartnerApi api) {
        String name = "fake-spapi-" + api.endpoint().getPort();
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals(name))
                .toList();
    }
}
