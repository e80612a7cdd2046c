package io.shelfwise.examples.cli.reports;

import com.squareup.moshi.JsonWriter;
import io.shelfwise.spapi.reports.HeaderDrift;
import io.shelfwise.spapi.reports.ReportSummary;
import io.shelfwise.spapi.reports.RowProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import okio.Buffer;

/** What {@code report read} tells beside the rows, a JSON object a line. */
final class ReportLines {

    private ReportLines() {}

    static String summary(ReportSummary summary, HeaderDrift drift) {
        return object(json -> {
            json.name("rows").value(summary.rows());
            json.name("setAside").value(summary.setAside());
            write(json.name("drift"), drift);
            json.name("charset").value(summary.charset());
        });
    }

    static String drift(String file, HeaderDrift drift) {
        return object(json -> {
            json.name("file").value(file);
            write(json.name("drift"), drift);
        });
    }

    static String setAside(String file, RowProblem problem) {
        return object(json -> {
            json.name("file").value(file);
            json.name("setAside").beginObject();
            json.name("line").value(problem.line());
            json.name("column").value(problem.column());
            json.name("value").value(problem.value());
            json.name("reason").value(problem.reason());
            json.endObject();
        });
    }

    private static void write(JsonWriter json, HeaderDrift drift) throws IOException {
        json.beginObject();
        write(json.name("unknown"), drift.unknown());
        write(json.name("absent"), drift.absent());
        json.name("renamed").beginObject();
        for (Map.Entry<String, String> entry : new TreeMap<>(drift.renamed()).entrySet()) {
            json.name(entry.getKey()).value(entry.getValue());
        }
        json.endObject();
        write(json.name("repeated"), drift.repeated());
        json.name("byPosition").value(drift.byPosition());
        json.endObject();
    }

    private static void write(JsonWriter json, List<String> names) throws IOException {
        json.beginArray();
        for (String name : names) {
            json.value(name);
        }
        json.endArray();
    }

    private static String object(Members members) {
        Buffer text = new Buffer();
        try (JsonWriter json = JsonWriter.of(text)) {
            json.beginObject();
            members.write(json);
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.readUtf8();
    }

    @FunctionalInterface
    private interface Members {
        void write(JsonWriter json) throws IOException;
    }
}
