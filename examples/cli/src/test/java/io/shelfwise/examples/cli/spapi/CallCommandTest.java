package io.shelfwise.examples.cli.spapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.examples.cli.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallCommandTest {

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
    void printsTheAnswer() throws IOException {
        amazon.answering(200, "{\"reportId\":\"1\",\"dataStartTime\":\"Mon Oct 28 18:49:32 UTC 2019\",\"new\":[1.50]}");

        Cli run = call("getReport", "--param", "reportId=1");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .matches("\\{\"operation\":\"getReport\",\"status\":200,\"requestId\":\"r-1\",\"attempts\":1,"
                        + "\"waitedMillis\":\\d+,\"body\":.*}\n");
        assertThat(JsonTree.field(run.out(), "body"))
                .isEqualTo(JsonTree.of(
                        "{\"reportId\":\"1\",\"dataStartTime\":\"Mon Oct 28 18:49:32 UTC 2019\",\"new\":[1.50]}"));
        assertThat(amazon.asked).singleElement().satisfies(asked -> {
            assertThat(asked.path()).isEqualTo("/reports/2021-06-30/reports/1");
            assertThat(asked.token()).isEqualTo(MockAmazon.ACCESS_TOKEN);
        });
    }

    @Test
    void anAnswerWithoutContentHasNoBody() throws IOException {
        amazon.answering(204, "");

        assertThat(call("cancelReport", "--param", "reportId=1").out())
                .contains("\"status\":204")
                .contains("\"body\":null}");
    }

    @Test
    void anAnswerOfAnotherStatusThanPromisedIsAnAnswer() throws IOException {
        amazon.answering(202, "{\"orderId\":\"o\"}");
        Path order = Files.writeString(folder.resolve("order.json"), "{\"a\": 1.50}\n");

        Cli run = call("createOrder", "--api", "fulfillmentOutbound_2026-07-04", "--body", order);

        assertThat(run.out()).contains("\"status\":202").contains("\"body\":{\"orderId\":\"o\"}");
        assertThat(amazon.asked.get(0).body()).isEqualTo("{\"a\": 1.50}\n");
    }

    @Test
    void amazonsRefusalIsPrintedAndFails() throws IOException {
        amazon.answering(
                404, "{\"errors\":[{\"code\":\"NotFound\",\"message\":\"No such \\\"report\\\"\",\"details\":\"d\"}]}");

        Cli run = call("getReport", "--param", "reportId=1");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("\"status\":404,\"requestId\":\"r-1\",\"attempts\":1,")
                .endsWith(
                        "\"errors\":[{\"code\":\"NotFound\",\"message\":\"No such \\\"report\\\"\",\"details\":\"d\"}]}\n");
        assertThat(run.errors())
                .containsExactly("shelfwise: getReport was answered with status 404, code 'NotFound', request id r-1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "503 | <html>Service Unavailable</html> | ''",
                "500 | '' | ''",
                "403 | {\"payload\":{}} | ''",
                "400 | {\"code\":\"Alone\",\"message\":\"m\"} | Alone",
                "400 | [{\"code\":\"Listed\",\"message\":\"m\"}] | Listed",
                "429 | {\"errors\":{\"code\":\"Single\"}} | Single",
                "307 | '' | ''",
            })
    void anyRefusalHasItsStatus(int status, String body, String code) throws IOException {
        amazon.answering(status, body);

        Cli run = call("getReport", "--param", "reportId=1", "--max-attempts", 1);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("\"status\":" + status + ",\"requestId\":\"r-1\",\"attempts\":1,");
        assertThat(run.out()).contains(code.isEmpty() ? "\"errors\":[]" : "\"errors\":[{\"code\":\"" + code + "\"");
        assertThat(run.errors()).singleElement().asString().contains("status " + status);
    }

    @Test
    void anAnswerThatIsNoJsonIsAFailureWithItsStatus() throws IOException {
        amazon.answering(200, "<html>");

        Cli run = call("getReport", "--param", "reportId=1");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("\"status\":200")
                .contains("\"code\":\"UnreadableAnswer\"")
                .doesNotContain("html");
    }

    @Test
    void noAnswerIsAFailureWithoutStatus() throws IOException {
        amazon.answering(0, "");

        Cli run = call("getReport", "--param", "reportId=1", "--max-attempts", 1);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("\"status\":0,\"requestId\":null,\"attempts\":1,")
                .contains("\"code\":\"NoAnswer\"");
        assertThat(run.errors()).singleElement().asString().startsWith("shelfwise: getReport got no answer (");
    }

    @Test
    void listsAreGivenByCommasOrByRepetition() throws IOException {
        call("listPrepDetails", "--param", "marketplaceId=A", "--param", "mskus=a+b,c%");
        call("listPrepDetails", "--param", "marketplaceId=A", "--param", "mskus=a,b", "--param", "mskus=c");
        call("searchOrders", "--param", "marketplaceIds=A,B", "--param", "createdAfter=2026-01-01T00:00:00+02:00");
        call("searchOrders", "--param", "marketplaceIds=A", "--param", "marketplaceids=B");

        assertThat(amazon.asked.get(0).query()).isEqualTo("marketplaceId=A&mskus=a%252Bb&mskus=c%2525");
        assertThat(amazon.asked.get(1).query()).isEqualTo("marketplaceId=A&mskus=a%252Cb&mskus=c");
        assertThat(amazon.asked.get(2).query())
                .isEqualTo("createdAfter=2026-01-01T00%3A00%3A00%2B02%3A00&marketplaceIds=A%2CB");
        assertThat(amazon.asked).hasSize(4);
    }

    @Test
    void whatAmazonNeedsMayBeMissing() throws IOException {
        Cli run = call("getOrderMetrics", "--param", "granularity=Total");

        assertThat(run.exit()).isZero();
        assertThat(amazon.asked.get(0).query()).isEqualTo("granularity=Total");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "getEverything | no API has an operation 'getEverything'",
                "getShipment --param shipmentId=1 | name one of these APIs",
                "getReport | 'reportId'",
                "getReport --param reportId=1 --param reprotId=2 | reprotId",
                "getReport --api nowhere --param reportId=1 | 'nowhere'",
                "getReport --param reportId= | no path can hold",
            })
    void whatCannotBeSentIsNot(String arguments, String named) throws IOException {
        Cli run = call((Object[]) arguments.strip().split(" "));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors()).singleElement().asString().contains(named);
        assertThat(run.out()).contains("\"status\":0").contains("\"code\":\"BadRequest\"");
        assertThat(amazon.asked).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "getReport --param reportId | name=value",
                "getReport --body nowhere.json | nowhere.json",
                "--threads 2 | give one of them",
                "getReport --batch x.jsonl | give one of them",
                "getReport --buyer-data fun | fun",
                "getReport --rate-factor 0 | factor is 0.0",
                "getReport --limits nowhere.json | nowhere.json",
                "getReport --max-attempts 0 | attempts is 0",
                "getReport --region moon --client-id x | --client-id",
                "--batch nowhere.jsonl | nowhere.jsonl",
                "--batch - --param a=b | --param",
            })
    void badOptionsAreRefusedInOneLine(String arguments, String named) throws IOException {
        Cli run = call((Object[]) arguments.strip().split(" "));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors()).singleElement().asString().contains(named);
    }

    @Test
    void anEndpointThatIsNotSafeIsRefused() throws IOException {
        Path secret = Files.writeString(folder.resolve("s"), "x");
        Cli run = Cli.run(
                "spapi",
                "call",
                "getReport",
                "--client-id",
                "c",
                "--client-secret-file",
                secret,
                "--refresh-token-file",
                secret,
                "--endpoint",
                "http://example.com");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors())
                .singleElement()
                .asString()
                .contains("http://example.com")
                .contains("https");
    }

    @Test
    void restrictedOperationsAreRefusedUntilThePurposeIsNamed() throws IOException {
        Cli refused = call("getOrderAddress", "--param", "orderId=1");
        Cli opened = call("getOrderAddress", "--param", "orderId=1", "--buyer-data", "Direct-to-Consumer Shipping");

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.errors())
                .singleElement()
                .asString()
                .contains("--buyer-data")
                .contains("shipping");
        assertThat(refused.out()).contains("\"code\":\"BuyerDataOff\"");
        assertThat(opened.exit()).as(opened.err()).isZero();
        assertThat(amazon.asked)
                .singleElement()
                .satisfies(asked -> assertThat(asked.token()).isEqualTo(MockAmazon.RESTRICTED_TOKEN));
    }

    @Test
    void grantlessOperationsNeedNoSeller() throws IOException {
        Path secret = Files.writeString(folder.resolve("s"), "x");
        List<Object> common = List.of(
                "--client-id",
                "c",
                "--client-secret-file",
                secret,
                "--endpoint",
                amazon.address(),
                "--login-endpoint",
                amazon.address() + "/auth/o2/token");
        Cli grantless = Cli.run(with(common, "spapi", "call", "getDestinations"));
        Cli seller = Cli.run(with(common, "spapi", "call", "getReport", "--param", "reportId=1"));

        assertThat(grantless.exit()).as(grantless.err()).isZero();
        assertThat(seller.exit()).isEqualTo(1);
        assertThat(seller.err()).contains("'refresh-token'").contains("give --refresh-token-file");
    }

    private static Object[] with(List<Object> common, Object... more) {
        List<Object> all = new ArrayList<>(List.of(more));
        all.addAll(common);
        return all.toArray();
    }

    private Cli call(Object... arguments) throws IOException {
        List<Object> all = new ArrayList<>(List.of("spapi", "call"));
        all.addAll(List.of(arguments));
        return Cli.run(amazon.command(folder, all.toArray()));
    }
}
