package io.shelfwise.examples.cli.spapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole run of the command in a process of its own, with all logs at their finest. */
class NothingIsToldTest {

    private static final String FINEST = """
            handlers=java.util.logging.ConsoleHandler
            .level=ALL
            java.util.logging.ConsoleHandler.level=ALL
            """;

    @TempDir
    private Path folder;

    @Test
    void noSecretIsPrintedOrLogged() throws IOException, InterruptedException {
        try (MockAmazon amazon = new MockAmazon()) {
            amazon.answering(401, "{\"errors\":[{\"code\":\"Unauthorized\",\"message\":\"access token expired\"}]}");
            String told = run(amazon.command(
                    folder, "spapi", "call", "--batch", lines(), "--buyer-data", "shipping", "--max-attempts", 2));

            assertThat(told)
                    .as("the log is heard")
                    .contains("io.shelfwise.spapi.calls")
                    .contains("status 401");
            assertThat(told).contains("\"code\":\"Unauthorized\"");
            assertThat(amazon.asked).extracting(MockAmazon.Asked::token).contains(MockAmazon.RESTRICTED_TOKEN);
            assertThat(told)
                    .doesNotContain(MockAmazon.CLIENT_SECRET)
                    .doesNotContain(MockAmazon.REFRESH_TOKEN)
                    .doesNotContain(MockAmazon.ACCESS_TOKEN)
                    .doesNotContain(MockAmazon.RESTRICTED_TOKEN)
                    .doesNotContain("planted-buyer");
        }
    }

    private Path lines() throws IOException {
        return Files.write(
                folder.resolve("calls.jsonl"),
                List.of(
                        "{\"operation\":\"getOrderAddress\",\"params\":{\"orderId\":\"planted-buyer\"}}",
                        "{\"operation\":\"createDestination\",\"body\":{\"name\":\"planted-buyer\"}}",
                        "{\"operation\":\"getReport\",\"params\":{\"reportId\":\"planted-buyer\"}}"));
    }

    private String run(Object... arguments) throws IOException, InterruptedException {
        Path logging = Files.writeString(folder.resolve("logging.properties"), FINEST);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=trace",
                "-Djava.util.logging.config.file=" + logging,
                "io.shelfwise.examples.cli.Main"));
        Arrays.stream(arguments).map(Object::toString).forEach(command::add);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(told).isZero();
        return told;
    }
}
