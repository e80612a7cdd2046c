package io.shelfwise.examples.cli.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class ForecastOptionsTest {

    @Test
    void poolsUnlessToldNotTo() {
        assertThat(settings().pooled()).isTrue();
        assertThat(settings("--pool").pooled()).isTrue();
        assertThat(settings("--no-pool").pooled()).isFalse();
    }

    @Test
    void withoutDatesThereAreNoEvents() {
        ForecastSettings settings = settings("--country", "GB");

        assertThat(settings.knowing(new SeriesTable(List.of(), true)).country()).isEqualTo("GB");
        assertThat(settings.knowing(new SeriesTable(List.of(), false)).country())
                .isNull();
    }

    @Test
    void columnsAreNamedByTheirLevel() {
        assertThat(settings("--quantiles", "0.5,0.05,0.975,0.999").levels().stream()
                        .map(ForecastCsv::column))
                .containsExactly("q50", "q05", "q975", "q999");
    }

    @Test
    void numbersHaveSixDigits() {
        assertThat(ForecastCsv.number(1234567.4)).isEqualTo("1234570");
        assertThat(ForecastCsv.number(0.000123456789)).isEqualTo("0.000123457");
        assertThat(ForecastCsv.number(12)).isEqualTo("12");
        assertThat(ForecastCsv.number(0.1 + 0.2)).isEqualTo("0.3");
    }

    private static ForecastSettings settings(String... args) {
        ForecastOptions options = new ForecastOptions();
        CommandSpec command = CommandSpec.create();
        command.addMixin("options", CommandSpec.forAnnotatedObject(options));
        new CommandLine(command).parseArgs(all(args));
        return options.settings("automatic");
    }

    private static String[] all(String... args) {
        String[] all = Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--horizon";
        all[args.length + 1] = "7";
        return all;
    }
}
