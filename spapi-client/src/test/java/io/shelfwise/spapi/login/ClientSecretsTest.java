package io.shelfwise.spapi.login;

import static io.shelfwise.spapi.login.LoginServer.SELLER;
import static io.shelfwise.spapi.login.LoginServer.call;
import static io.shelfwise.spapi.login.LoginServer.error;
import static io.shelfwise.spapi.login.LoginServer.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.shelfwise.core.vault.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClientSecretsTest {

    private static final Instant IN_A_WEEK = ManualClock.START.plus(Duration.ofDays(7));

    private final LoginServer server = new LoginServer();
    private final AmazonLogin login = server.login().build();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theOlderSecretServesUntilAmazonTakesTheNewerAndTheOtherWayRound() {
        login.clientSecrets().store(Secret.of("secret-2"), IN_A_WEEK);
        server.answer(token("t"));
        server.answer("client_secret=secret-2", error(401, "invalid_client", "not yet"));

        assertThat(tokenAfterRestart()).isEqualTo("t");
        assertThat(tokenAfterRestart()).isEqualTo("t");
        assertThat(secretsSent()).as("what worked goes first").containsExactly("secret-2", "secret-1", "secret-1");

        server.answer("client_secret=secret-2", token("t2"));
        server.answer("client_secret=secret-1", error(401, "invalid_client", "no more"));
        assertThat(tokenAfterRestart()).isEqualTo("t2");
        assertThat(secretsSent().subList(3, 5)).containsExactly("secret-1", "secret-2");
    }

    @Test
    void anotherRefusalThanThatOfTheSecretIsNotTriedTwice() {
        login.clientSecrets().store(Secret.of("secret-2"), IN_A_WEEK);
        server.answer(error(400, "invalid_grant", "revoked"));

        assertThat(failure().isAccessRevoked()).isTrue();
        assertThat(secretsSent()).containsExactly("secret-2");
    }

    @Test
    void bothRefusalsAreKept() {
        login.clientSecrets().store(Secret.of("secret-2"), IN_A_WEEK);
        server.answer("secret-1", error(401, "invalid_client", "old"));
        server.answer("secret-2", error(401, "invalid_client", "new"));

        LoginException refusal = failure();

        assertThat(refusal.description()).isEqualTo("old");
        assertThat(refusal.getSuppressed())
                .singleElement()
                .satisfies(earlier -> assertThat(earlier).hasMessageContaining("(new)"));
    }

    @Test
    void thePreviousSecretEnds() {
        login.clientSecrets().store(Secret.of("secret-2"), IN_A_WEEK);
        server.answer(error(401, "invalid_client", "no"));
        server.clock.advance(Duration.ofDays(7));

        assertThat(failure().error()).isEqualTo("invalid_client");
        assertThat(secretsSent()).containsExactly("secret-2");
    }

    @Test
    void aNotificationMayComeTwice() {
        login.clientSecrets().store(Secret.of("secret-2"), IN_A_WEEK);
        login.clientSecrets().store(Secret.of("secret-2"), IN_A_WEEK.plusSeconds(60));

        assertThat(login.clientSecrets().candidates()).containsExactly(Secret.of("secret-2"), Secret.of("secret-1"));
        assertThat(server.vault.names(LoginServer.APPLICATION.account()))
                .containsExactly("client-secret", "client-secret-previous", "client-secret-previous-end");
    }

    @Test
    void theFirstSecretHasNoneBeforeIt() {
        server.vault.delete(LoginServer.APPLICATION.account(), CredentialNames.CLIENT_SECRET);

        login.clientSecrets().store(Secret.of("secret-9"), IN_A_WEEK);

        assertThat(login.clientSecrets().candidates()).containsExactly(Secret.of("secret-9"));
    }

    private String tokenAfterRestart() {
        login.forget(SELLER);
        return login.seller(SELLER).token(call());
    }

    private LoginException failure() {
        return catchThrowableOfType(
                LoginException.class, () -> login.seller(SELLER).token(call()));
    }

    private List<String> secretsSent() {
        return server.forms().stream().map(form -> form.get("client_secret")).toList();
    }
}
