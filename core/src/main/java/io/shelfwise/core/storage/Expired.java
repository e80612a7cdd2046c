package io.shelfwise.core.storage;

import java.time.Instant;
import java.util.Optional;

/**
 * What has outlived its time.
 *
 * @param rows their number, at least 0
 * @param oldest the time of the oldest row; empty if there are none
 */
public record Expired(long rows, Optional<Instant> oldest) {

    /** Nothing. */
    public static final Expired NONE = new Expired(0, Optional.empty());

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the rows are negative
     */
    public Expired {
        if (rows < 0) {
            throw new IllegalArgumentException("rows is " + rows + "; give at least 0");
        }
    }
}
