package io.shelfwise.spapi.reports;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Splits bytes into lines and fields without decoding them, since most fields of a report are never looked at. Holds one
 * buffer; the fields of the current record are ranges in it.
 */
final class RecordSplitter {

    private static final int BUFFER = 1 << 17;
    private static final int MAX_RECORD = 1 << 20;
    /** A quote that is open for longer was never meant to open. */
    private static final int MAX_QUOTED = 1 << 16;

    private final String file;
    private final InputStream in;
    private final TextDecoder decoder;
    private byte[] buffer = new byte[BUFFER];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private boolean[] escaped = new boolean[64];
    private int position;
    private int limit;
    private int weighed;
    private boolean ended;

    private Dialect dialect = new Dialect((byte) '\t', false, (byte) '\n');
    private boolean csv;
    private int width;
    private int fields;
    private long line;
    private long nextLine = 1;
    private boolean brokenQuote;

    RecordSplitter(String file, InputStream in, TextDecoder decoder) {
        this.file = file;
        this.in = in;
        this.decoder = decoder;
        while (limit < buffer.length && read()) {}
    }

    /**
     * Finds the first line that is not blank and takes the dialect from it; {@link #next} then splits it.
     *
     * @param csv whether the format is CSV
     * @param quoted whether fields may stand in quotes although they are separated by tabs
     * @return false if there is none
     */
    boolean start(boolean csv, boolean quoted) {
        this.csv = csv;
        byte lineEnd = Dialect.lineEnd(buffer, position, limit);
        while (true) {
            int end = position;
            while (end < limit && buffer[end] != lineEnd) {
                end++;
            }
            if (!blank(position, end)) {
                dialect = Dialect.of(buffer, position, end, lineEnd, csv, quoted);
                return true;
            }
            if (end < limit) {
                position = end + 1;
                nextLine++;
            } else if (!more()) {
                return false;
            }
        }
    }

    /** Sets how many fields a record should have: one that has not, and runs over several lines, is a stray quote. */
    void expect(int width) {
        this.width = width;
    }

    /** Moves to the next record that is not blank; false at the end. */
    boolean next() {
        while (position < limit || more()) {
            int lines = dialect.quoted() ? splitQuoted() : splitPlain();
            line = nextLine;
            nextLine += lines;
            if (!blank(starts[0], ends[fields - 1])) {
                return true;
            }
        }
        return false;
    }

    private int splitPlain() {
        byte delimiter = dialect.delimiter();
        byte lineEnd = dialect.lineEnd();
        while (true) {
            // Local names: this loop sees every byte of the file.
            byte[] bytes = buffer;
            int[] fieldStarts = starts;
            int[] fieldEnds = ends;
            int end = limit;
            int i = position;
            int count = 0;
            fieldStarts[0] = i;
            while (i < end) {
                byte c = bytes[i];
                if (c == delimiter) {
                    fieldEnds[count++] = i;
                    if (count == fieldStarts.length) {
                        grow();
                        fieldStarts = starts;
                        fieldEnds = ends;
                    }
                    fieldStarts[count] = i + 1;
                } else if (c == lineEnd) {
                    break;
                }
                i++;
            }
            if (i == end && !ended) {
                more();
            } else {
                boolean carriageReturn = lineEnd == '\n' && i > fieldStarts[count] && bytes[i - 1] == '\r';
                fieldEnds[count] = carriageReturn ? i - 1 : i;
                fields = count + 1;
                position = Math.min(i + 1, limit);
                return 1;
            }
        }
    }

    private int splitQuoted() {
        while (true) {
            QuotedSplit split = new QuotedSplit(this, dialect);
            int end = split.run(buffer, position, limit, ended);
            if (end == QuotedSplit.NEEDS_MORE) {
                if (limit - position >= MAX_QUOTED) {
                    return splitBrokenLine();
                }
                more();
                continue;
            }
            if (end == QuotedSplit.BROKEN || (split.lines() > 1 && width > 0 && split.fields() != width)) {
                return splitBrokenLine();
            }
            brokenQuote = false;
            fields = split.fields();
            position = end;
            return split.lines();
        }
    }

    /**
     * Takes the line where a quote went wrong as it is, without the quotes that stand around whole fields; a quote within
     * one was text, since Amazon's files do not double it. In CSV, and where that does not give the right number of fields
     * either, this line is given up, and none after it.
     */
    private int splitBrokenLine() {
        int lines = splitPlain();
        for (int i = 0; i < fields; i++) {
            boolean quoted = ends[i] - starts[i] > 1 && buffer[starts[i]] == '"' && buffer[ends[i] - 1] == '"';
            escaped[i] = quoted;
            if (quoted) {
                starts[i]++;
                ends[i]--;
            }
        }
        brokenQuote = csv || fields != width;
        return lines;
    }

    void put(int field, int start, int end, boolean hasEscapes) {
        if (field == starts.length) {
            grow();
        }
        starts[field] = start;
        ends[field] = end;
        escaped[field] = hasEscapes;
    }

    private void grow() {
        int length = starts.length * 2;
        starts = Arrays.copyOf(starts, length);
        ends = Arrays.copyOf(ends, length);
        escaped = Arrays.copyOf(escaped, length);
    }

    /** Reads on, keeping what is left from the position; false at the end of the input. */
    private boolean more() {
        if (ended) {
            return false;
        }
        if (position > 0) {
            System.arraycopy(buffer, position, buffer, 0, limit - position);
            limit -= position;
            weighed = Math.max(0, weighed - position);
            position = 0;
        } else if (limit == buffer.length) {
            if (limit >= MAX_RECORD) {
                throw ReportFileException.at(
                        file, nextLine, "found a line of more than 1 MiB, expected a report; is this a text file?");
            }
            buffer = Arrays.copyOf(buffer, limit * 2);
        }
        return read();
    }

    private boolean read() {
        try {
            int count = in.read(buffer, limit, buffer.length - limit);
            ended = count < 0;
            limit += Math.max(0, count);
            weighed = decoder.weigh(buffer, weighed, limit);
            return !ended;
        } catch (IOException e) {
            throw ReportFileException.at(
                    file,
                    nextLine + lineEnds(),
                    "found " + ReportInput.trouble(e) + ", expected a whole file; download it again",
                    e);
        }
    }

    private long lineEnds() {
        long count = 0;
        for (int i = position; i < limit; i++) {
            if (buffer[i] == dialect.lineEnd()) {
                count++;
            }
        }
        return count;
    }

    /** White space and delimiters only. */
    private boolean blank(int from, int to) {
        for (int i = from; i < to; i++) {
            byte c = buffer[i];
            if (c != dialect.delimiter() && c != ' ' && c != '\t' && c != '\r' && c != '\n') {
                return false;
            }
        }
        return true;
    }

    /** Whether these fields of the current record hold nothing. */
    boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!blank(starts[i], ends[i])) {
                return false;
            }
        }
        return true;
    }

    boolean isBrokenQuote() {
        return brokenQuote;
    }

    Dialect dialect() {
        return dialect;
    }

    int fields() {
        return fields;
    }

    /** The line on which the current record starts. */
    long line() {
        return line;
    }

    byte[] bytes() {
        return buffer;
    }

    int start(int field) {
        return starts[field];
    }

    int end(int field) {
        return ends[field];
    }

    boolean isEscaped(int field) {
        return dialect.quoted() && escaped[field];
    }
}
