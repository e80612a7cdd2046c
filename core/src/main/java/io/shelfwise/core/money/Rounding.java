package io.shelfwise.core.money;

import java.math.RoundingMode;

/** How an exact amount becomes a booked one, by name, so that a result can say which rule it followed. */
public enum Rounding {
    /** To the nearest, the half away from zero: what invoices and Amazon's fee tables do. */
    HALF_UP(RoundingMode.HALF_UP),
    /** To the nearest, the half to the even digit, so that many roundings don't drift. */
    HALF_EVEN(RoundingMode.HALF_EVEN),
    /** Towards zero. */
    DOWN(RoundingMode.DOWN),
    /** Away from zero. */
    UP(RoundingMode.UP);

    private final RoundingMode mode;

    Rounding(RoundingMode mode) {
        this.mode = mode;
    }

    /** The mode of the JDK that does it. */
    public RoundingMode mode() {
        return mode;
    }
}
