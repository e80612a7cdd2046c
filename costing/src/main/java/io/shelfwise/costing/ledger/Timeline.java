package io.shelfwise.costing.ledger;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The rows of a log by SKU, and within a SKU in the order in which they count: by the day on which they happened, then
 * by type, then by id. That order depends on the events alone, never on their arrival.
 */
final class Timeline {

    private static final int TYPE_BITS = 4;

    private final EventLog log;
    private final int[] rows;
    private final int[] starts;
    private final int[] skusByName;
    private final int[] places;

    Timeline(EventLog log) {
        this.log = log;
        int skus = log.skus.size();
        this.starts = starts(skus);
        this.rows = new int[starts[skus]];
        this.places = new int[log.rows()];
        fill();
        for (int sku = 0; sku < skus; sku++) {
            sort(starts[sku], starts[sku + 1]);
        }
        this.skusByName = IntStream.range(0, skus)
                .boxed()
                .sorted(log.skus::compare)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    int[] skusByName() {
        return skusByName;
    }

    int events() {
        return rows.length;
    }

    int size(int sku) {
        return starts[sku + 1] - starts[sku];
    }

    int row(int sku, int place) {
        return rows[starts[sku] + place];
    }

    /** The row at a place among all SKUs. */
    int rowAt(int index) {
        return rows[index];
    }

    /** The place of a row among those of its SKU. */
    int place(int row) {
        return places[row];
    }

    private int[] starts(int skus) {
        int[] counts = new int[skus + 1];
        for (int row = 0; row < log.rows(); row++) {
            if (log.has(row)) {
                counts[log.sku(row) + 1]++;
            }
        }
        for (int sku = 0; sku < skus; sku++) {
            counts[sku + 1] += counts[sku];
        }
        return counts;
    }

    private void fill() {
        int[] next = starts.clone();
        for (int row = 0; row < log.rows(); row++) {
            if (log.has(row)) {
                rows[next[log.sku(row)]++] = row;
            }
        }
    }

    /** Sorts packed keys, then the runs of one day and type by id. */
    private void sort(int from, int to) {
        long[] keys = new long[to - from];
        for (int i = 0; i < keys.length; i++) {
            int row = rows[from + i];
            long when = ((long) log.on(row) << TYPE_BITS) + log.type(row).number();
            keys[i] = (when << Integer.SIZE) | row;
        }
        Arrays.sort(keys);
        for (int i = 0; i < keys.length; i++) {
            rows[from + i] = (int) keys[i];
        }
        int run = 0;
        for (int i = 1; i <= keys.length; i++) {
            if (i == keys.length || keys[i] >> Integer.SIZE != keys[run] >> Integer.SIZE) {
                sortById(from + run, from + i);
                run = i;
            }
        }
        for (int i = from; i < to; i++) {
            places[rows[i]] = i - from;
        }
    }

    private void sortById(int from, int to) {
        if (to - from < 2) {
            return;
        }
        Comparator<Integer> byId = log.ids::compare;
        int[] sorted = Arrays.stream(rows, from, to)
                .boxed()
                .sorted(byId)
                .mapToInt(Integer::intValue)
                .toArray();
        System.arraycopy(sorted, 0, rows, from, sorted.length);
    }
}
