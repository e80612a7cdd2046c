package io.shelfwise.spapi.reports;

import io.shelfwise.core.catalog.Marketplace;
import java.nio.charset.Charset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows of a flat file. */
final class FlatCursor<T> implements RowCursor<T> {

    private final ReportType<T> type;
    private final TextDecoder decoder;
    private final RecordSplitter splitter;
    private final Columns columns;
    private final RowReader<T> reader;
    private final Row row;

    FlatCursor(
            ReportType<T> type,
            String file,
            ReportInput input,
            @Nullable Charset declared,
            Marketplace marketplace,
            ReportNotes notes) {
        this.type = type;
        this.decoder = new TextDecoder(input.marked(), declared, marketplace.equals(Marketplace.JP));
        this.splitter = new RecordSplitter(file, input.bytes(), decoder);
        this.columns = Headers.read(type, file, splitter, decoder, marketplace);
        this.reader = Headers.bind(type, file, splitter.line(), columns);
        this.row = new Row(splitter, decoder, marketplace.decimalComma(), notes);
        splitter.expect(columns.found().size());
        if (!type.isCsv() && splitter.dialect().delimiter() != '\t') {
            notes.add("separated by '" + (char) splitter.dialect().delimiter() + "', not by tabs; read as CSV", 1);
        }
    }

    @Override
    public boolean next() {
        return splitter.next();
    }

    @Override
    public T value() {
        checkShape();
        return reader.read(row);
    }

    private void checkShape() {
        if (splitter.isBrokenQuote()) {
            throw new RowRejected("", "", "has a quote that is not closed as it should be; expected \"...\"");
        }
        int width = columns.found().size();
        int fields = splitter.fields();
        if (fields != width && !fits(fields, width)) {
            throw new RowRejected("", "", "has " + fields + " fields; expected " + width + " as in the header");
        }
    }

    /** Blank fields beyond the header, and missing ones that the header does not name, are no matter. */
    private boolean fits(int fields, int width) {
        if (fields < width) {
            return type.allowsShortRows()
                    || columns.found().subList(fields, width).stream().allMatch(String::isEmpty);
        }
        return splitter.isBlank(width, fields);
    }

    @Override
    public long line() {
        return splitter.line();
    }

    @Override
    public Columns columns() {
        return columns;
    }

    @Override
    public HeaderDrift drift() {
        return columns.drift();
    }

    @Override
    public String charset() {
        String stray = decoder.strayName();
        return stray == null ? decoder.name() : decoder.name() + " with some values in " + stray;
    }

    @Override
    public Map<String, @Nullable Object> about() {
        return Map.of();
    }
}
