package io.shelfwise.forecasting.regression;

import java.util.Arrays;

/** A matrix of which most is 0, row by row. */
final class SparseRows {

    private int[] ends;
    private int[] columns = new int[256];
    private double[] values = new double[256];
    private int rows;
    private int size;

    SparseRows(int expectedRows) {
        this.ends = new int[Math.max(1, expectedRows)];
    }

    /** Adds a value to the row that is being filled; nothing for 0. */
    void add(int column, double value) {
        if (value != 0) {
            if (size == columns.length) {
                columns = Arrays.copyOf(columns, 2 * size);
                values = Arrays.copyOf(values, 2 * size);
            }
            columns[size] = column;
            values[size++] = value;
        }
    }

    /** Ends the row. */
    void endRow() {
        if (rows == ends.length) {
            ends = Arrays.copyOf(ends, 2 * rows);
        }
        ends[rows++] = size;
    }

    int rows() {
        return rows;
    }

    /** The product of a row with a vector. */
    double times(int row, double[] vector) {
        double product = 0;
        for (int i = start(row); i < ends[row]; i++) {
            product += values[i] * vector[columns[i]];
        }
        return product;
    }

    /** Adds a row, so many times, to a vector. */
    void addTo(double[] vector, int row, double times) {
        for (int i = start(row); i < ends[row]; i++) {
            vector[columns[i]] += times * values[i];
        }
    }

    /** Adds the product of a row with itself, so many times, to the lower half of a square matrix. */
    void addSquareTo(double[][] matrix, int row, double times) {
        for (int i = start(row); i < ends[row]; i++) {
            for (int j = start(row); j < ends[row]; j++) {
                if (columns[j] <= columns[i]) {
                    matrix[columns[i]][columns[j]] += times * values[i] * values[j];
                }
            }
        }
    }

    private int start(int row) {
        return row == 0 ? 0 : ends[row - 1];
    }
}
