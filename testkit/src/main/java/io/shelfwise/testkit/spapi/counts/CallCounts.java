package io.shelfwise.testkit.spapi.counts;

import java.util.Map;

/** What the fake was asked so far. Thread-safe; maps are copies. */
public interface CallCounts {

    /** Calls of an operation that were answered, whatever the status. */
    int calls(String operation);

    /** Calls of all operations by name. */
    Map<String, Integer> calls();

    /** Answers of 429 to an operation. */
    int throttled(String operation);

    /** Answers of 429 to all operations. */
    int throttled();

    /** Answers by status, logins and documents not among them. */
    Map<Integer, Integer> statuses();

    /** Login calls by grant type, refused ones among them. */
    Map<String, Integer> logins();

    /** Reports created by type; schedules and Amazon's own reports not among them. */
    Map<String, Integer> reportsCreated();

    /** Feeds created by type. */
    Map<String, Integer> feedsCreated();

    /** Data Kiosk queries created. */
    int queriesCreated();

    /** Restricted data tokens given. */
    int restrictedTokens();

    /** Downloads of documents that were begun. */
    int downloads();

    /** Starts counting anew. */
    void reset();
}
