package io.shelfwise.core.supply;

final class Quantities {

    private Quantities() {}

    static int atLeast(int least, String name, int value) {
        if (value < least) {
            throw new IllegalArgumentException(name + " is " + value + "; give at least " + least);
        }
        return value;
    }
}
