package io.shelfwise.spapi.reports;

/**
 * How lines are split into fields.
 *
 * @param delimiter between fields
 * @param quoted whether a field that starts with a double quote runs to the next lone one (RFC 4180); otherwise a quote
 *     is text
 * @param lineEnd the last byte of a line end
 */
record Dialect(byte delimiter, boolean quoted, byte lineEnd) {

    private static final byte[] CANDIDATES = {',', ';', '\t'};

    /** Line feed, unless the bytes hold a carriage return first that no line feed follows. */
    static byte lineEnd(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == '\n') {
                return '\n';
            }
            if (bytes[i] == '\r') {
                return i + 1 < to && bytes[i + 1] != '\n' ? (byte) '\r' : (byte) '\n';
            }
        }
        return '\n';
    }

    /**
     * The dialect that a header line is written in.
     *
     * @param csv whether the format is CSV; otherwise a tab anywhere makes it tab separated
     * @param quoted whether fields may stand in quotes even so
     */
    static Dialect of(byte[] bytes, int from, int to, byte lineEnd, boolean csv, boolean quoted) {
        byte delimiter = '\t';
        if (csv || count(bytes, from, to, (byte) '\t') == 0) {
            int most = 0;
            for (byte candidate : CANDIDATES) {
                int count = count(bytes, from, to, candidate);
                if (count > most) {
                    most = count;
                    delimiter = candidate;
                }
            }
        }
        boolean quotedHeader = from < to && bytes[from] == '"';
        return new Dialect(delimiter, csv || quoted || delimiter != '\t' || quotedHeader, lineEnd);
    }

    private static int count(byte[] bytes, int from, int to, byte wanted) {
        int count = 0;
        boolean inQuotes = false;
        for (int i = from; i < to; i++) {
            inQuotes ^= bytes[i] == '"';
            if (bytes[i] == wanted && !inQuotes) {
                count++;
            }
        }
        return count;
    }
}
