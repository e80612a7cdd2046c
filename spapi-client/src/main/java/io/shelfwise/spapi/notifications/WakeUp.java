package io.shelfwise.spapi.notifications;

import java.util.function.Consumer;

/** Ends the waiting for Amazon's work early: whoever waits for a report, a feed or a query looks as soon as it has ended. */
public final class WakeUp {

    private WakeUp() {}

    /**
     * A handler that hands on the id of what has ended.
     *
     * @param jobs takes Amazon's id, such as {@code reportJobs::processingFinished}; an id that it does not know should do
     *     no harm, since a queue may tell of other sellers and other programs
     */
    public static PayloadHandler<JobFinished> of(Consumer<String> jobs) {
        return (notification, finished) -> {
            String id = finished.jobId();
            if (id != null) {
                jobs.accept(id);
            }
        };
    }
}
