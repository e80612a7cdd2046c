package io.shelfwise.spapi.datakiosk;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import io.shelfwise.spapi.internal.jobs.Downloaded;
import io.shelfwise.spapi.internal.wire.Tree;
import io.shelfwise.spapi.internal.wire.WireAdapters;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import okio.Buffer;
import okio.BufferedSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/** The lines of documents, one after the other; one line is held at a time. */
final class JsonLines implements Iterator<JsonLines.Line>, AutoCloseable {

    private final Iterator<Downloaded> documents;
    private @Nullable Downloaded document;
    private @Nullable BufferedSource source;
    private long number;
    private @Nullable Line next;

    JsonLines(List<Downloaded> documents) {
        this.documents = List.copyOf(documents).iterator();
    }

    /**
     * A line.
     *
     * @param of the document that it is in
     * @param number from 1
     */
    record Line(String of, long number, String json) {

        KioskRow row() {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            read(reader -> {
                if (Tree.read(reader) instanceof Map<?, ?> map) {
                    map.forEach((name, value) -> values.put(String.valueOf(name), value));
                }
                return values;
            });
            return new KioskRow(values);
        }

        <T extends Record> T as(Class<T> type) {
            return type.cast(read(reader -> WireAdapters.answer(type, reader)));
        }

        private Object read(Reading reading) {
            try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(json))) {
                if (reader.peek() != JsonReader.Token.BEGIN_OBJECT) {
                    throw broken(null);
                }
                Object value = reading.read(reader);
                if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
                    throw broken(null);
                }
                return value;
            } catch (IOException | JsonDataException e) {
                throw broken(e);
            }
        }

        private KioskException broken(@Nullable Exception cause) {
            return KioskException.of(
                    "line " + number + " of " + of + " is no JSON object; run the query again with a maxAge of zero",
                    cause);
        }
    }

    private interface Reading {
        Object read(JsonReader reader) throws IOException;
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null && open()) {
                advance();
            }
            return next != null;
        } catch (IOException e) {
            throw KioskException.of("a Data Kiosk document cannot be read on this machine; run the query again", e);
        }
    }

    @Override
    public Line next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("there are no more lines");
        }
        Line line = next;
        next = null;
        return line;
    }

    private boolean open() {
        if (source == null && documents.hasNext()) {
            document = documents.next();
            source = Okio.buffer(Okio.source(document.open()));
            number = 0;
        }
        return source != null;
    }

    private void advance() throws IOException {
        if (source == null || document == null) {
            return;
        }
        String line = source.readUtf8Line();
        number++;
        if (line == null) {
            source.close();
            source = null;
        } else if (!line.isBlank()) {
            next = new Line(document.of(), number, line);
        }
    }

    @Override
    public void close() {
        try {
            if (source != null) {
                source.close();
            }
        } catch (IOException e) {
            throw KioskException.of("a Data Kiosk document cannot be closed", e);
        }
    }
}
