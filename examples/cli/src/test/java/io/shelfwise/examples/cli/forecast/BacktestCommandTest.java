package io.shelfwise.examples.cli.forecast;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BacktestCommandTest {

    /** Errors of the last two periods against a mean of 2: 2 and -2, over steps of 4. */
    private static final String PULSE = "PULSE" + ",0,4".repeat(14) + "\n";

    @TempDir
    private Path folder;

    @Test
    void printsAModelARow() throws IOException {
        Cli run = backtest("--model", "moving-average-28", "--model", "theta");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().toList().get(0).split("\\s+"))
                .startsWith("model", "RMSSE", "WRMSSE", "MASE", "sMAPE", "OWA");
        assertThat(run.out().lines().toList().get(1))
                .startsWith("moving-average-28")
                .contains("0.5000");
        assertThat(run.out().lines().toList().get(2)).startsWith("theta");
        assertThat(run.out()).contains("P(y<q)", "0.95", "RMSSE: root of the mean", "1 windows of 2 periods");
    }

    @Test
    void comparesAHandfulByDefault() throws IOException {
        Cli run = backtest();

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("\nautomatic ", "\ntheta ", "\ntsb ", "\ncroston-sba ");
    }

    @Test
    void theJsonHoldsWhatTheTableHolds() throws IOException {
        Cli run = backtest("--model", "moving-average-28", "--json", "--quantiles", "0.5,0.9");

        Map<?, ?> json =
                (Map<?, ?>) JsonReader.of(new Buffer().writeUtf8(run.out())).readJsonValue();
        Map<?, ?> model = (Map<?, ?>) ((List<?>) json.get("models")).get(0);
        assertThat(model.get("model")).isEqualTo("moving-average-28");
        assertThat(model.get("rmsse")).isEqualTo(0.5);
        assertThat(model.get("bias")).isEqualTo(0.0);
        assertThat(model.get("windows")).isEqualTo(1.0);
        assertThat((List<?>) model.get("levels")).hasSize(2);
        assertThat(model.get("explanation").toString()).contains("bias:");
    }

    @Test
    void tellsHowManyCouldNotBeMeasured() throws IOException {
        Cli run = run(PULSE + "SHORT,1,2\n", "--model", "theta");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("1 left out, such as SHORT: 2 periods are too few");
    }

    @ParameterizedTest
    @CsvSource({
        "--origins, 0, count is 0",
        "--stride, 0, stride is 0",
        "--min-history, 1, minimumHistory is 1",
        "--lead-time, 99, leadTime is 99",
        "--model, crystal-ball, crystal-ball",
        "--threads, 0, --threads is 0",
    })
    void aBadOption(String option, String value, String named) throws IOException {
        Cli run = backtest(option, value);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors()).hasSize(1);
        assertThat(run.err()).contains(named);
        assertThat(run.out()).isEmpty();
    }

    private Cli backtest(Object... more) throws IOException {
        return run(PULSE, more);
    }

    private Cli run(String file, Object... more) throws IOException {
        Path in = Files.writeString(folder.resolve("in.csv"), file);
        List<Object> args = new ArrayList<>(List.of("backtest", "--in", in, "--season", 7, "--horizon", 2));
        if (!List.of(more).contains("--origins")) {
            args.addAll(List.of("--origins", 1));
        }
        args.addAll(List.of(more));
        return Cli.run(args.toArray());
    }
}
