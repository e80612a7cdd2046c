package io.shelfwise.forecasting.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The charts of docs/forecasting.md show what today's code forecasts. After a change of forecasts, {@code
 * -Dtest=ChartsTest -Dcharts.write=true} draws them anew.
 */
class ChartsTest {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.\\d");

    /** What another machine's last digits of exponentials may move. */
    private static final double PIXELS = 1.5;

    /** The charts, named as their files. */
    enum Kind {
        STEADY,
        INTERMITTENT,
        STOCKOUTS,
        CHRISTMAS;

        TypicalSeries series() {
            return switch (this) {
                case STEADY -> TypicalSeries.steady();
                case INTERMITTENT -> TypicalSeries.intermittent();
                case STOCKOUTS -> TypicalSeries.stockouts();
                case CHRISTMAS -> TypicalSeries.christmas();
            };
        }

        Path file() {
            Path root = Path.of("").toAbsolutePath();
            while (!Files.exists(root.resolve("docs/forecasting.md"))) {
                root = root.getParent();
            }
            return root.resolve("docs/charts/" + name().toLowerCase(Locale.ROOT) + ".svg");
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void chartOfThePageIsWhatTheCodeForecasts(Kind kind) throws IOException {
        String drawn = Chart.of(kind.series());
        if (Boolean.getBoolean("charts.write")) {
            Files.createDirectories(kind.file().getParent());
            Files.writeString(kind.file(), drawn);
        }
        String stored = Files.readString(kind.file());

        assertThat(NUMBER.matcher(drawn).replaceAll("#"))
                .isEqualTo(NUMBER.matcher(stored).replaceAll("#"));
        List<Double> now = numbers(drawn);
        List<Double> then = numbers(stored);
        for (int i = 0; i < now.size(); i++) {
            assertThat(now.get(i)).isCloseTo(then.get(i), within(PIXELS));
        }
    }

    private static List<Double> numbers(String svg) {
        return NUMBER.matcher(svg)
                .results()
                .map(found -> Double.valueOf(found.group()))
                .toList();
    }
}
