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
    private final int setAsideLimit;
    private Consumer<RowProblem> setAsideListener = problem -> {};
    private long rows;

    private ReportRows(
            ReportType<T> type, ReportSource source, Marketplace marketplace, int setAsideLimit, ReportInput input) {
        this.type = type;
        this.source = source;
        this.input = input;
        this.setAsideLimit = setAsideLimit;
        this.decoder = new TextDecoder(input.marked(), source.declared(), marketplace.equals(Marketplace.JP));
        this.splitter = new RecordSplitter(source.name(), input.bytes(), decoder);
        this.columns = Headers.read(type, source.name(), splitter, decoder, marketplace);
        this.reader = Headers.bind(type, source.name(), splitter.line(), columns);
        this.row = new Row(splitter, decoder, marketplace.decimalComma(), notes);
        splitter.expect(columns.found().size());
        if (!type.isCsv() && splitter.dialect().delimiter() != '\t') {
            notes.add("separated by '" + (char) splitter.dialect().delimiter() + "', not by tabs; read as CSV", 1);
        }
    }

    static <T> ReportRows<T> open(ReportType<T> type, ReportSource source, Marketplace marketplace, int setAsideLimit) {
        ReportInput input = ReportInput.open(source);
        try {
            return new ReportRows<>(type, source, marketplace, setAsideLimit, input);
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

    /** How the header differs from what is known of the report. */
    public HeaderDrift drift() {
        return columns.drift();
    }

    /**
     * Tells of each row that is set aside, when it is; {@link #summary} keeps the first of them only.
     *
     * @param listener called while rows are taken
     * @return this
     */
    public ReportRows<T> onSetAside(Consumer<RowProblem> listener) {
        this.setAsideListener = listener;
        return this;
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
                setAside(e.at(splitter.line()));
            } catch (IllegalArgumentException | ArithmeticException e) {
                setAside(new RowProblem(splitter.line(), "", "", Texts.reason(e)));
            }
        }
        return null;
    }

    private void setAside(RowProblem problem) {
        problems.add(problem);
        setAsideListener.accept(problem);
        if (problems.count() >= setAsideLimit && problems.count() > rows) {
            throw ReportFileException.at(
                    source.name(),
                    problem.line(),
                    "found " + problems.count() + " rows of " + (rows + problems.count())
                            + " that do not fit, expected the "
                            + type.title() + "; this is another report, or a damaged one. The first: "
                            + problems.first().get(0));
        }
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

    private String charset() {
        String stray = decoder.strayName();
        return stray == null ? decoder.name() : decoder.name() + " with some values in " + stray;
    }

    @Override
    public String toString() {
        return "ReportRows[" + type + ", " + source.name() + "]";
    }
}
