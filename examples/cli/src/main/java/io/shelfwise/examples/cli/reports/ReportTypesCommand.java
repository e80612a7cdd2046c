package io.shelfwise.examples.cli.reports;

import com.squareup.moshi.JsonWriter;
import io.shelfwise.examples.cli.shell.TextTable;
import io.shelfwise.spapi.reports.ReportRow;
import io.shelfwise.spapi.reports.ReportType;
import io.shelfwise.spapi.reports.ReportTypes;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import okio.Buffer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code report types}: which reports are known with their columns. */
@Command(
        name = "types",
        description = "Lists the reports whose columns are known. Any other type is read too, each column as text.",
        mixinStandardHelpOptions = true)
public final class ReportTypesCommand implements Callable<Integer> {

    private static final TextTable TABLE = new TextTable(List.of("TYPE", "REPORT"), List.of(-58, -50));

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--json", description = "prints an array of objects, for programs")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<ReportType<ReportRow>> types = ReportTypes.described();
        if (json) {
            out.println(json(types));
        } else {
            out.println(TABLE.header());
            types.forEach(type -> out.println(TABLE.row(List.of(type.name(), type.title()))));
        }
        return 0;
    }

    private static String json(List<ReportType<ReportRow>> types) throws IOException {
        Buffer text = new Buffer();
        try (JsonWriter json = JsonWriter.of(text)) {
            json.setIndent(" ");
            json.beginArray();
            for (ReportType<ReportRow> type : types) {
                json.beginObject();
                json.name("type").value(type.name());
                json.name("title").value(type.title());
                json.name("format").value(type.isJson() ? "json" : "flat");
                json.name("columns").beginArray();
                for (String column : type.columns()) {
                    json.value(column);
                }
                json.endArray();
                json.endObject();
            }
            json.endArray();
        }
        return text.readUtf8();
    }
}
