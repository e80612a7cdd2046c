package io.shelfwise.spapi.datakiosk;

import io.shelfwise.spapi.internal.jobs.Downloaded;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a query brought: the documents of its pages, on this machine until this is closed. */
public final class KioskResult implements AutoCloseable {

    private final List<String> queryIds;
    private final List<Downloaded> documents;
    private final boolean tokenRepeated;

    KioskResult(List<String> queryIds, List<Downloaded> documents, boolean tokenRepeated) {
        this.queryIds = List.copyOf(queryIds);
        this.documents = List.copyOf(documents);
        this.tokenRepeated = tokenRepeated;
    }

    /** Amazon's ids of the queries, one for each page. */
    public List<String> queryIds() {
        return queryIds;
    }

    /** Whether Amazon has no data. */
    public boolean isEmpty() {
        return documents.isEmpty();
    }

    /** Whether Amazon gave a page token that it had given before, at which the pages end: there may be more. */
    public boolean isTokenRepeated() {
        return tokenRepeated;
    }

    /**
     * All rows, lazily and in order, in constant memory; any number of times.
     *
     * @return to be closed, or read to its end; a line that is no JSON object ends it with a {@link KioskException}
     */
    public Stream<KioskRow> rows() {
        return lines().map(JsonLines.Line::row);
    }

    /**
     * As {@link #rows}, as values of a type.
     *
     * @param type of {@link io.shelfwise.spapi.datakiosk.rows}, or a public record of your own, exported to all, whose
     *     components have the names of fields and whose last one is an {@link io.shelfwise.spapi.wire.Extras}, which takes what
     *     the others cannot hold
     */
    public <T extends Record> Stream<T> read(Class<T> type) {
        return lines().map(line -> line.as(type));
    }

    private Stream<JsonLines.Line> lines() {
        JsonLines lines = new JsonLines(documents);
        int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, traits), false)
                .onClose(lines::close);
    }

    /** Deletes the documents. */
    @Override
    public void close() {
        documents.forEach(Downloaded::close);
    }

    @Override
    public String toString() {
        return "KioskResult[" + queryIds + ", " + documents.size() + " documents]";
    }
}
