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
    /** Amazon canceled it without a document: there is no data. */
    EMPTY,
    /** Amazon gave up. */
    FATAL,
    /** This side canceled it. */
    CANCELED
}
