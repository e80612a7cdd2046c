package io.shelfwise.examples.cli.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonReader;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.shelfwise.examples.cli.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForecastCommandTest {

    private static final int[] WEEK = {3, 0, 5, 2, 2, 9, 8};

    @TempDir
    private Path folder;

    @Test
    void writesARowForEachSeriesAndPeriod() throws IOException {
        Cli run = forecast(wide(mug(200), lamp(100)), "--season", 7);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out() + run.err()).isEmpty();
        List<NamedCsvRecord> rows = output();
        assertThat(Files.readString(out())).startsWith("unique_id,h,mean,q50,q90,q95,q99\n");
        assertThat(rows).hasSize(28);
        assertThat(rows.get(0).getField("unique_id")).isEqualTo("MUG, 1/2\"");
        assertThat(rows.get(27).getField("unique_id")).isEqualTo("LAMP");
        assertThat(rows.get(27).getField("h")).isEqualTo("14");
    }

    @Test
    void quantilesOfCountsAreWholeAndOrdered() throws IOException {
        forecast(wide(mug(200)), "--season", 7, "--quantiles", "0.5,0.8,0.975");

        for (NamedCsvRecord row : output()) {
            assertThat(row.getField("q50")).matches("\\d+");
            assertThat(number(row, "q50")).isLessThanOrEqualTo(number(row, "q80"));
            assertThat(number(row, "q80")).isLessThanOrEqualTo(number(row, "q975"));
        }
    }

    @Test
    void theEventsOfTheCountryCountForTheModelThatKnowsThem() throws IOException {
        StringBuilder line = new StringBuilder("SHOP");
        for (LocalDate day = LocalDate.of(2023, 1, 1);
                day.isBefore(LocalDate.of(2025, 12, 21));
                day = day.plusDays(1)) {
            line.append(',').append(day.getMonthValue() == 12 && day.getDayOfMonth() == 25 ? 0 : 10);
        }
        Path file = Files.writeString(folder.resolve("shop.csv"), line + "\n");

        forecast(file, "--model", "seasonal-regression", "--season", 7, "--end-date", "2025-12-20");
        double anyDay = number(output().get(4), "mean");
        forecast(file, "--model", "seasonal-regression", "--season", 7, "--end-date", "2025-12-20", "--country", "GB");
        double christmasDay = number(output().get(4), "mean");

        assertThat(christmasDay).isLessThan(0.8 * anyDay);
    }

    @Test
    void quantilesOfFractionsAreFractions() throws IOException {
        Path file = Files.writeString(folder.resolve("kg.csv"), "FLOUR,1.25,0.5,2.75,1.5,0.25,3.5,1.125,2,1.5,0.75\n");
        forecast(file, "--season", 7);

        assertThat(output()).anyMatch(row -> number(row, "q90") != Math.rint(number(row, "q90")));
    }

    @Test
    void theTwoFormsAndTheirGzipGiveTheSame() throws IOException {
        LocalDate end = LocalDate.of(2026, 3, 15);
        forecast(wide(mug(200), lamp(100)), "--season", 7, "--end-date", end);
        String expected = Files.readString(out());

        forecast(gzip(wide(mug(200), lamp(100))), "--season", 7, "--end-date", end);
        assertThat(Files.readString(out())).isEqualTo(expected);
        forecast(longForm(end, mug(200), lamp(100)));
        assertThat(Files.readString(out())).isEqualTo(expected);
        forecast(gzip(longForm(end, mug(200), lamp(100))), "--end-date", end);
        assertThat(Files.readString(out())).isEqualTo(expected);
    }

    @Test
    void theNumberOfThreadsChangesNothing() throws IOException {
        Path file = wide(mug(200), lamp(100), mug(60).replace("MUG", "MUG B"));
        forecast(file, "--season", 7, "--threads", 1);
        String one = Files.readString(out());

        forecast(file, "--season", 7, "--threads", 4);
        assertThat(Files.readString(out())).isEqualTo(one);
    }

    @Test
    void aMaskedDayCountsForNothing() throws IOException {
        Path mask = Files.writeString(folder.resolve("mask.csv"), "LAMP" + ",1".repeat(80) + ",0".repeat(20) + "\n");
        Path gone = Files.writeString(folder.resolve("gone.csv"), "LAMP" + ",4,5".repeat(40) + ",0".repeat(20) + "\n");
        Path odd = Files.writeString(folder.resolve("odd.csv"), "LAMP" + ",4,5".repeat(40) + ",777".repeat(20) + "\n");
        forecast(gone, "--season", 7, "--mask", mask);
        String forecast = Files.readString(out());

        forecast(odd, "--season", 7, "--mask", mask);
        assertThat(Files.readString(out())).isEqualTo(forecast);
        assertThat(number(output().get(0), "mean")).isBetween(4.0, 5.0);
    }

    @Test
    void explainsEachForecast() throws IOException {
        Path explain = folder.resolve("explain.jsonl");
        forecast(wide(mug(200), lamp(100)), "--season", 7, "--explain", explain);

        List<String> lines = Files.readAllLines(explain);
        assertThat(lines).hasSize(2);
        Map<?, ?> first =
                (Map<?, ?>) JsonReader.of(new Buffer().writeUtf8(lines.get(0))).readJsonValue();
        assertThat(first.get("unique_id")).isEqualTo("MUG, 1/2\"");
        assertThat(first.get("periodsUsed")).isEqualTo(200.0);
        assertThat((List<?>) first.get("candidates")).isNotEmpty();
    }

    @Test
    void timesTheForecasting() throws IOException {
        Cli run = forecast(wide(mug(200), lamp(100)), "--season", 7, "--timing", "--threads", 1);

        Map<?, ?> timing =
                (Map<?, ?>) JsonReader.of(new Buffer().writeUtf8(run.out())).readJsonValue();
        assertThat(timing.get("series")).isEqualTo(2.0);
        assertThat(timing.get("threads")).isEqualTo(1.0);
        assertThat((Double) timing.get("seconds")).isNotNegative();
        assertThat((Double) timing.get("cpuSeconds")).isNotNegative();
    }

    @Test
    void everyNameOfAModelIsTaken() throws IOException {
        for (String name : io.shelfwise.forecasting.Forecasters.names()) {
            Cli run = forecast(wide(mug(200), lamp(100)), "--season", 7, "--model", name);

            assertThat(run.exit()).as(name + run.err()).isZero();
            assertThat(output()).hasSize(28);
        }
    }

    private Cli forecast(Path file, Object... more) {
        List<Object> args = new ArrayList<>(List.of("forecast", "--in", file, "--horizon", 14, "--out", out()));
        args.addAll(List.of(more));
        return Cli.run(args.toArray());
    }

    private Path out() {
        return folder.resolve("out/forecast.csv");
    }

    private List<NamedCsvRecord> output() throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(out())) {
            return csv.stream().toList();
        }
    }

    private static double number(NamedCsvRecord row, String field) {
        return Double.parseDouble(row.getField(field));
    }

    private static String mug(int days) {
        return line("\"MUG, 1/2\"\"\"", days, 1);
    }

    private static String lamp(int days) {
        return line("LAMP", days, 3);
    }

    private static String line(String id, int days, int factor) {
        StringBuilder line = new StringBuilder(id);
        for (int day = 0; day < days; day++) {
            line.append(',').append(factor * WEEK[day % 7] + day % 3);
        }
        return line.toString();
    }

    private Path wide(String... lines) throws IOException {
        return Files.writeString(folder.resolve("wide.csv"), String.join("\n", lines) + "\n");
    }

    private Path longForm(LocalDate end, String... lines) throws IOException {
        StringBuilder rows = new StringBuilder("unique_id,ds,y\n");
        for (String line : lines) {
            int comma = line.startsWith("\"") ? line.indexOf("\",") + 1 : line.indexOf(',');
            String[] values = line.substring(comma + 1).split(",", -1);
            for (int i = 0; i < values.length; i++) {
                LocalDate day = end.minusDays(values.length - 1 - i);
                rows.append(line, 0, comma)
                        .append(',')
                        .append(day)
                        .append(',')
                        .append(values[i])
                        .append('\n');
            }
        }
        return Files.writeString(folder.resolve("long.csv"), rows);
    }

    private Path gzip(Path file) throws IOException {
        Path packed = folder.resolve(file.getFileName() + ".gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(file, out);
        }
        return packed;
    }
}
