package io.shelfwise.spapi.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Notes on rows, each text once with how often and where first. */
final class ReportNotes {

    private static final int MAX_TEXTS = 50;

    private final Map<String, Seen> seen = new LinkedHashMap<>();

    void add(String text, long line) {
        Seen before = seen.get(text);
        if (before != null) {
            before.count++;
        } else if (seen.size() < MAX_TEXTS) {
            seen.put(text, new Seen(line));
        }
    }

    List<String> texts() {
        return seen.entrySet().stream()
                .map(e -> e.getKey() + " (" + e.getValue() + ")")
                .toList();
    }

    private static final class Seen {

        private final long firstLine;
        private long count = 1;

        private Seen(long firstLine) {
            this.firstLine = firstLine;
        }

        @Override
        public String toString() {
            return count == 1 ? "line " + firstLine : count + " rows, first line " + firstLine;
        }
    }
}
