package io.shelfwise.examples.cli.spapi;

import com.squareup.moshi.JsonWriter;
import io.shelfwise.examples.cli.shell.TextTable;
import io.shelfwise.spapi.catalogue.Catalogue;
import io.shelfwise.spapi.catalogue.Limit;
import io.shelfwise.spapi.catalogue.OperationSpec;
import io.shelfwise.spapi.catalogue.Trait;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import okio.Buffer;

/** The operations of a catalogue, for people and for programs. */
final class OperationList {

    private static final TextTable TABLE =
            new TextTable(List.of("API", "OPERATION", "RATE/S", "BURST", "CALL"), List.of(-43, -46, 7, 5, -120));

    private final Catalogue catalogue;

    OperationList(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Stream<String> lines() {
        return Stream.concat(
                Stream.of(TABLE.header()), catalogue.operations().stream().map(OperationList::row));
    }

    private static String row(OperationSpec operation) {
        return TABLE.row(List.of(
                operation.api(),
                operation.id(),
                operation
                        .limit()
                        .map(limit -> limit.ratePerSecond().toPlainString())
                        .orElse("-"),
                operation.limit().map(limit -> String.valueOf(limit.burst())).orElse("-"),
                operation.method() + " " + operation.path()));
    }

    String json() throws IOException {
        Buffer text = new Buffer();
        try (JsonWriter json = JsonWriter.of(text)) {
            json.setSerializeNulls(true);
            json.setIndent(" ");
            json.beginArray();
            for (OperationSpec operation : catalogue.operations()) {
                write(json, operation);
            }
            json.endArray();
        }
        return text.readUtf8();
    }

    /** Without exponent. */
    private static BigDecimal rate(Limit limit) {
        return new BigDecimal(limit.ratePerSecond().toPlainString());
    }

    private void write(JsonWriter json, OperationSpec operation) throws IOException {
        json.beginObject();
        json.name("operation").value(operation.id());
        json.name("api").value(operation.api());
        json.name("version").value(catalogue.api(operation.api()).version());
        json.name("method").value(operation.method());
        json.name("path").value(operation.path());
        json.name("ratePerSecond")
                .value(operation.limit().map(OperationList::rate).orElse(null));
        json.name("burst").value(operation.limit().map(Limit::burst).orElse(null));
        json.name("paginated").value(operation.paging().isPresent());
        json.name("restricted").value(operation.is(Trait.RESTRICTED));
        json.name("grantless").value(operation.is(Trait.GRANTLESS));
        json.endObject();
    }
}
