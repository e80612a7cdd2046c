package io.shelfwise.examples.cli.plan;

import com.squareup.moshi.JsonWriter;
import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.examples.cli.report.ReportColumn;
import io.shelfwise.examples.cli.report.SummaryJson;
import io.shelfwise.forecasting.ForecastExplanation;
import io.shelfwise.forecasting.replenishment.RestockLine;
import io.shelfwise.forecasting.replenishment.RestockPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import okio.BufferedSink;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/** Writes {@code plan.json}: settings, totals, input notes, and the lines with the names of the CSV columns. */
final class JsonPlan {

    private final JsonWriter json;
    private final RestockPlan plan;

    private JsonPlan(JsonWriter json, RestockPlan plan) {
        this.json = json;
        this.plan = plan;
    }

    static void write(
            RestockPlan plan, List<ReportColumn> columns, Marketplace marketplace, List<String> inputNotes, Path file)
            throws IOException {
        try (BufferedSink sink = Okio.buffer(Okio.sink(file));
                JsonWriter json = JsonWriter.of(sink)) {
            json.setIndent(" ");
            json.setSerializeNulls(true);
            new JsonPlan(json, plan).write(columns, marketplace, inputNotes);
            sink.writeUtf8("\n");
        }
    }

    private void write(List<ReportColumn> columns, Marketplace marketplace, List<String> inputNotes)
            throws IOException {
        json.beginObject();
        json.name("as_of").value(plan.asOf().toString());
        json.name("marketplace").value(marketplace.code());
        SummaryJson.write(json, plan);
        texts("input_notes", inputNotes);
        json.name("lines").beginArray();
        for (RestockLine line : plan.lines()) {
            line(columns, line);
        }
        json.endArray();
        json.endObject();
    }

    private void line(List<ReportColumn> columns, RestockLine line) throws IOException {
        json.beginObject();
        for (ReportColumn column : columns) {
            json.name(column.name());
            value(column.value().apply(line));
        }
        forecast(line.forecast().explanation());
        json.endObject();
    }

    private void forecast(ForecastExplanation forecast) throws IOException {
        json.name("forecast").beginObject();
        json.name("model").value(forecast.model());
        json.name("days_used").value(forecast.daysUsed());
        json.name("days_out_of_stock").value(forecast.daysOutOfStock());
        json.name("candidates").beginArray();
        for (ForecastExplanation.Candidate candidate : forecast.candidates()) {
            json.beginObject();
            json.name("model").value(candidate.model());
            json.name("mean_absolute_error").value(candidate.score());
            json.name("weight").value(candidate.weight());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private void texts(String name, List<String> texts) throws IOException {
        json.name(name).beginArray();
        for (String text : texts) {
            json.value(text);
        }
        json.endArray();
    }

    private void value(@Nullable Object value) throws IOException {
        if (value instanceof List<?> list) {
            json.beginArray();
            for (Object element : list) {
                json.value(element.toString());
            }
            json.endArray();
        } else if (value instanceof Number number) {
            json.value(number);
        } else {
            json.value((String) value);
        }
    }
}
