package io.shelfwise.spapi.reports;

import io.shelfwise.core.catalog.Marketplace;
import java.io.IOException;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an open report, from first to last, once. Not for use by several threads.
 *
 * @param <T> the value of a row
 */
public final class ReportRows<T> implements AutoCloseable {

    private final ReportType<T> type;
    private final ReportSource source;
    private final ReportInput input;
    private final TextDecoder decoder;
    private final RecordSplitter splitter;
    private final Columns columns;
    private final RowReader<T> reader;
    private final Row row;
    private final RowProblems problems = new RowProblems();
    private final ReportNotes notes = new ReportNotes();
    private long rows;

    private ReportRows(ReportType<T> type, ReportSource source, Marketplace marketplace, ReportInput input) {
        this.type = type;
        this.source = source;
        this.input = input;
        this.decoder = new TextDecoder(input.marked());
        this.splitter = new RecordSplitter(source.name(), input.bytes(), decoder);
        this.columns = Headers.read(type, source.name(), splitter, decoder, marketplace);
        this.reader = Headers.bind(type, source.name(), splitter.line(), columns);
        this.row = new Row(splitter, decoder, marketplace.decimalComma(), notes);
        splitter.expect(columns.found().size());
        if (!type.isCsv() && splitter.dialect().delimiter() != '\t') {
            notes.add("separated by '" + (char) splitter.dialect().delimiter() + "', not by tabs; read as CSV", 1);
        }
    }

    static <T> ReportRows<T> open(ReportType<T> type, ReportSource source, Marketplace marketplace) {
        ReportInput input = ReportInput.open(source);
        try {
            return new ReportRows<>(type, source, marketplace, input);
        } catch (RuntimeException e) {
            try {
                input.bytes().close();
            } catch (IOException suppressed) {
                e.addSuppressed(suppressed);
            }
            throw e;
        }
    }

    /** The header of the file. */
    public Columns columns() {
        return columns;
    }

    /**
     * Hands over every row that is left.
     *
     * @throws ReportFileException if the file cannot be read to its end
     */
    public void forEach(Consumer<? super T> action) {
        for (T value = next(); value != null; value = next()) {
            action.accept(value);
        }
    }

    /**
     * The rows that are left, lazily. The stream throws {@link ReportFileException} if the file cannot be read to its
     * end.
     */
    public Stream<T> stream() {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(
                new AbstractSpliterator<T>(Long.MAX_VALUE, traits) {
                    @Override
                    public boolean tryAdvance(Consumer<? super T> action) {
                        T value = next();
                        if (value == null) {
                            return false;
                        }
                        action.accept(value);
                        return true;
                    }
                },
                false);
    }

    /** What was read so far, and what was not; complete once all rows were taken. */
    public ReportSummary summary() {
        return new ReportSummary(
                source.name(), type.name(), rows, problems.count(), problems.first(), charset(), notes.texts());
    }

    /** Closes the file. */
    @Override
    public void close() {
        try {
            input.bytes().close();
        } catch (IOException e) {
            throw ReportFileException.of(source.name(), "cannot be closed (" + Texts.reason(e) + "); try again", e);
        }
    }

    private @Nullable T next() {
        while (splitter.next()) {
            try {
                checkShape();
                T value = reader.read(row);
                rows++;
                return value;
            } catch (RowRejected e) {
                problems.add(e.at(splitter.line()));
            } catch (IllegalArgumentException | ArithmeticException e) {
                problems.add(new RowProblem(splitter.line(), "", "", Texts.reason(e)));
            }
        }
        return null;
    }

    private void checkShape() {
        if (splitter.isBrokenQuote()) {
            throw new RowRejected("", "", "has a quote that is not closed as it should be; expected \"...\"");
        }
        int width = columns.found().size();
        boolean fits = splitter.fields() == width || (type.allowsShortRows() && splitter.fields() < width);
        if (!fits) {
            throw new RowRejected(
                    "", "", "has " + splitter.fields() + " fields; expected " + width + " as in the header");
        }
    }

    private String charset() {
        return decoder.isMixed() ? decoder.name() + " with some values in windows-1252" : decoder.name();
    }

    @Override
    public String toString() {
        return "ReportRows[" + type + ", " + source.name() + "]";
    }
}
