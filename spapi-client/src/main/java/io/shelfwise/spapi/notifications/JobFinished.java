package io.shelfwise.spapi.notifications;

import org.jspecify.annotations.Nullable;

/** Amazon's work for a seller has ended: a report, a feed or a Data Kiosk query. */
public interface JobFinished extends NotificationPayload {

    /** Amazon's id of the report, feed or query. */
    @Nullable
    String jobId();

    /** How it ended. */
    @Nullable
    JobOutcome processingStatus();
}
