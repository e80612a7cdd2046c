package io.shelfwise.spapi.reports;

import io.shelfwise.core.catalog.Marketplace;
import java.io.IOException;
import java.util.Map;
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
    private final RowCursor<T> cursor;
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
        this.cursor = cursor(type, source, marketplace, input, notes);
    }

    private static <T> RowCursor<T> cursor(
            ReportType<T> type, ReportSource source, Marketplace marketplace, ReportInput input, ReportNotes notes) {
        ReportInput.Form form = input.form();
        refuseXml(type, source, form);
        boolean json = form == ReportInput.Form.JSON;
        JsonBinding<T> binding = type.json();
        if (json && binding != null) {
            return new JsonCursor<>(type, binding, source.name(), input, marketplace);
        }
        if (json || type.isJson()) {
            throw ReportFileException.at(
                    source.name(),
                    1,
                    "found " + (json ? "JSON" : "no JSON") + ", expected the " + type.title()
                            + "; is it the right file?");
        }
        return new FlatCursor<>(type, source.name(), input, source.declared(), marketplace, notes);
    }

    /** Neither rows out of XML, nor anything else as rows of a report that is XML. */
    private static void refuseXml(ReportType<?> type, ReportSource source, ReportInput.Form form) {
        boolean xml = form == ReportInput.Form.XML;
        if (xml && type.isXml()) {
            throw ReportFileException.at(
                    source.name(),
                    1,
                    "found XML, which the " + type.title()
                            + " is, expected rows; ReportSource.document() gives its bytes"
                            + " to a parser of your own");
        } else if (xml || type.isXml()) {
            throw ReportFileException.at(
                    source.name(),
                    1,
                    "found " + (xml ? "XML" : "no XML") + ", expected the " + type.title()
                            + (xml ? "" : ", which is XML") + "; is it the right file?");
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

    /** The header of the file; of JSON without names. */
    public Columns columns() {
        return cursor.columns();
    }

    /**
     * What a JSON report says about itself beside its rows, such as {@code reportSpecification}, so far as it was read;
     * empty for flat files.
     */
    public Map<String, @Nullable Object> about() {
        return cursor.about();
    }

    /**
     * How the header differs from what is known of the report; of JSON how the elements differ that were read so far, so
     * that it is complete once all rows were taken.
     */
    public HeaderDrift drift() {
        return cursor.drift();
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
                source.name(), type.name(), rows, problems.count(), problems.first(), cursor.charset(), notes.texts());
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
        while (cursor.next()) {
            try {
                T value = cursor.value();
                rows++;
                return value;
            } catch (RowRejected e) {
                setAside(e.at(cursor.line()));
            } catch (IllegalArgumentException | ArithmeticException e) {
                setAside(new RowProblem(cursor.line(), "", "", Texts.reason(e)));
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

    @Override
    public String toString() {
        return "ReportRows[" + type + ", " + source.name() + "]";
    }
}
