package io.shelfwise.examples.cli.costing;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonReader;
import io.shelfwise.examples.cli.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeesCommandTest {

    private static final String NECKLACE = "{\"id\": \"N\", \"marketplace\": \"US\", \"date\": \"2026-06-01\","
            + " \"dims\": [\"6\", \"4\", \"0.5\"], \"dimUnit\": \"in\", \"weight\": \"3.5\", \"weightUnit\": \"oz\","
            + " \"price\": \"300\", \"category\": \"Jewelry\", \"apparel\": false, \"dangerousGoods\": false,"
            + " \"storageMonths\": 1, \"ageDays\": 10, \"quantity\": 1, \"daysOfSupply30\": \"5\","
            + " \"daysOfSupply90\": 6, \"unitsLast7Days\": null}";

    @TempDir
    private Path folder;

    @Test
    void answersEachLineInOrder() throws IOException {
        Cli run = fees(NECKLACE + "\n\n" + NECKLACE.replace("\"N\"", "\"M\"") + "\n");

        List<Map<?, ?>> lines = lines(run);
        assertThat(run.exit()).isZero();
        assertThat(lines).extracting(line -> line.get("id")).isEqualTo(List.of("N", "M"));
        assertThat(lines.get(0).get("sizeTier")).isEqualTo("SMALL_STANDARD");
        assertThat(amounts(lines.get(0)))
                .containsExactly(
                        "REFERRAL 52.50",
                        "FBA_FULFILLMENT 3.68",
                        "FUEL_SURCHARGE 0.13",
                        "MONTHLY_STORAGE 0.01",
                        "AGED_INVENTORY 0.00",
                        "LOW_INVENTORY_LEVEL 0.89");
        assertThat(fee(lines.get(0), 1))
                .containsEntry("currency", "USD")
                .containsEntry("rule", "SMALL_STANDARD, 3.5 oz in 2 to 4 oz, price over 50")
                .containsEntry("schedule", "us-fba-fulfillment-2026-01-15")
                .containsEntry("covered", true)
                .containsEntry("reason", null);
    }

    @Test
    void flagsWhatIsNotCovered() throws IOException {
        Cli run = fees("{\"id\": \"P\", \"date\": \"2026-11-01\", \"price\": \"20\"}");

        Map<?, ?> line = lines(run).get(0);
        assertThat(line.get("sizeTier")).isNull();
        assertThat(amounts(line)).startsWith("REFERRAL null", "FBA_FULFILLMENT null");
        assertThat(fee(line, 1)).containsEntry("covered", false).containsEntry("amount", null);
        assertThat(fee(line, 1).get("reason").toString()).contains("2026-11-01");
    }

    @Test
    void aBadLineTakesNoOtherWithIt() throws IOException {
        Cli run = fees("nonsense\n" + NECKLACE.replace("3.5", "heavy") + "\n{\"id\": \"Q\"}\n" + NECKLACE);

        List<Map<?, ?>> lines = lines(run);
        assertThat(run.exit()).isZero();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0).get("line").toString()).isEqualTo("1.0");
        assertThat(lines.get(1).get("id")).isEqualTo("N");
        assertThat(lines.get(1).get("error").toString()).contains("weight is 'heavy'");
        assertThat(lines.get(2).get("error").toString())
                .contains("date is absent")
                .contains("--date");
        assertThat(lines.get(3).get("sizeTier")).isEqualTo("SMALL_STANDARD");
    }

    @Test
    void aMissingFileOrABadDayEndsWithOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("in.jsonl"), NECKLACE);
        Cli missing = Cli.run("fees", "--in", folder.resolve("nowhere.jsonl"));
        Cli noDay = Cli.run("fees", "--in", file, "--date", "tomorrow");

        assertThat(missing.exit()).isEqualTo(2);
        assertThat(missing.errors()).singleElement().asString().contains("nowhere.jsonl");
        assertThat(noDay.exit()).isEqualTo(2);
        assertThat(noDay.errors()).singleElement().asString().contains("--date is 'tomorrow'");
    }

    @Test
    void keepsTheIdWhateverItHolds() throws IOException {
        String id = "a\"\\\u0001ü😀\n/";
        Cli run = fees(NECKLACE.replace("\"N\"", "\"a\\\"\\\\\\u0001ü😀\\n/\""));

        assertThat(lines(run).get(0).get("id")).isEqualTo(id);
    }

    @Test
    void takesDateAndMarketplaceFromTheOptions() throws IOException {
        Path file = Files.writeString(
                folder.resolve("in.jsonl"), "{\"id\": \"R\", \"price\": \"20.00\", \"category\": \"Computers\"}");

        Cli run = Cli.run("fees", "--in", file, "--date", "2026-06-01", "--marketplace", "UK");

        assertThat(amounts(lines(run).get(0))).contains("REFERRAL 1.40");
    }

    @Test
    void aMissingFileAndABadMarketplaceEndWithTwo() throws IOException {
        Path file = Files.writeString(folder.resolve("in.jsonl"), NECKLACE);

        Cli missing = Cli.run("fees", "--in", folder.resolve("nowhere"));
        Cli directory = Cli.run("fees", "--in", folder);
        Cli nowhere = Cli.run("fees", "--in", file, "--marketplace", "XX");

        assertThat(List.of(missing.exit(), directory.exit(), nowhere.exit())).containsOnly(2);
        assertThat(missing.errors()).singleElement().asString().contains("nowhere");
        assertThat(nowhere.errors()).singleElement().asString().contains("'XX'");
    }

    private Cli fees(String lines) throws IOException {
        return Cli.run("fees", "--in", Files.writeString(folder.resolve("in.jsonl"), lines));
    }

    private static List<Map<?, ?>> lines(Cli run) throws IOException {
        List<Map<?, ?>> lines = new ArrayList<>();
        for (String line : run.out().lines().toList()) {
            lines.add((Map<?, ?>) JsonReader.of(new Buffer().writeUtf8(line)).readJsonValue());
        }
        return lines;
    }

    private static List<String> amounts(Map<?, ?> line) {
        return ((List<?>) line.get("fees"))
                .stream()
                        .map(fee -> ((Map<?, ?>) fee).get("type") + " " + ((Map<?, ?>) fee).get("amount"))
                        .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> fee(Map<?, ?> line, int index) {
        return (Map<String, Object>) ((List<?>) line.get("fees")).get(index);
    }
}
