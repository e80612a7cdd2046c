package io.shelfwise.forecasting.boosting;

/** The rows of a tree, those of each leaf beside one another in their first order; then those it was not grown on. */
final class RowPartition {

    private final int[] rows;
    private final int[] right;
    private final byte[] goesLeft = new byte[256];
    private int size;

    RowPartition(int capacity) {
        rows = new int[capacity];
        right = new int[capacity];
    }

    int[] rows() {
        return rows;
    }

    int size() {
        return size;
    }

    void reset(Sample sample) {
        sample.draw(rows);
        size = sample.size();
    }

    /** Parts the rows of a leaf and returns where those that go right begin. */
    int split(int from, int to, byte[] column, Split split, int missing) {
        for (int bin = 0; bin < missing; bin++) {
            goesLeft[bin] = (byte) (bin <= split.bin() ? 1 : 0);
        }
        goesLeft[missing] = (byte) (split.missingLeft() ? 1 : 0);
        int left = from;
        int others = 0;
        for (int i = from; i < to; i++) {
            int row = rows[i];
            int isLeft = goesLeft[column[row] & 0xFF];
            rows[left] = row;
            right[others] = row;
            left += isLeft;
            others += 1 - isLeft;
        }
        System.arraycopy(right, 0, rows, left, others);
        return left;
    }
}
