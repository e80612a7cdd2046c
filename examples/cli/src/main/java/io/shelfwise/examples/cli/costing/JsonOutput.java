package io.shelfwise.examples.cli.costing;

import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import okio.Buffer;

/** A JSON document written as it is made, so that millions of lines need no room. */
final class JsonOutput {

    private static final int FULL = 1 << 16;

    private final Buffer buffer = new Buffer();
    private final JsonWriter json = JsonWriter.of(buffer);
    private final PrintWriter out;

    /** Indents nothing: it would be half of what a long document is. */
    JsonOutput(PrintWriter out) {
        this.out = out;
    }

    JsonWriter json() {
        return json;
    }

    <T> void array(String name, List<T> elements, Element<T> element) throws IOException {
        json.name(name).beginArray();
        for (T each : elements) {
            element.write(each);
            if (buffer.size() > FULL) {
                out.print(buffer.readUtf8());
            }
        }
        json.endArray();
    }

    void end() throws IOException {
        json.flush();
        buffer.writeUtf8("\n");
        out.print(buffer.readUtf8());
    }

    /** What writes one element. */
    @FunctionalInterface
    interface Element<T> {

        void write(T element) throws IOException;
    }
}
