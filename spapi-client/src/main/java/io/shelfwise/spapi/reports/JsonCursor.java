package io.shelfwise.spapi.reports;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonReader.Token;
import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.spapi.internal.wire.Tree;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a JSON report: the elements of the lists of its outermost object, of an outermost list, or a line of JSON each.
 * One element is held at a time.
 */
final class JsonCursor<T> implements RowCursor<T> {

    private final String file;
    private final Marketplace marketplace;
    private final Function<? super ReportRow, ? extends T> mapping;
    private final ReportInput input;
    private final JsonReader json;
    private final Columns columns;
    private final Map<String, @Nullable Object> about = new LinkedHashMap<>();

    private String section = "";
    private boolean inList;
    private boolean inObject;
    private boolean hadLists;
    private @Nullable ReportRow row;
    private long number;

    JsonCursor(
            String file, ReportInput input, Marketplace marketplace, Function<? super ReportRow, ? extends T> mapping) {
        this.file = file;
        this.marketplace = marketplace;
        this.mapping = mapping;
        this.input = input;
        this.columns = new Columns(marketplace, List.of());
        this.json = JsonReader.of(Okio.buffer(Okio.source(input.bytes())));
        json.setLenient(true); // several documents in one file
    }

    @Override
    public boolean next() {
        try {
            row = null;
            while (row == null) {
                if (!advance()) {
                    return false;
                }
            }
            return true;
        } catch (IOException | JsonDataException e) {
            throw ReportFileException.of(
                    file,
                    "found JSON that is damaged after row " + number + " (" + Texts.reason(e)
                            + "), expected a whole file; download it again",
                    e);
        }
    }

    /** Takes one step; false at the end. */
    private boolean advance() throws IOException {
        if (inList) {
            element();
            return true;
        }
        if (inObject) {
            member();
            return true;
        }
        Token token = json.peek();
        if (token == Token.END_DOCUMENT) {
            return false;
        }
        if (token == Token.BEGIN_ARRAY) {
            json.beginArray();
            inList = true;
        } else if (token == Token.BEGIN_OBJECT) {
            json.beginObject();
            inObject = true;
            hadLists = false;
            about.clear();
        } else {
            throw new JsonDataException("a bare " + token);
        }
        return true;
    }

    private void element() throws IOException {
        if (json.hasNext()) {
            take(Tree.read(json));
        } else {
            json.endArray();
            inList = false;
            section = "";
        }
    }

    private void member() throws IOException {
        if (!json.hasNext()) {
            json.endObject();
            inObject = false;
            if (!hadLists && !about.isEmpty()) {
                take(new LinkedHashMap<>(about)); // a line of JSON
            }
            return;
        }
        String name = json.nextName();
        if (json.peek() != Token.BEGIN_ARRAY) {
            about.put(name, Tree.read(json));
            return;
        }
        json.beginArray();
        inList = true;
        hadLists = true;
        section = name;
    }

    @SuppressWarnings("unchecked") // Tree reads objects as maps with names
    private void take(@Nullable Object value) {
        number++;
        Map<String, @Nullable Object> tree =
                value instanceof Map ? (Map<String, @Nullable Object>) value : Collections.singletonMap("value", value);
        row = new JsonRow(Collections.unmodifiableMap(tree), section, marketplace, number);
    }

    @Override
    public T value() {
        if (row == null) {
            throw new IllegalStateException("no row was reached; call next() first");
        }
        return mapping.apply(row);
    }

    @Override
    public long line() {
        return number;
    }

    @Override
    public Columns columns() {
        return columns;
    }

    @Override
    public String charset() {
        return input.marked() == null ? "UTF-8" : input.marked().name();
    }

    @Override
    public Map<String, @Nullable Object> about() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(about));
    }
}
