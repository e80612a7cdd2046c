package io.shelfwise.spapi.wire;

/**
 * One of the errors that Amazon names in an answer.
 *
 * @param code such as {@code InvalidInput}; empty if Amazon gave none
 * @param message in Amazon's words; may repeat what was sent
 * @param details in Amazon's words; may repeat what was sent
 */
public record SpApiError(String code, String message, String details) {

    /** The code only: the words may repeat what was sent. */
    @Override
    public String toString() {
        return "SpApiError[" + code + "]";
    }
}
