package io.shelfwise.spapi.feeds;

import java.util.ArrayList;
import java.util.List;

/** Cuts what is too much for one feed into parts, in order. */
final class Splitting {

    private Splitting() {}

    /** Some neighbours: from, and to before. */
    record Range(int from, int to) {}

    /**
     * The parts.
     *
     * @param sizes of the items, in bytes
     * @param frame bytes that each part has besides
     * @param separator bytes between two items
     * @throws IllegalArgumentException if an item alone is too large
     */
    static List<Range> split(int[] sizes, long frame, int separator, FeedLimits limits) {
        List<Range> parts = new ArrayList<>();
        int from = 0;
        long bytes = frame;
        for (int i = 0; i < sizes.length; i++) {
            long more = sizes[i] + (i == from ? 0L : separator);
            boolean full = i - from == limits.messages() || bytes + more > limits.bytes();
            if (full && i > from) {
                parts.add(new Range(from, i));
                from = i;
                bytes = frame;
                more = sizes[i];
            }
            bytes += more;
            if (bytes > limits.bytes()) {
                throw new IllegalArgumentException("message " + (i + 1) + " makes a feed of " + bytes
                        + " bytes; shorten it, or give limits of more than " + limits.bytes());
            }
        }
        if (from < sizes.length) {
            parts.add(new Range(from, sizes.length));
        }
        return parts;
    }
}
