package io.shelfwise.examples.cli.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.examples.cli.Cli;
import io.shelfwise.forecasting.Batch;
import io.shelfwise.forecasting.BatchResult;
import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.Forecasters;
import io.shelfwise.forecasting.Horizon;
import io.shelfwise.forecasting.Window;
import io.shelfwise.forecasting.backtest.Backtest;
import io.shelfwise.forecasting.backtest.BacktestResult;
import io.shelfwise.forecasting.backtest.Measure;
import io.shelfwise.forecasting.backtest.RollingOrigins;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The snippets and the commands of the page on forecasting do what it says. */
class ForecastingPageTest {

    private static final String COMMAND = "java -jar examples/cli/target/shelfwise.jar ";
    private static final Pattern BLOCK = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyCommandRuns() throws IOException {
        writeSales();
        List<String> commands = commands();
        assertThat(commands).hasSizeGreaterThanOrEqualTo(4);
        return commands.stream()
                .map(command -> DynamicTest.dynamicTest(command, () -> {
                    Cli run = Cli.run(
                            Stream.of(command.split("\\s+")).map(this::inFolder).toArray());
                    assertThat(run.exit()).as(run.err()).isZero();
                    assertThat(run.err()).isEmpty();
                }));
    }

    /** Names of files are in the folder of the test; all else stays. */
    private Object inFolder(String word) {
        return word.matches("[\\w-]+\\.(csv|csv\\.gz|jsonl)") ? folder.resolve(word) : word;
    }

    private static List<String> commands() throws IOException {
        Path page = Path.of("").toAbsolutePath();
        while (!Files.exists(page.resolve("docs/forecasting.md"))) {
            page = page.getParent();
        }
        List<String> commands = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(page.resolve("docs/forecasting.md")));
        while (block.find()) {
            block.group(1)
                    .replace("\\\n", " ")
                    .lines()
                    .filter(line -> line.startsWith(COMMAND))
                    .map(line -> line.substring(COMMAND.length()).strip())
                    .forEach(commands::add);
        }
        return commands;
    }

    private void writeSales() throws IOException {
        StringBuilder rows = new StringBuilder("unique_id,ds,y\n");
        StringBuilder wide = new StringBuilder("MUG");
        StringBuilder mask = new StringBuilder("MUG");
        LocalDate start = LocalDate.of(2025, 1, 1);
        for (int day = 0; day < 120; day++) {
            int units = day % 7 + day % 3;
            rows.append("MUG,")
                    .append(start.plusDays(day))
                    .append(',')
                    .append(units)
                    .append('\n');
            wide.append(',').append(units);
            mask.append(day > 60 && day < 70 ? ",0" : ",1");
        }
        Files.writeString(folder.resolve("sales.csv"), rows);
        Files.writeString(folder.resolve("wide.csv"), wide.append('\n'));
        Files.writeString(folder.resolve("mask.csv"), mask.append('\n'));
    }

    @Test
    void theBatchCoversTheLeadTime() {
        Map<String, DemandSeries> demand = Map.of("MUG", steady());
        List<String> printed = new ArrayList<>();
        // region batch
        ExecutorService executor = Executors.newFixedThreadPool(4);
        BatchResult<String, ForecastDistribution> batch =
                Batch.on(executor).forecast(demand, Forecasters.automatic(), Horizon.days(60));
        executor.shutdown();

        for (var result : batch.results()) {
            double covers = result.value().sumOver(Window.firstDays(40)).quantile(0.95);
            printed.add(result.item() + ": " + covers + " units last 40 days, 19 times in 20");
        }
        batch.failures().forEach(failure -> printed.add(failure.item() + ": " + failure.cause()));
        // endregion

        assertThat(printed).singleElement().asString().startsWith("MUG: ");
        assertThat(batch.results().get(0).value().sumOver(Window.firstDays(40)).quantile(0.95))
                .isBetween(120.0, 200.0);
    }

    @Test
    void theBacktestAnswersInValues() {
        Map<String, DemandSeries> demand = new LinkedHashMap<>(Map.of("MUG", steady()));
        // region backtest
        BacktestResult<String> result = Backtest.of(RollingOrigins.of(3, 28).withMinimumHistory(56))
                .withLeadTime(14)
                .run(demand, Forecasters.automatic());

        double rmsse = result.overall().value(Measure.RMSSE).orElseThrow();
        double filled = result.overall().levels().get(2).fillRate(); // stocking the 95 % quantile
        // endregion

        assertThat(rmsse).isLessThan(1);
        assertThat(filled).isBetween(0.9, 1.0);
    }

    private static DemandSeries steady() {
        double[] units = new double[200];
        for (int day = 0; day < units.length; day++) {
            units[day] = day % 7 % 4 + (day * 5) % 6;
        }
        return DemandSeries.daily(LocalDate.of(2025, 1, 1), units);
    }
}
