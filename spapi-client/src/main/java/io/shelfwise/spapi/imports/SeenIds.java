package io.shelfwise.spapi.imports;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The ids of lines that were read. Exact, and small: Amazon's ids are numbers of up to 18 digits, which a table of longs
 * holds in a fifth of what a set of strings takes.
 */
final class SeenIds {

    private static final int MAX_DIGITS = 18;

    private final Set<String> texts = new HashSet<>();
    private long[] numbers = new long[1 << 10];
    private int count;

    /** Whether the id is new. */
    boolean add(String id) {
        long number = number(id);
        return number > 0 ? add(number) : texts.add(id);
    }

    /** How many different ids were seen. */
    long size() {
        return (long) count + texts.size();
    }

    private boolean add(long number) {
        int slot = slot(number);
        if (numbers[slot] == number) {
            return false;
        }
        numbers[slot] = number;
        if (++count > numbers.length / 2) {
            long[] old = numbers;
            numbers = new long[old.length * 2];
            Arrays.stream(old).filter(n -> n != 0).forEach(n -> numbers[slot(n)] = n);
        }
        return true;
    }

    private int slot(long number) {
        int slot = Long.hashCode(number * 0x9e3779b97f4a7c15L) & (numbers.length - 1);
        while (numbers[slot] != 0 && numbers[slot] != number) {
            slot = (slot + 1) & (numbers.length - 1);
        }
        return slot;
    }

    /** The id as a number; 0 where text and number do not stand for each other. */
    private static long number(String id) {
        if (id.isEmpty() || id.length() > MAX_DIGITS || id.charAt(0) == '0') {
            return 0;
        }
        long number = 0;
        for (int i = 0; i < id.length(); i++) {
            int digit = id.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
