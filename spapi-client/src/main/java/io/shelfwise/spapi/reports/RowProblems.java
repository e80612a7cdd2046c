package io.shelfwise.spapi.reports;

import java.util.ArrayList;
import java.util.List;

/** Counts all problems and keeps the first of them. */
final class RowProblems {

    private static final int KEPT = 20;

    private final List<RowProblem> first = new ArrayList<>();
    private long count;

    void add(RowProblem problem) {
        count++;
        if (first.size() < KEPT) {
            first.add(problem);
        }
    }

    long count() {
        return count;
    }

    List<RowProblem> first() {
        return List.copyOf(first);
    }
}
