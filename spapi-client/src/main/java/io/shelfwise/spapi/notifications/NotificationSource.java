package io.shelfwise.spapi.notifications;

import java.time.Duration;
import java.util.List;

/**
 * A queue of messages that delivers each at least once, such as Amazon SQS. What is delivered is out of sight for a while;
 * unless it is acknowledged, it is delivered again. Implementations are thread-safe.
 */
public interface NotificationSource {

    /**
     * Takes what there is.
     *
     * @param most how many at most, 1 or more
     * @param wait how long to wait for the first if there is none
     * @return empty if none came
     */
    List<ReceivedMessage> receive(int most, Duration wait) throws InterruptedException;

    /** Has done with a message: it is not delivered again. One that is no longer this receiver's is left alone. */
    void acknowledge(ReceivedMessage message);

    /** Gives a message back, to be delivered again after {@code delay}. One that is no longer this receiver's is left alone. */
    void release(ReceivedMessage message, Duration delay);
}
