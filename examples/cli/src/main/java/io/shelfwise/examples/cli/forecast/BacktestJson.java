package io.shelfwise.examples.cli.forecast;

import com.squareup.moshi.JsonWriter;
import io.shelfwise.forecasting.backtest.BacktestResult;
import io.shelfwise.forecasting.backtest.LevelMeasures;
import io.shelfwise.forecasting.backtest.Measure;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import okio.Buffer;

/** One JSON object with all measures of all models, and how they were made. */
final class BacktestJson {

    private BacktestJson() {}

    static String of(Map<String, BacktestResult<String>> results) throws IOException {
        Buffer buffer = new Buffer();
        JsonWriter json = JsonWriter.of(buffer);
        json.setIndent("  ");
        json.beginObject();
        json.name("models").beginArray();
        for (Map.Entry<String, BacktestResult<String>> each : results.entrySet()) {
            model(json, each.getKey(), each.getValue());
        }
        json.endArray();
        json.endObject();
        return buffer.readUtf8() + "\n";
    }

    private static void model(JsonWriter json, String model, BacktestResult<String> result) throws IOException {
        json.beginObject();
        json.name("model").value(model);
        json.name("windows").value(result.overall().windows());
        json.name("series").value(result.series().size());
        json.name("leftOut").value(result.leftOut().size());
        for (Measure measure : Measure.values()) {
            json.name(measure.name().toLowerCase(Locale.ROOT));
            number(json, result.overall().value(measure).orElse(Double.NaN));
        }
        json.name("levels").beginArray();
        for (LevelMeasures level : result.overall().levels()) {
            level(json, level);
        }
        json.endArray();
        json.name("explanation").beginArray();
        for (String line : result.explanation()) {
            json.value(line);
        }
        json.endArray();
        json.endObject();
    }

    private static void level(JsonWriter json, LevelMeasures level) throws IOException {
        json.beginObject();
        json.name("level").value(level.level());
        number(json.name("scaled_pinball"), level.scaledPinball());
        number(json.name("share_below"), level.shareBelow());
        number(json.name("share_within"), level.shareWithin());
        number(json.name("fill_rate"), level.fillRate());
        number(json.name("service_reached"), level.serviceReached());
        number(json.name("left_over"), level.leftOver());
        json.endObject();
    }

    /** JSON has no word for what cannot be told but null. */
    private static void number(JsonWriter json, double value) throws IOException {
        if (Double.isNaN(value)) {
            json.nullValue();
        } else {
            json.value(value);
        }
    }
}
