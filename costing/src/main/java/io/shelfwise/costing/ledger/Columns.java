package io.shelfwise.costing.ledger;

import java.util.Arrays;

/** Adjustments in columns. */
final class Columns {

    private int[] cause = new int[64];
    private int[] issue = new int[64];
    private long[] amount = new long[64];
    private int size;

    void add(int causeRow, int issueRow, long minorUnits) {
        if (size == cause.length) {
            int length = size + size / 2;
            cause = Arrays.copyOf(cause, length);
            issue = Arrays.copyOf(issue, length);
            amount = Arrays.copyOf(amount, length);
        }
        cause[size] = causeRow;
        issue[size] = issueRow;
        amount[size++] = minorUnits;
    }

    int size() {
        return size;
    }

    int cause(int index) {
        return cause[index];
    }

    int issue(int index) {
        return issue[index];
    }

    long amount(int index) {
        return amount[index];
    }
}
