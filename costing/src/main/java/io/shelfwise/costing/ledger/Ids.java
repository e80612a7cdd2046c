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

    private static final int LENGTH_BITS = 24;
    private static final int MAX_LENGTH = (1 << LENGTH_BITS) - 1;

    /** A text never runs over the end of its block; one longer than a block has a block of its own. */
    private final List<byte[]> blocks = new ArrayList<>();

    private int room;

    /** Of each text the block, where it starts there, and its length. */
    private long[] places = new long[1024];

    private int[] table = empty(4096);
    private int size;

    int size() {
        return size;
    }

    /** The number of a text, a new one if it has none. */
    int intern(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "an id has " + bytes.length + " bytes; give one of at most " + MAX_LENGTH);
        }
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
        return new String(block(number), start(number), length(number), StandardCharsets.UTF_8);
    }

    /** By their bytes, which for UTF-8 is the order of their code points. */
    int compare(int a, int b) {
        return Arrays.compareUnsigned(
                block(a), start(a), start(a) + length(a), block(b), start(b), start(b) + length(b));
    }

    private byte[] block(int number) {
        return blocks.get((int) (places[number] >>> (LENGTH_BITS + BLOCK_BITS)));
    }

    private int start(int number) {
        return (int) (places[number] >>> LENGTH_BITS) & (BLOCK - 1);
    }

    private int length(int number) {
        return (int) places[number] & MAX_LENGTH;
    }

    private void append(byte[] bytes) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size + size / 2);
        }
        if (bytes.length >= room) {
            room = Math.max(BLOCK, bytes.length);
            blocks.add(new byte[room]);
        }
        byte[] block = blocks.get(blocks.size() - 1);
        int start = block.length - room;
        System.arraycopy(bytes, 0, block, start, bytes.length);
        room -= bytes.length;
        places[size] = ((long) (blocks.size() - 1) << (LENGTH_BITS + BLOCK_BITS))
                | ((long) start << LENGTH_BITS)
                | bytes.length;
    }

    private int slot(byte[] bytes) {
        int slot = spread(hash(bytes, 0, bytes.length)) & (table.length - 1);
        while (table[slot] != NONE && !is(table[slot], bytes)) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private boolean is(int number, byte[] bytes) {
        int start = start(number);
        return Arrays.equals(block(number), start, start + length(number), bytes, 0, bytes.length);
    }

    private void grow() {
        table = empty(table.length * 2);
        for (int number = 0; number < size; number++) {
            int slot = spread(hash(block(number), start(number), length(number))) & (table.length - 1);
            while (table[slot] != NONE) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = number;
        }
    }

    private static int hash(byte[] bytes, int from, int length) {
        int hash = 1;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + bytes[i];
        }
        return hash;
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
