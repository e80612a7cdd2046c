package io.shelfwise.examples.cli.spapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.examples.cli.Cli;
import io.shelfwise.examples.cli.shell.OutputFolder;
import io.shelfwise.testkit.spapi.FakeSellingPartnerApi;
import io.shelfwise.testkit.spapi.faults.Fault;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SandboxCommandTest {

    @TempDir
    Path folder;

    @Test
    void runsAFakeThatAnswers() throws IOException {
        try (FakeSellingPartnerApi api = start("--seller-seed", "7", "--days", "5")) {
            HttpURLConnection call = (HttpURLConnection)
                    api.endpoint().resolve("/sellers/v1/account").toURL().openConnection();

            assertThat(call.getResponseCode()).isEqualTo(403);
            assertThat(api.seller().firstDay()).isEqualTo(api.seller().today().minusDays(5));
        }
    }

    @Test
    void tellsTheOptionsOfTheOtherCommandsWithSecretsInFiles() throws IOException {
        try (FakeSellingPartnerApi api = start("--days", "5")) {
            Map<String, String> options = SandboxOptions.of(api, OutputFolder.open(folder));

            assertThat(options)
                    .containsEntry("--endpoint", api.endpoint().toString())
                    .containsEntry("--login-endpoint", api.loginEndpoint().toString())
                    .containsEntry("--client-id", api.credentials().clientId());
            assertThat(Files.readString(Path.of(options.get("--refresh-token-file"))))
                    .isEqualTo(api.credentials().refreshToken());
            assertThat(options.toString()).doesNotContain(api.credentials().clientSecret());
            assertThat(SandboxOptions.of(api, null))
                    .containsEntry("client-secret", api.credentials().clientSecret());
        }
    }

    @Test
    void switchesFaultsOn() throws IOException {
        try (FakeSellingPartnerApi api = start("--days", "5", "--fault", "html-error=1")) {
            HttpURLConnection call = (HttpURLConnection)
                    api.endpoint().resolve("/sellers/v1/account").toURL().openConnection();

            assertThat(call.getResponseCode()).isEqualTo(502);
            assertThat(api.faults().struck(Fault.HTML_ERROR)).isEqualTo(1);
        }
    }

    @Test
    void refusesFaultsThatItDoesNotKnow() {
        Cli run = Cli.run("spapi", "sandbox", "--fault", "GREMLINS=0.5");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors())
                .singleElement()
                .asString()
                .contains("'GREMLINS'")
                .contains("SLOW_BODY");
    }

    @Test
    void refusesRatesOutOfRange() {
        Cli run = Cli.run("spapi", "sandbox", "--fault", "FATAL=2");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors()).singleElement().asString().contains("2.0").contains("0 to 1");
    }

    @Test
    void needsACommand() {
        Cli run = Cli.run("spapi");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors()).singleElement().asString().contains("sandbox");
    }

    private static FakeSellingPartnerApi start(String... args) {
        return CommandLine.populateCommand(new SandboxCommand(), args).start();
    }
}
