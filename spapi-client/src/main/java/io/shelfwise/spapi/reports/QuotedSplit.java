package io.shelfwise.spapi.reports;

/** Splits one record whose fields may be quoted (RFC 4180). A quote inside a field that does not start with one is text. */
final class QuotedSplit {

    static final int NEEDS_MORE = -1;
    static final int BROKEN = -2;

    private final RecordSplitter target;
    private final Dialect dialect;
    private int fields;
    private int lines;

    QuotedSplit(RecordSplitter target, Dialect dialect) {
        this.target = target;
        this.dialect = dialect;
    }

    int fields() {
        return fields;
    }

    int lines() {
        return lines;
    }

    /**
     * Splits the record that starts at a position.
     *
     * @param last whether no bytes follow the limit
     * @return where the next record starts, or one of the constants
     */
    int run(byte[] bytes, int from, int limit, boolean last) {
        fields = 0;
        lines = 1;
        int i = from;
        while (true) {
            i = i < limit && bytes[i] == '"' ? quoted(bytes, i, limit, last) : plain(bytes, i, limit);
            if (i < 0) {
                return i;
            }
            if (i == limit) {
                return last ? limit : NEEDS_MORE;
            }
            if (bytes[i] == dialect.lineEnd()) {
                return i + 1;
            }
            i++;
        }
    }

    private int plain(byte[] bytes, int from, int limit) {
        int i = from;
        while (i < limit && bytes[i] != dialect.delimiter() && bytes[i] != dialect.lineEnd()) {
            i++;
        }
        boolean atLineEnd = i == limit || bytes[i] == dialect.lineEnd();
        boolean carriageReturn = atLineEnd && dialect.lineEnd() == '\n' && i > from && bytes[i - 1] == '\r';
        target.put(fields++, from, carriageReturn ? i - 1 : i, false);
        return i;
    }

    private int quoted(byte[] bytes, int from, int limit, boolean last) {
        boolean escapes = false;
        int i = from + 1;
        while (true) {
            if (i == limit) {
                return last ? BROKEN : NEEDS_MORE;
            }
            if (bytes[i] == dialect.lineEnd()) {
                lines++;
            } else if (bytes[i] == '"') {
                if (i + 1 == limit || bytes[i + 1] != '"') {
                    break;
                }
                escapes = true;
                i++;
            }
            i++;
        }
        target.put(fields++, from + 1, i, escapes);
        return closed(bytes, i + 1, limit, last);
    }

    /** After a closing quote only spaces may stand before the delimiter or the line end. */
    private int closed(byte[] bytes, int from, int limit, boolean last) {
        int i = from;
        while (i < limit && (bytes[i] == ' ' || bytes[i] == '\r') && bytes[i] != dialect.lineEnd()) {
            i++;
        }
        if (i == limit) {
            return last ? limit : NEEDS_MORE;
        }
        return bytes[i] == dialect.delimiter() || bytes[i] == dialect.lineEnd() ? i : BROKEN;
    }
}
