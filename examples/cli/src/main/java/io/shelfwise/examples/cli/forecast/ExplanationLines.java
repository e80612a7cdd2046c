package io.shelfwise.examples.cli.forecast;

import com.squareup.moshi.JsonWriter;
import io.shelfwise.forecasting.ForecastExplanation;
import java.io.IOException;
import java.io.Writer;
import okio.Buffer;

/** Writes what each forecast was made from, one JSON object a line. */
final class ExplanationLines {

    private final Writer out;

    ExplanationLines(Writer out) {
        this.out = out;
    }

    void write(String id, ForecastExplanation explanation) throws IOException {
        Buffer line = new Buffer();
        JsonWriter json = JsonWriter.of(line);
        json.beginObject();
        json.name("unique_id").value(id);
        json.name("model").value(explanation.model());
        json.name("periodsUsed").value(explanation.daysUsed());
        json.name("periodsOutOfStock").value(explanation.daysOutOfStock());
        json.name("stockInferred").value(explanation.stockInferred());
        json.name("candidates").beginArray();
        for (ForecastExplanation.Candidate candidate : explanation.candidates()) {
            json.beginObject();
            json.name("model").value(candidate.model());
            json.name("score").value(candidate.score());
            json.name("weight").value(candidate.weight());
            json.endObject();
        }
        json.endArray();
        json.name("notes").beginArray();
        for (String note : explanation.notes()) {
            json.value(note);
        }
        json.endArray();
        json.endObject();
        out.write(line.readUtf8() + "\n");
    }
}
