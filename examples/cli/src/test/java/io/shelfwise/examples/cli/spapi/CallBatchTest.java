package io.shelfwise.examples.cli.spapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.examples.cli.Cli;
import io.shelfwise.examples.cli.spapi.MockAmazon.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallBatchTest {

    @TempDir
    private Path folder;

    private MockAmazon amazon;

    @BeforeEach
    void start() throws IOException {
        amazon = new MockAmazon();
    }

    @AfterEach
    void stop() {
        amazon.close();
    }

    @Test
    void answersComeInTheOrderOfTheLinesThoughOneIsLate() throws IOException {
        CountDownLatch others = new CountDownLatch(10);
        amazon.answering(request -> {
            int number = Integer.parseInt(request.path().replaceFirst(".*/", ""));
            if (number == 20) {
                await(others);
            } else if (number > 20) {
                others.countDown();
            }
            return new Told(200, "{\"reportId\":\"" + number + "\"}");
        });

        List<String> answers = batch(
                IntStream.range(0, 40)
                        .mapToObj(i ->
                                "{\"id\":" + i + ",\"operation\":\"getReport\",\"params\":{\"reportId\":" + i + "}}")
                        .toList(),
                "--threads",
                4);

        assertThat(answers).hasSize(40);
        for (int i = 0; i < 40; i++) {
            assertThat(answers.get(i))
                    .startsWith("{\"id\":" + i + ",")
                    .endsWith("\"body\":{\"reportId\":\"" + i + "\"}}");
        }
        assertThat(amazon.logins.get()).isEqualTo(1);
    }

    @Test
    void badLinesAreAnsweredAsSuchAndTheOthersGoOn() throws IOException {
        List<String> answers = batch(
                List.of(
                        "{\"id\":\"a\",\"operation\":\"getReport\",\"params\":{\"reportId\":\"1\"},\"expected\":[1]}",
                        "no json",
                        "",
                        "{\"id\":[2],\"operation\":\"getEverything\"}",
                        "{\"id\":null,\"params\":{}}",
                        "[1]",
                        "{\"id\":4,\"operation\":\"getReport\",\"params\":[1]}",
                        "{\"id\":5,\"operation\":\"getReport\",\"params\":{\"reportId\":\"1\"}} {}",
                        "{\"id\":\"z\",\"operation\":\"getOrderAddress\",\"params\":{\"orderId\":\"1\"}}",
                        "{\"id\":\"é\\n\",\"operation\":\"getReport\",\"api\":null,\"params\":{\"reportId\":\"1\",\"x\":null},\"body\":null}"));

        assertThat(answers).hasSize(9);
        assertThat(answers.get(0)).startsWith("{\"id\":\"a\",\"operation\":\"getReport\",\"status\":200,");
        assertThat(answers.get(1))
                .startsWith(
                        "{\"id\":null,\"operation\":null,\"status\":0,\"requestId\":null,\"attempts\":0,\"waitedMillis\":0,")
                .contains("the line is no JSON object of a call");
        assertThat(answers.get(2))
                .startsWith("{\"id\":[2],\"operation\":\"getEverything\"")
                .contains("BadRequest");
        assertThat(answers.get(3)).contains("has no operation");
        assertThat(answers.get(4)).contains("is no JSON object of a call");
        assertThat(answers.get(5)).startsWith("{\"id\":4,").contains("is no JSON object of a call");
        assertThat(answers.get(6)).contains("malformed JSON");
        assertThat(answers.get(7)).contains("\"code\":\"BuyerDataOff\"").contains("--buyer-data");
        assertThat(answers.get(8)).startsWith("{\"id\":\"é\\n\",").contains("\"status\":200");
        assertThat(amazon.asked).hasSize(2);
    }

    @Test
    void parametersMayBeAnyScalarOrListAndTheBodyAnyJson() throws IOException {
        batch(
                List.of(
                        "{\"operation\":\"searchOrders\",\"params\":{\"maxResultsPerPage\":1e2,\"marketplaceIds\":[\"A\",7,true]}}",
                        "{\"operation\":\"listPrepDetails\",\"params\":{\"marketplaceId\":\"M\",\"mskus\":[\"a,b\"]}}",
                        "{\"operation\":\"listPrepDetails\",\"params\":{\"marketplaceId\":\"M\",\"mskus\":\"a,b\"}}",
                        "{\"operation\":\"createReport\",\"body\":{\"a\":1.50,\"b\":[null,12345678901234567890]}}",
                        "{\"operation\":\"createReport\",\"params\":{\"body\":{\"a\" : 1}}}",
                        "{\"operation\":\"createReport\",\"body\":\"{\\\"a\\\":2}\"}"),
                "--threads",
                1);

        assertThat(amazon.asked.get(0).query()).isEqualTo("marketplaceIds=A%2C7%2Ctrue&maxResultsPerPage=1e2");
        assertThat(amazon.asked.get(1).query()).isEqualTo("marketplaceId=M&mskus=a%252Cb");
        assertThat(amazon.asked.get(2).query()).isEqualTo("marketplaceId=M&mskus=a&mskus=b");
        assertThat(amazon.asked.get(3).body()).isEqualTo("{\"a\":1.50,\"b\":[null,12345678901234567890]}");
        assertThat(amazon.asked.get(4).body()).isEqualTo("{\"a\" : 1}");
        assertThat(amazon.asked.get(5).body()).isEqualTo("{\"a\":2}");
    }

    @Test
    void theTwoOfOneNameAreToldApartByTheirMethod() throws IOException {
        String rest = "linkCarrierAccount\",\"params\":{\"carrierId\":\"c\"},\"body\":{}}";
        batch(List.of("{\"operation\":\"" + rest, "{\"operation\":\"POST " + rest), "--threads", 1);

        assertThat(amazon.asked).extracting(MockAmazon.Asked::method).containsExactly("PUT", "POST");
    }

    @Test
    void threadsAreBounded() throws IOException {
        Path file = Files.writeString(folder.resolve("none.jsonl"), "");
        Cli run = Cli.run(amazon.command(folder, "spapi", "call", "--batch", file, "--threads", 0));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors()).singleElement().asString().contains("--threads is 0");
    }

    private List<String> batch(List<String> lines, Object... more) throws IOException {
        Path file = Files.write(folder.resolve("calls.jsonl"), lines);
        List<Object> command = new ArrayList<>(List.of("spapi", "call", "--batch", file, "--rate-factor", 1000));
        command.addAll(List.of(more));
        Cli run = Cli.run(amazon.command(folder, command.toArray()));
        assertThat(run.exit()).as(run.err()).isZero();
        return run.out().lines().toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
