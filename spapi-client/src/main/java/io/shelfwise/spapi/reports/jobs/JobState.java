package io.shelfwise.spapi.reports.jobs;

/** How far a report job is. */
public enum JobState {
    /** Nothing is asked for: not yet, or it came to nothing. */
    NONE,
    /** Amazon is being asked, or was and the answer is not known. */
    CREATING,
    /** Amazon has given an id and works. */
    PENDING,
    /** There is a document. */
    DONE,
    /** It ended without a document, which a report does as canceled: there is no data. */
    EMPTY,
    /** Amazon gave up. */
    FATAL,
    /** It was canceled: a report by this side, a feed or a query by anyone. */
    CANCELED
}
