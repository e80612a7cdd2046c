package io.shelfwise.spapi.imports;

import java.util.Arrays;

/** The units of one SKU by day, for the days that were named only: sorted, since lines come nearly in that order. */
final class SkuDays {

    private int[] days = new int[4];
    private long[] units = new long[4];
    private int size;

    /** Names a day, with 0 units if it is new. */
    void name(int day) {
        if (size > 0 && days[size - 1] == day) {
            return;
        }
        int at = size == 0 || days[size - 1] < day ? -size - 1 : Arrays.binarySearch(days, 0, size, day);
        if (at < 0) {
            insert(-at - 1, day);
        }
    }

    /** Adds units to a day; false if it was not named. */
    boolean add(int day, long sold) {
        int at = Arrays.binarySearch(days, 0, size, day);
        if (at < 0) {
            return false;
        }
        units[at] += sold;
        return true;
    }

    int size() {
        return size;
    }

    int day(int index) {
        return days[index];
    }

    long units(int index) {
        return units[index];
    }

    long total() {
        return Arrays.stream(units, 0, size).sum();
    }

    private void insert(int at, int day) {
        if (size == days.length) {
            days = Arrays.copyOf(days, size * 2);
            units = Arrays.copyOf(units, size * 2);
        }
        System.arraycopy(days, at, days, at + 1, size - at);
        System.arraycopy(units, at, units, at + 1, size - at);
        days[at] = day;
        units[at] = 0;
        size++;
    }
}
