package io.shelfwise.examples.cli.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.examples.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateCommandTest {

    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void eachPolicyHasARowAsItWasGiven() throws IOException {
        Path in = write("in.csv", "A,2,2,2,2,3,3,3,0,5,8,0,4", "B,0,0,0,0,0,0,0,0,0,0,0,0");

        assertThat(run(
                        in,
                        "--days",
                        "8",
                        "--lead-time-days",
                        "2",
                        "--review-days",
                        "2",
                        "--policy",
                        "cover:4+1",
                        "clairvoyant",
                        "--unit-margin",
                        "3",
                        "--holding-per-day",
                        "0.5"))
                .isZero();

        List<String> rows = Files.readAllLines(folder.resolve("out.csv"));
        assertThat(rows.get(0))
                .startsWith("policy,series,fill_rate,mean_series_fill_rate,average_stock_days,stockout_days,orders,"
                        + "lost_units,cost");
        assertThat(rows.get(1)).startsWith("cover:4+1,2,0.705882,0.705882,0.4118,2,2,5,18.50");
        assertThat(rows.get(2)).startsWith("clairvoyant,2,1.000000,1.000000,0.7059,0,1,0,6.00");
    }

    @Test
    void theTraceTellsEachDay() throws IOException {
        Path in = write("in.csv", "A,2,2,2,2,3,3,3,0,5,8,0,4");

        assertThat(run(
                        in,
                        "--days",
                        "8",
                        "--lead-time-days",
                        "2",
                        "--review-days",
                        "2",
                        "--policy",
                        "cover:4+1",
                        "--policy",
                        "shelfwise:0.9",
                        "--no-pool",
                        "--trace",
                        folder.resolve("trace.csv").toString()))
                .isZero();

        List<String> rows = Files.readAllLines(folder.resolve("trace.csv"));
        assertThat(rows).hasSize(1 + 2 * 8).startsWith("series,day,level,ordered,stock,policy");
        assertThat(rows).contains("A,0,10,4,3,cover:4+1", "A,2,12.5,9,1,cover:4+1", "A,7,20,0,0,cover:4+1");
    }

    @Test
    void seriesOfALongFileEndTogether() throws IOException {
        Path in = write(
                "in.csv", "unique_id,ds,y", "A,2024-01-01,4", "A,2024-01-09,4", "B,2024-01-01,2", "B,2024-01-12,2");

        assertThat(run(
                        in,
                        "--days",
                        "6",
                        "--lead-time-days",
                        "1",
                        "--review-days",
                        "2",
                        "--policy",
                        "cover:6+3",
                        "--trace",
                        folder.resolve("trace.csv").toString()))
                .isZero();

        assertThat(Files.readAllLines(folder.resolve("trace.csv"))).hasSize(1 + 2 * 6);
    }

    @Test
    void uncertainLeadTimesFollowFromTheSeed() throws IOException {
        String[] rows = new String[8];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = "S" + i + ",3,1,4,1,5,9,2,6".repeat(10);
        }
        Path in = write("in.csv", rows);

        String certain = outcome(in, "0", "1");
        String one = outcome(in, "4", "1");

        assertThat(outcome(in, "4", "1")).isEqualTo(one);
        assertThat(outcome(in, "4", "2")).isNotEqualTo(one);
        assertThat(one).isNotEqualTo(certain);
        assertThat(outcome(in, "0", "2")).isEqualTo(certain);
    }

    private String outcome(Path in, String deviation, String seed) throws IOException {
        assertThat(run(
                        in,
                        "--days",
                        "60",
                        "--lead-time-days",
                        "10",
                        "--lead-time-sd",
                        deviation,
                        "--seed",
                        seed,
                        "--policy",
                        "cover:8+1"))
                .isZero();
        return Files.readString(folder.resolve("out.csv"));
    }

    @Test
    void badOptionsAreRefusedInOneLine() throws IOException {
        Path in = write("in.csv", "A,2,2,2,2,3,3,3,0,5,8,0,4");

        assertThat(run(in, "--days", "12", "--lead-time-days", "2", "--policy", "oracle"))
                .isEqualTo(2);
        assertThat(run(in, "--days", "8", "--lead-time-days", "2", "--policy", "clairvoyant"))
                .isEqualTo(2);
        assertThat(run(in, "--days", "80", "--lead-time-days", "-2", "--policy", "clairvoyant"))
                .isEqualTo(2);
        assertThat(err.toString().lines().toList())
                .hasSize(3)
                .anyMatch(line -> line.contains("policy is 'oracle'; give shelfwise:LEVEL"))
                .anyMatch(line -> line.contains("days is 8, of which the first 9"))
                .anyMatch(line -> line.contains("lead time is -2 days"));
        assertThat(folder.resolve("out.csv")).doesNotExist();
    }

    private int run(Path in, String... options) {
        List<String> args = new ArrayList<>(List.of("simulate", "--in", in.toString()));
        args.addAll(List.of(options));
        args.addAll(List.of("--out", folder.resolve("out.csv").toString()));
        return Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err), args.toArray(String[]::new));
    }

    private Path write(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }
}
