package io.shelfwise.spapi.notifications;

/**
 * A message as a queue delivers it.
 *
 * @param id of the message, the same at each delivery
 * @param receipt of this delivery, by which it is acknowledged or released
 * @param body its text; may hold buyer data or a secret
 * @param deliveries how often it was delivered, this time included; at least 1
 */
public record ReceivedMessage(String id, String receipt, String body, int deliveries) {

    /** Checks the count. */
    public ReceivedMessage {
        if (deliveries < 1) {
            throw new IllegalArgumentException("deliveries is " + deliveries + "; give 1 or more");
        }
    }

    /** Without its text. */
    @Override
    public String toString() {
        return "ReceivedMessage[" + id + ", delivery " + deliveries + "]";
    }
}
