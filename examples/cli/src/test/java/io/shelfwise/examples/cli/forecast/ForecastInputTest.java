package io.shelfwise.examples.cli.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.examples.cli.Cli;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad files end the run with one clear line; bad rows and series don't. */
class ForecastInputTest {

    private static final String GOOD = "GOOD,1,2,3,4,5,6,7,1,2,3";

    @TempDir
    private Path folder;

    @Test
    void aMissingFile() {
        refused(run(folder.resolve("nowhere.csv")), "--in", "nowhere.csv");
    }

    @Test
    void anEmptyFile() throws IOException {
        refused(run(file("\n\n")), "--in", "empty");
    }

    @Test
    void aGzipThatIsCutOff() throws IOException {
        Path packed = folder.resolve("cut.gz");
        try (var gzip = new GZIPOutputStream(Files.newOutputStream(packed))) {
            for (int i = 0; i < 1000; i++) {
                gzip.write((i + GOOD + i * i + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        byte[] whole = Files.readAllBytes(packed);
        Files.write(packed, Arrays.copyOf(whole, whole.length / 2));

        refused(run(packed), "cut.gz", "line", "gzip");
    }

    @Test
    void aFileThatIsNotUtf8() throws IOException {
        Path file = folder.resolve("latin.csv");
        Files.writeString(file, GOOD.replace("GOOD", "Tür"), StandardCharsets.ISO_8859_1);

        refused(run(file), "latin.csv", "UTF-8");
    }

    @Test
    void aHeaderWithoutANeededColumn() throws IOException {
        refused(run(file("sku,date,units\nA,2026-01-01,1\n")), "line 1", "unique_id", "sku,date,units");
    }

    @Test
    void aFileOfBadRowsOnly() throws IOException {
        refused(run(file("A,1,2,x\n")), "no series", "line 1", "'x'", "column 4");
    }

    @Test
    void noSeasonAndNoDates() throws IOException {
        refused(Cli.run("forecast", "--in", file(GOOD), "--horizon", 7, "--out", out()), "--season", "52");
    }

    @Test
    void anOutputThatIsADirectory() throws IOException {
        Cli run = Cli.run("forecast", "--in", file(GOOD), "--season", 7, "--horizon", 7, "--out", folder);

        refused(run, "--out", "directory");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--horizon | 0 | 0",
                "--season | 0 | season is 0",
                "--season | 9999 | 9999",
                "--frequency | hourly | hourly",
                "--end-date | 2026-02-30 | 2026-02-30",
                "--quantiles | 0.5,1 | 1.0",
                "--quantiles | 0.5,0.5 | 0.5",
                "--quantiles | many | many",
                "--model | crystal-ball | crystal-ball",
                "--country | ATLANTIS | ATLANTIS",
                "--threads | 0 | 0",
                "--nonsense | 1 | --nonsense",
            })
    void aBadOption(String option, String value, String named) throws IOException {
        List<Object> args = new ArrayList<>(List.of("forecast", "--in", file(GOOD), "--out", out()));
        for (String needed : List.of("--season", "--horizon")) {
            if (!needed.equals(option)) {
                args.addAll(List.of(needed, 7));
            }
        }
        args.addAll(List.of(option, value));

        refused(Cli.run(args.toArray()), named);
        assertThat(out()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BAD,1,x,3",
                "BAD,1,-2,3",
                "BAD,1,NaN,3",
                "BAD,1,Infinity,3",
                "BAD,1,,3",
                "BAD,0x1p3",
                "BAD",
                ",1,2,3",
                "\"BAD,1,2,3",
                "GOOD,9,9,9",
            })
    void aBadLineIsSetAsideAndTheGoodOnesStay(String bad) throws IOException {
        run(file(GOOD + "\nALSO,1,2,3\n"));
        String good = Files.readString(out());
        Cli run = run(file(GOOD + "\n" + bad + "\nALSO,1,2,3\n"));

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.errors()).hasSize(2);
        assertThat(run.err()).contains("in.csv, line 2").contains("1 row or series set aside");
        assertThat(Files.readString(out())).isEqualTo(good);
    }

    @Test
    void manyBadLinesAreCountedAndTheFirstFewTold() throws IOException {
        Cli run = run(file(GOOD + "\n" + "BAD,x\n".repeat(20)));

        assertThat(run.exit()).isZero();
        assertThat(run.errors()).hasSize(6);
        assertThat(run.err()).contains("20 rows or series set aside");
    }

    @Test
    void daysWithoutARowAreDaysWithoutASale() throws IOException {
        run(file("A,4,0,0,2,0,6\n"), "--end-date", "2026-03-06");
        String wide = Files.readString(out());
        run(file("unique_id,ds,y\nA,2026-03-06,6\nA,2026-03-01,4\nA,2026-03-04,2\n"));

        assertThat(Files.readString(out())).isEqualTo(wide);
    }

    @Test
    void theEndDateExtendsTheLongForm() throws IOException {
        run(file("A,4,0,0,2,0,6,0,0,0\n"), "--end-date", "2026-03-09");
        String wide = Files.readString(out());
        run(file("unique_id,ds,y\nA,2026-03-06,6\nA,2026-03-01,4\nA,2026-03-04,2\n"), "--end-date", "2026-03-09");

        assertThat(Files.readString(out())).isEqualTo(wide);
    }

    @Test
    void aBadRowOfTheLongFormIsAnUnknownDay() throws IOException {
        run(file("unique_id,ds,y,in_stock\nA,2026-03-01,4,1\nA,2026-03-02,0,0\nA,2026-03-03,5,\nB,2026-03-03,2,1\n"));
        String masked = Files.readString(out());
        Cli run = run(file("unique_id,ds,y\nA,2026-03-01,4\nA,2026-03-02,four\nA,2026-03-03,5\nB,2026-03-03,2\n"));

        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("line 3", "'four'", "unknown", "1 row");
        assertThat(Files.readString(out())).isEqualTo(masked);
    }

    @Test
    void ofTwoRowsForOneDayTheFirstCounts() throws IOException {
        run(file("unique_id,ds,y\nA,2026-03-01,4\nA,2026-03-02,2\n"));
        String once = Files.readString(out());
        Cli run = run(file("unique_id,ds,y\nA,2026-03-01,4\nA,2026-03-02,2\nA,2026-03-01,9\n"));

        assertThat(run.err()).contains("line 4", "2026-03-01", "9.0");
        assertThat(Files.readString(out())).isEqualTo(once);
    }

    @Test
    void rowsWithoutADayOrAnIdAreSetAside() throws IOException {
        Cli run =
                run(file("unique_id,ds,y\nA,2026-03-01,4\nA,yesterday,2\n,2026-03-01,9\nA\nA,2026-03-02 00:00:00,3\n"));

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).contains("line 3", "'yesterday'", "line 4", "line 5", "3 rows or series set aside");
    }

    @Test
    void readsOtherSeparatorsAndByteOrderMarks() throws IOException {
        run(file(GOOD));
        String expected = Files.readString(out());

        for (char separator : new char[] {';', '\t'}) {
            run(file("\uFEFF" + GOOD.replace(',', separator) + "\r\n"));
            assertThat(Files.readString(out())).isEqualTo(expected);
        }
    }

    @Test
    void aMaskOfAnotherLengthSetsItsSeriesAside() throws IOException {
        Path mask = Files.writeString(folder.resolve("mask.csv"), "GOOD,1,1\nALSO,1,0,1\n");
        Cli run = run(file(GOOD + "\nALSO,1,2,3\n"), "--mask", mask);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).contains("mask.csv, line 1", "'GOOD' has 2 values", "10");
        assertThat(Files.readString(out())).contains("ALSO").doesNotContain("GOOD");
    }

    @Test
    void aMaskOfOtherSeries() throws IOException {
        Path mask = Files.writeString(folder.resolve("mask.csv"), "OTHER,1,1\n");

        refused(run(file(GOOD), "--mask", mask), "--mask", "mask.csv");
    }

    private Cli run(Path file, Object... more) {
        List<Object> args =
                new ArrayList<>(List.of("forecast", "--in", file, "--season", 7, "--horizon", 7, "--out", out()));
        args.addAll(List.of(more));
        return Cli.run(args.toArray());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("in.csv"), text);
    }

    private Path out() {
        return folder.resolve("out.csv");
    }

    private static void refused(Cli run, String... named) {
        assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(2);
        assertThat(run.errors()).hasSize(1);
        assertThat(run.err()).contains(named);
        assertThat(run.out()).isEmpty();
    }
}
