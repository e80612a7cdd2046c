package io.shelfwise.examples.cli.report;

import com.squareup.moshi.JsonWriter;
import io.shelfwise.forecasting.replenishment.RestockPlan;
import java.io.IOException;
import java.util.List;
import okio.Buffer;

/** Everything that the page shows, as JSON. */
final class ReportData {

    private static final int CHARTS = 50;

    private final JsonWriter json;

    private ReportData(JsonWriter json) {
        this.json = json;
    }

    /** The data as JSON that cannot end the script element it stands in, whatever SKUs and titles hold. */
    static String json(RestockPlan plan, List<ReportColumn> columns, String heading, List<String> inputNotes)
            throws IOException {
        Buffer buffer = new Buffer();
        try (JsonWriter json = JsonWriter.of(buffer)) {
            json.setSerializeNulls(true);
            new ReportData(json).write(plan, columns, heading, inputNotes);
        }
        // Only texts can hold this letter, and in a text it may be written by its number.
        return buffer.readUtf8().replace("<", "\\u003c");
    }

    private void write(RestockPlan plan, List<ReportColumn> columns, String heading, List<String> inputNotes)
            throws IOException {
        json.beginObject();
        json.name("heading").value(heading);
        json.name("asOf").value(plan.asOf().toString());
        SummaryJson.write(json, plan);
        json.name("notes").beginArray();
        for (String note : inputNotes) {
            json.value(note);
        }
        json.endArray();
        new TableData(json).write(columns, plan.lines());
        charts(plan);
        json.endObject();
    }

    private void charts(RestockPlan plan) throws IOException {
        json.name("charts").beginArray();
        for (int row = 0; row < Math.min(CHARTS, plan.lines().size()); row++) {
            new ChartData(json).write(row, plan.lines().get(row));
        }
        json.endArray();
    }
}
