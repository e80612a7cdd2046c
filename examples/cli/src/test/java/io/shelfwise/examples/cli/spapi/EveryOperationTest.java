package io.shelfwise.examples.cli.spapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.examples.cli.Cli;
import io.shelfwise.examples.cli.spapi.MockAmazon.Asked;
import io.shelfwise.examples.cli.spapi.MockAmazon.Told;
import io.shelfwise.spapi.catalogue.Catalogue;
import io.shelfwise.spapi.catalogue.OperationSpec;
import io.shelfwise.spapi.catalogue.ParameterSpec;
import io.shelfwise.spapi.catalogue.ParameterSpec.Place;
import io.shelfwise.spapi.catalogue.ParameterSpec.Style;
import io.shelfwise.spapi.catalogue.TypeSpec.ListOf;
import io.shelfwise.testkit.spapi.FakeSellingPartnerApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All operations in one file of calls. */
class EveryOperationTest {

    private static final List<OperationSpec> OPERATIONS = Catalogue.bundled().operations();
    private static final String PURPOSES = "shipping,tax-invoicing,tax-remittance";

    /** What stands in parameters as it is sent, in the file, in a path, in a query, and twice encoded. */
    private static final String TEXT = "a/b c+d,é%棚";

    private static final String IN_PATH = "a%2Fb%20c%2Bd%2C%C3%A9%25%E6%A3%9A";
    private static final String IN_QUERY = "a%2Fb%20c%2Bd%2C%C3%A9%25%E6%A3%9A";
    private static final String TWICE = "a%2Fb%20c%252Bd%252C%C3%A9%2525%E6%A3%9A";

    @TempDir
    private Path folder;

    @Test
    void eachRequestIsSentAsTheCatalogueSays() throws IOException {
        try (MockAmazon amazon = new MockAmazon()) {
            List<String> answers = callAll(amazon);

            assertThat(answers).hasSameSizeAs(OPERATIONS).allMatch(answer -> answer.contains("\"status\":200"));
            assertThat(amazon.asked).hasSameSizeAs(OPERATIONS);
            for (int i = 0; i < OPERATIONS.size(); i++) {
                OperationSpec operation = OPERATIONS.get(i);
                Asked asked = amazon.asked.get(i);
                assertThat(JsonTree.field(answers.get(i), "id")).isEqualTo(id(operation));
                assertThat(asked.method()).isEqualTo(operation.method());
                assertThat(asked.path()).isEqualTo(operation.path().replaceAll("\\{[^}]+}", IN_PATH));
                assertThat(asked.query()).as(operation.id()).isEqualTo(query(operation));
                assertThat(asked.body()).isEqualTo(operation.body().isPresent() ? "{\"sample\": 1.50}" : "");
            }
            assertThat(amazon.logins.get())
                    .as("seller, notifications, rotation")
                    .isEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void eachAnswerComesOutWholeHoweverStrange(long seed) throws IOException {
        List<String> odd = new ArrayList<>();
        for (OperationSpec operation : OPERATIONS) {
            odd.add(new OddJson(Catalogue.bundled().api(operation.api()), seed * 1000 + odd.size()).answer(operation));
        }
        try (MockAmazon amazon = new MockAmazon()) {
            amazon.answering(request -> new Told(seed == 3 ? 207 : 200, odd.get(amazon.asked.size() - 1)));

            List<String> answers = callAll(amazon);

            for (int i = 0; i < odd.size(); i++) {
                assertThat(JsonTree.field(answers.get(i), "body"))
                        .as(OPERATIONS.get(i).id())
                        .isEqualTo(JsonTree.of(odd.get(i)));
            }
        }
    }

    @Test
    void theSandboxAnswersEach() throws IOException {
        try (FakeSellingPartnerApi api =
                FakeSellingPartnerApi.builder().rateFactor(10_000).days(3).start()) {
            Path options = Files.createDirectory(folder.resolve("options"));
            List<Object> command =
                    new ArrayList<>(List.of("spapi", "call", "--batch", lines(), "--rate-factor", 10_000));
            command.addAll(List.of("--buyer-data", PURPOSES));
            SandboxOptions.of(api, io.shelfwise.examples.cli.shell.OutputFolder.open(options))
                    .forEach((name, value) -> {
                        if (name.startsWith("--")) {
                            command.addAll(List.of(name, value));
                        }
                    });

            Cli run = Cli.run(command.toArray());

            assertThat(run.exit()).as(run.err()).isZero();
            List<String> answers = run.out().lines().toList();
            assertThat(answers).hasSameSizeAs(OPERATIONS);
            IntStream.range(0, answers.size())
                    .forEach(i -> assertThat(answers.get(i))
                            .startsWith("{\"id\":\"" + id(OPERATIONS.get(i)) + "\"")
                            .contains("\"requestId\":\"")
                            .containsAnyOf("\"body\":", "\"errors\":[{\"code\":"));
        }
    }

    private List<String> callAll(MockAmazon amazon) throws IOException {
        Cli run = Cli.run(amazon.command(
                folder,
                "spapi",
                "call",
                "--batch",
                lines(),
                "--threads",
                1,
                "--rate-factor",
                10_000,
                "--buyer-data",
                PURPOSES));
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        return run.out().lines().toList();
    }

    private Path lines() throws IOException {
        return Files.write(
                folder.resolve("calls.jsonl"),
                OPERATIONS.stream().map(EveryOperationTest::line).toList());
    }

    private static String line(OperationSpec operation) {
        String params = operation.parameters().stream()
                .filter(parameter -> parameter.place() != Place.BODY)
                .map(parameter -> "\"" + parameter.name() + "\":" + value(parameter))
                .collect(Collectors.joining(","));
        String name = operation.id().equals("linkCarrierAccount") ? operation.method() + " " : "";
        return "{\"id\":\"" + id(operation) + "\",\"operation\":\"" + name + operation.id() + "\",\"api\":\""
                + operation.api() + "\",\"params\":{" + params + "}"
                + (operation.body().isPresent() ? ",\"body\":{\"sample\": 1.50}" : "") + "}";
    }

    private static String value(ParameterSpec parameter) {
        if (parameter.place() == Place.HEADER) {
            return "\"plain\"";
        }
        return isList(parameter) ? "[\"" + TEXT + "\",2]" : "\"" + TEXT + "\"";
    }

    private static String query(OperationSpec operation) {
        List<String> parts = new ArrayList<>();
        for (ParameterSpec parameter : operation.parameters()) {
            if (parameter.place() == Place.QUERY && parameter.style() == Style.REPEATED_TWICE_ENCODED) {
                parts.add(parameter.name() + "=" + TWICE);
                parts.add(parameter.name() + "=2");
            } else if (parameter.place() == Place.QUERY) {
                parts.add(parameter.name() + "=" + IN_QUERY + (isList(parameter) ? "%2C2" : ""));
            }
        }
        return parts.isEmpty() ? "null" : String.join("&", parts);
    }

    private static boolean isList(ParameterSpec parameter) {
        return parameter.type() instanceof ListOf;
    }

    private static String id(OperationSpec operation) {
        return operation.api() + " " + operation.method() + " " + operation.id();
    }

    @Test
    void noOperationIsMissing() {
        Map<String, Integer> counts = new TreeMap<>();
        OPERATIONS.forEach(operation -> counts.merge(operation.api(), 1, Integer::sum));

        assertThat(OPERATIONS).hasSize(370);
        assertThat(counts).hasSize(66);
    }
}
