package io.shelfwise.forecasting.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.core.demand.Frequency;
import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.Forecaster;
import io.shelfwise.forecasting.Forecasters;
import io.shelfwise.forecasting.Horizon;
import io.shelfwise.forecasting.Window;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The measures equal those of an independent scorer, in Python, for the same forecasts. Skipped where it is absent. */
class ScorerAgreementTest {

    private static final LocalDate START = LocalDate.of(2000, 1, 1);
    private static final double[] LEVELS = {0.5, 0.9, 0.95, 0.99};
    private static final String[] COLUMNS = {"q50", "q90", "q95", "q99"};

    @TempDir
    private Path folder;

    @Test
    void countMeasuresAreTheScorers() throws IOException, InterruptedException {
        String scored = agree("carparts", Frequency.MONTHLY, 6, Forecasters.movingAverage(28));

        assertThat(scored).contains("\"n\": 999");
    }

    @Test
    void competitionMeasuresAreTheScorers() throws IOException, InterruptedException {
        String scored = agree("m3_monthly", Frequency.MONTHLY, 18, Forecasters.theta());

        assertThat(scored).contains("\"n\": 1000").contains("\"OWA\"");
    }

    private String agree(String set, Frequency frequency, int horizon, Forecaster forecaster)
            throws IOException, InterruptedException {
        Path shared = shared();
        assumeThat(shared).isNotNull();
        assumeThat(python("-c", "import numpy")).isNotNull();
        Map<String, DemandSeries> series = series(shared.resolve("data/forecast"), set, frequency);
        String scorer = shared.resolve("tools/score_forecasts.py").toString();
        String scored = python(scorer, set, write(series, horizon, forecaster).toString(), "--json", "--strict");
        assertThat(scored).as("what %s prints", scorer).isNotNull();

        Measures measures = Backtest.of(RollingOrigins.one(horizon))
                .withLevels(LEVELS)
                .run(series, forecaster)
                .overall();
        int compared = 0;
        Matcher number = Pattern.compile("\"(\\w+)\": (-?[0-9.]+)").matcher(scored);
        while (number.find()) {
            Double ours = ours(measures, number.group(1));
            if (ours != null) {
                assertThat(ours).as(number.group(1)).isCloseTo(Double.parseDouble(number.group(2)), within(1e-5));
                compared++;
            }
        }
        assertThat(compared).isGreaterThanOrEqualTo(3);
        return scored;
    }

    private static @Nullable Double ours(Measures measures, String name) {
        for (int i = 0; i < COLUMNS.length; i++) {
            if (name.equals("cov_" + COLUMNS[i])) {
                return measures.levels().get(i).shareWithin();
            }
            if (name.equals("below_" + COLUMNS[i])) {
                return measures.levels().get(i).shareBelow();
            }
        }
        String label = name.replace("SPL4", "SPL");
        for (Measure measure : Measure.values()) {
            if (measure.label().equals(label)) {
                return measures.value(measure).getAsDouble();
            }
        }
        return null;
    }

    private Path write(Map<String, DemandSeries> series, int horizon, Forecaster forecaster) throws IOException {
        StringBuilder rows = new StringBuilder("unique_id,h,mean," + String.join(",", COLUMNS) + "\n");
        series.forEach((id, demand) -> {
            ForecastDistribution forecast =
                    forecaster.forecast(demand.slice(0, demand.length() - horizon), Horizon.periods(horizon));
            for (int h = 0; h < horizon; h++) {
                rows.append(id).append(',').append(h + 1).append(',').append(forecast.mean(h));
                for (double level : LEVELS) {
                    rows.append(',').append(forecast.sumOver(Window.day(h)).quantile(level));
                }
                rows.append('\n');
            }
        });
        return Files.writeString(folder.resolve("forecasts.csv"), rows);
    }

    /** History and what followed, of the ids that are scored. */
    private static Map<String, DemandSeries> series(Path data, String set, Frequency frequency) throws IOException {
        Map<String, double[]> train = rows(data.resolve(set + "_train.csv.gz"));
        Map<String, double[]> test = rows(data.resolve(set + "_test.csv"));
        Map<String, DemandSeries> series = new LinkedHashMap<>();
        for (String id : Files.readAllLines(data.resolve(set + "_ids.txt"))) {
            double[] past = train.get(id);
            double[] both = Arrays.copyOf(past, past.length + test.get(id).length);
            System.arraycopy(test.get(id), 0, both, past.length, test.get(id).length);
            series.put(id, DemandSeries.of(frequency, START, both));
        }
        return series;
    }

    private static Map<String, double[]> rows(Path file) throws IOException {
        Map<String, double[]> rows = new LinkedHashMap<>();
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().forEach(line -> {
                List<String> fields = List.of(line.split(",", -1));
                rows.put(
                        fields.get(0),
                        fields.stream().skip(1).mapToDouble(Double::parseDouble).toArray());
            });
        }
        return rows;
    }

    /** What Python prints; null where there is none, or where it fails. */
    private static @Nullable String python(String... args) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3"));
        command.addAll(List.of(args));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? printed : null;
        } catch (IOException e) {
            return null;
        }
    }

    private static @Nullable Path shared() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null) {
            if (Files.isRegularFile(folder.resolve("shared/tools/score_forecasts.py"))) {
                return folder.resolve("shared");
            }
            folder = folder.getParent();
        }
        return null;
    }
}
