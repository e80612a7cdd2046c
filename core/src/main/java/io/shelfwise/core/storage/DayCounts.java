package io.shelfwise.core.storage;

import java.util.Arrays;

/**
 * Units by day in two sorted arrays: 16 bytes a day, where a tree of objects would take some 100. Not thread-safe.
 */
final class DayCounts {

    private static final int FIRST_CAPACITY = 16;

    private long[] days = new long[FIRST_CAPACITY];
    private long[] units = new long[FIRST_CAPACITY];
    private int size;

    void put(long day, long count) {
        int index = size == 0 || day > days[size - 1] ? size : indexFrom(day);
        if (index == size || days[index] != day) {
            makeRoom(index);
            days[index] = day;
        }
        units[index] = count;
    }

    int size() {
        return size;
    }

    long day(int index) {
        return days[index];
    }

    long units(int index) {
        return units[index];
    }

    /** The index of the first day that is not before this one. */
    int indexFrom(long day) {
        int found = Arrays.binarySearch(days, 0, size, day);
        return found >= 0 ? found : -found - 1;
    }

    void removeFirst(int count) {
        days = Arrays.copyOfRange(days, count, Math.max(size, count + 1));
        units = Arrays.copyOfRange(units, count, Math.max(size, count + 1));
        size -= count;
    }

    private void makeRoom(int index) {
        if (size == days.length) {
            days = Arrays.copyOf(days, size * 2);
            units = Arrays.copyOf(units, size * 2);
        }
        System.arraycopy(days, index, days, index + 1, size - index);
        System.arraycopy(units, index, units, index + 1, size - index);
        size++;
    }
}
