package io.shelfwise.examples.cli.forecast;

import io.shelfwise.examples.cli.shell.TextTable;
import io.shelfwise.forecasting.backtest.BacktestResult;
import io.shelfwise.forecasting.backtest.LevelMeasures;
import io.shelfwise.forecasting.backtest.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** Prints models and their measures: a row for each model, then one for each model and quantile, then what they mean. */
final class BacktestTable {

    private static final int NAME_WIDTH = -30;
    private static final int WIDTH = 9;
    private static final List<Measure> COLUMNS = List.of(
            Measure.RMSSE,
            Measure.WEIGHTED_RMSSE,
            Measure.MASE,
            Measure.SMAPE,
            Measure.OWA,
            Measure.BIAS,
            Measure.SCALED_PINBALL,
            Measure.WEIGHTED_SCALED_PINBALL,
            Measure.PERIODS_IN_STOCK);
    private static final List<String> LEVEL_COLUMNS =
            List.of("level", "SPL", "P(y<q)", "P(y<=q)", "fill", "service", "left");

    private BacktestTable() {}

    static String of(Map<String, BacktestResult<String>> results) {
        List<String> lines = new ArrayList<>();
        TextTable table = table(COLUMNS.stream().map(Measure::label).toList());
        lines.add(table.header());
        results.forEach((model, result) -> lines.add(table.row(row(model, result))));
        lines.add("");
        TextTable levels = table(LEVEL_COLUMNS);
        lines.add(levels.header());
        results.forEach((model, result) ->
                result.overall().levels().forEach(level -> lines.add(levels.row(row(model, level)))));
        lines.add("");
        results.values().stream().limit(1).forEach(result -> lines.addAll(result.explanation()));
        lines.add("fill, service, left: units filled, lead times covered and units left over per unit demanded, had the"
                + " quantile of the lead time's demand been stocked");
        return String.join("\n", lines) + "\n";
    }

    private static TextTable table(List<String> names) {
        List<String> columns = new ArrayList<>(List.of("model"));
        List<Integer> widths = new ArrayList<>(List.of(NAME_WIDTH));
        for (String name : names) {
            columns.add(name);
            widths.add(WIDTH);
        }
        return new TextTable(columns, widths);
    }

    private static List<String> row(String model, BacktestResult<String> result) {
        List<String> cells = new ArrayList<>(List.of(model));
        for (Measure measure : COLUMNS) {
            OptionalDouble value = result.overall().value(measure);
            cells.add(value.isPresent() ? text(value.getAsDouble()) : "-");
        }
        return cells;
    }

    private static List<String> row(String model, LevelMeasures level) {
        return List.of(
                model,
                String.valueOf(level.level()),
                text(level.scaledPinball()),
                text(level.shareBelow()),
                text(level.shareWithin()),
                text(level.fillRate()),
                text(level.serviceReached()),
                text(level.leftOver()));
    }

    private static String text(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.4f", value);
    }
}
