package io.shelfwise.core;

/**
 * The root of all operational trouble in Shelfwise: files that cannot be read, storage that fails, calls that do not
 * go through. A caller's mistake is an {@link IllegalArgumentException} instead.
 */
public class ShelfwiseException extends RuntimeException {

    /**
     * An error without a cause.
     *
     * @param message what was wrong, with the values, and what to try; never a secret or buyer data
     */
    public ShelfwiseException(String message) {
        super(message);
    }

    /**
     * An error that came from another.
     *
     * @param message what was wrong, with the values, and what to try; never a secret or buyer data
     * @param cause what it came from
     */
    public ShelfwiseException(String message, Throwable cause) {
        super(message, cause);
    }
}
