package io.shelfwise.spapi.reports;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonReader.Token;
import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.spapi.internal.wire.Tree;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a JSON report: the elements of the lists of its outermost object, of an outermost list, or a line of JSON each.
 * One element is held at a time.
 */
final class JsonCursor<T> implements RowCursor<T> {

    private static final String SPECIFICATION = "reportSpecification";

    private final ReportType<T> type;
    private final JsonBinding<T> binding;
    private final JsonShape shape;
    private final JsonCheck check;
    private final String file;
    private final Marketplace marketplace;
    private final Set<String> lists = new LinkedHashSet<>();
    private final ReportInput input;
    private final JsonReader json;
    private final Columns columns;
    private final Map<String, @Nullable Object> about = new LinkedHashMap<>();

    private String section = "";
    private boolean inList;
    private boolean inObject;
    private boolean hadLists;
    private @Nullable ReportRow row;
    private @Nullable RowRejected rejected;
    private long number;

    JsonCursor(ReportType<T> type, JsonBinding<T> binding, String file, ReportInput input, Marketplace marketplace) {
        this.type = type;
        this.binding = binding;
        this.shape = binding.shape();
        this.check = new JsonCheck(shape, marketplace);
        this.file = file;
        this.marketplace = marketplace;
        this.input = input;
        this.columns = new Columns(marketplace, List.of());
        this.json = JsonReader.of(Okio.buffer(Okio.source(input.bytes())));
        json.setLenient(true); // several documents in one file
    }

    @Override
    public boolean next() {
        try {
            row = null;
            rejected = null;
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
            lists.clear();
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
            end();
            return;
        }
        String name = json.nextName();
        lists.add(name);
        if (json.peek() != Token.BEGIN_ARRAY) {
            about.put(name, Tree.read(json));
            if (name.equals(SPECIFICATION)) {
                requireType();
            }
            return;
        }
        hadLists = true;
        if (shape.isKnown() && shape.element(name) == null) {
            check.unknown(name);
        }
        if (shape.skips(name)) {
            json.skipValue();
            return;
        }
        json.beginArray();
        inList = true;
        section = name;
    }

    /** A report that says that it is another one is not read. */
    private void requireType() {
        Object own =
                about.get(SPECIFICATION) instanceof Map<?, ?> specification ? specification.get("reportType") : null;
        if (shape.isKnown() && own != null && !own.equals(shape.type())) {
            throw otherReport("a report that says it is " + shown(own.toString()));
        }
    }

    private static String shown(String type) {
        return type.matches("[A-Z0-9_]{1,80}") ? type : Texts.shortened(type);
    }

    private void end() {
        if (!shape.isKnown()) {
            if (!hadLists && !about.isEmpty()) {
                take(new LinkedHashMap<>(about)); // a line of JSON
            }
            return;
        }
        if (!about.containsKey(SPECIFICATION) && shape.lists().stream().noneMatch(lists::contains)) {
            throw otherReport(
                    lists.isEmpty() ? "an empty object" : "an object with " + Texts.names(List.copyOf(lists)));
        }
        shape.lists().stream().filter(list -> !lists.contains(list)).forEach(check::absent);
    }

    private ReportFileException otherReport(String found) {
        return ReportFileException.of(
                file,
                "found " + found + ", expected the " + type.title() + " with " + String.join(", ", shape.lists())
                        + "; is it the right file?");
    }

    private void take(@Nullable Object value) {
        number++;
        JsonShape.Member known = shape.element(section);
        if (known != null && value instanceof Map<?, ?> element) {
            rejected = check.element(section, known, element);
        } else if (shape.isChecked()) {
            rejected = new RowRejected("", "", "is no object of a list that is known; expected " + shape.lists());
        }
        row = JsonRow.of(value, section, marketplace, number);
    }

    @Override
    public T value() {
        if (row == null) {
            throw new IllegalStateException("no row was reached; call next() first");
        }
        if (rejected != null) {
            throw rejected;
        }
        return binding.mapping().apply(row);
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
    public HeaderDrift drift() {
        return check.drift();
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
