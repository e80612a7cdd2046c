package io.shelfwise.examples.cli.costing;

import io.shelfwise.core.ShelfwiseException;
import java.io.IOException;
import okio.Buffer;
import okio.BufferedSource;

/** The lines of a file, one at a time and as bytes, which is what a JSON reader wants; blank ones don't count. */
final class JsonLines {

    private JsonLines() {}

    /**
     * Reads all lines of what {@code --in} names.
     *
     * @throws ShelfwiseException if it cannot be read
     */
    static void read(String in, Line each) throws IOException {
        try (BufferedSource source = InputSource.open(in)) {
            Buffer line = new Buffer();
            for (long number = 1; !source.exhausted(); number++) {
                long end = source.indexOf((byte) '\n');
                if (end < 0) {
                    line.writeAll(source);
                } else {
                    line.write(source, end);
                    source.skip(1);
                }
                if (!isBlank(line)) {
                    each.read(line, number);
                }
                line.clear();
            }
        }
    }

    private static boolean isBlank(Buffer line) {
        for (long i = 0; i < line.size(); i++) {
            if (line.getByte(i) > ' ') {
                return false;
            }
        }
        return true;
    }

    /** What reads one line. */
    @FunctionalInterface
    interface Line {

        void read(Buffer line, long number) throws IOException;
    }
}
