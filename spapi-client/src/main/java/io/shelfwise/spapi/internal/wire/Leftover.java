package io.shelfwise.spapi.internal.wire;

import org.jspecify.annotations.Nullable;

/** What the value read last would lose if it were written again: nothing, or all of it is kept as a tree. One thread's. */
final class Leftover {

    private boolean isExact = true;
    private @Nullable Object tree;

    /** The value read holds all that came. */
    void none() {
        isExact = true;
        tree = null;
    }

    /** The value read does not hold all of {@code whole}. */
    void keep(@Nullable Object whole) {
        isExact = false;
        tree = whole;
    }

    boolean isNone() {
        return isExact;
    }

    /** What came, if there is a leftover. */
    @Nullable
    Object tree() {
        return tree;
    }
}
