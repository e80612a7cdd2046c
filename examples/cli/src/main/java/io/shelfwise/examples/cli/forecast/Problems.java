package io.shelfwise.examples.cli.forecast;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Rows and series that were set aside: all are counted, the first few are told. */
final class Problems {

    private static final int TOLD = 5;

    private final List<String> first = new ArrayList<>();
    private int count;

    /** A row of a file. */
    void add(Path file, int line, String message) {
        add(file + ", line " + line + ": " + message);
    }

    void add(String message) {
        count++;
        if (first.size() < TOLD) {
            first.add(message);
        }
    }

    void addAll(Problems others) {
        others.first.forEach(this::add);
        count += others.count - others.first.size();
    }

    /** The first of them, to be added to a sentence; empty if there are none. */
    String firstInBrackets() {
        return first.isEmpty() ? "" : " (" + first.get(0) + ")";
    }

    void print(PrintWriter err) {
        first.forEach(problem -> err.println("shelfwise: " + problem));
        if (count > 0) {
            err.println("shelfwise: " + count + (count == 1 ? " row or series" : " rows or series") + " set aside");
        }
    }
}
