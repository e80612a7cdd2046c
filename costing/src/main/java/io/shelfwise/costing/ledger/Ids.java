package io.shelfwise.costing.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Texts by number, kept as UTF-8 in large blocks: some ten bytes an id where a string and a map entry take a hundred.
 */
final class Ids {

    private static final int BLOCK = 1 << 20;
    private static final int BLOCK_BITS = 20;
    private static final int NONE = -1;

    private final List<byte[]> blocks = new ArrayList<>();
    private long end;
    private long[] starts = new long[1024];
    private int[] table = empty(4096);
    private int size;

    int size() {
        return size;
    }

    /** The number of a text, a new one if it has none. */
    int intern(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int slot = slot(bytes);
        if (table[slot] == NONE) {
            append(bytes);
            table[slot] = size++;
            if (size * 2 > table.length) {
                grow();
            }
            return size - 1;
        }
        return table[slot];
    }

    /** The number of a text, or -1. */
    int find(String text) {
        return table[slot(text.getBytes(StandardCharsets.UTF_8))];
    }

    String text(int number) {
        return new String(bytes(number), StandardCharsets.UTF_8);
    }

    /** By their bytes, which for UTF-8 is the order of their code points. */
    int compare(int a, int b) {
        return Arrays.compareUnsigned(bytes(a), bytes(b));
    }

    private byte[] bytes(int number) {
        long from = starts[number];
        byte[] bytes = new byte[length(number)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = at(from + i);
        }
        return bytes;
    }

    private int length(int number) {
        return (int) ((number + 1 == size ? end : starts[number + 1]) - starts[number]);
    }

    private byte at(long position) {
        return blocks.get((int) (position >>> BLOCK_BITS))[(int) position & (BLOCK - 1)];
    }

    private void append(byte[] bytes) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size + size / 2);
        }
        starts[size] = end;
        for (byte value : bytes) {
            if (end >>> BLOCK_BITS == blocks.size()) {
                blocks.add(new byte[BLOCK]);
            }
            blocks.get((int) (end >>> BLOCK_BITS))[(int) end & (BLOCK - 1)] = value;
            end++;
        }
    }

    private int slot(byte[] bytes) {
        int slot = spread(Arrays.hashCode(bytes)) & (table.length - 1);
        while (table[slot] != NONE && !is(table[slot], bytes)) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private boolean is(int number, byte[] bytes) {
        if (length(number) != bytes.length) {
            return false;
        }
        long from = starts[number];
        for (int i = 0; i < bytes.length; i++) {
            if (at(from + i) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        table = empty(table.length * 2);
        for (int number = 0; number < size; number++) {
            int slot = spread(Arrays.hashCode(bytes(number))) & (table.length - 1);
            while (table[slot] != NONE) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = number;
        }
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }

    private static int[] empty(int length) {
        int[] table = new int[length];
        Arrays.fill(table, NONE);
        return table;
    }
}
