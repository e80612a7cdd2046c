package io.shelfwise.examples.cli.report;

import com.squareup.moshi.JsonWriter;
import io.shelfwise.forecasting.replenishment.RestockLine;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table as JSON: its columns, and each line as a row of values in their order. */
final class TableData {

    private final JsonWriter json;

    TableData(JsonWriter json) {
        this.json = json;
    }

    void write(List<ReportColumn> columns, List<RestockLine> lines) throws IOException {
        List<List<@Nullable Object>> rows = new ArrayList<>(lines.size());
        for (RestockLine line : lines) {
            rows.add(row(columns, line));
        }
        json.name("columns").beginArray();
        for (int column = 0; column < columns.size(); column++) {
            column(columns.get(column).name(), rows, column);
        }
        json.endArray();
        json.name("rows").beginArray();
        for (List<@Nullable Object> row : rows) {
            json.beginArray();
            for (Object value : row) {
                value(value);
            }
            json.endArray();
        }
        json.endArray();
    }

    private static List<@Nullable Object> row(List<ReportColumn> columns, RestockLine line) {
        List<@Nullable Object> row = new ArrayList<>(columns.size());
        for (ReportColumn column : columns) {
            row.add(column.value().apply(line));
        }
        return row;
    }

    /** Numbers are shown with as many decimals as the most exact of their column has. */
    private void column(String name, List<List<@Nullable Object>> rows, int column) throws IOException {
        boolean numeric = false;
        int decimals = 0;
        for (List<@Nullable Object> row : rows) {
            Object value = row.get(column);
            numeric |= value instanceof Number;
            decimals = value instanceof BigDecimal number ? Math.max(decimals, number.scale()) : decimals;
        }
        json.beginObject();
        json.name("name").value(name);
        json.name("numeric").value(numeric);
        json.name("decimals").value(decimals);
        json.endObject();
    }

    private void value(@Nullable Object value) throws IOException {
        if (value == null) {
            json.nullValue();
        } else if (value instanceof Number number) {
            json.value(number);
        } else if (value instanceof List<?> texts) {
            json.beginArray();
            for (Object text : texts) {
                json.value(text.toString());
            }
            json.endArray();
        } else {
            json.value(value.toString());
        }
    }
}
