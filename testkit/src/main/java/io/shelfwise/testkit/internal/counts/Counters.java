package io.shelfwise.testkit.internal.counts;

import io.shelfwise.testkit.spapi.counts.CallCounts;
import java.util.Map;
import java.util.TreeMap;

/** Counts what is asked. */
public final class Counters implements CallCounts {

    private static final int TOO_MANY = 429;

    private final Map<String, Integer> calls = new TreeMap<>();
    private final Map<String, Integer> throttled = new TreeMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Map<String, Integer> logins = new TreeMap<>();
    private final Map<String, Integer> reports = new TreeMap<>();
    private final Map<String, Integer> feeds = new TreeMap<>();
    private int queries;
    private int restricted;
    private int downloads;

    /** One answer to an operation. */
    public synchronized void called(String operation, int status) {
        calls.merge(operation, 1, Integer::sum);
        statuses.merge(status, 1, Integer::sum);
        if (status == TOO_MANY) {
            throttled.merge(operation, 1, Integer::sum);
        }
    }

    /** One login call. */
    public synchronized void login(String grantType) {
        logins.merge(grantType, 1, Integer::sum);
    }

    /** One report created. */
    public synchronized void report(String type) {
        reports.merge(type, 1, Integer::sum);
    }

    /** One feed created. */
    public synchronized void feed(String type) {
        feeds.merge(type, 1, Integer::sum);
    }

    /** One query created. */
    public synchronized void query() {
        queries++;
    }

    /** One restricted data token given. */
    public synchronized void restricted() {
        restricted++;
    }

    /** One download begun. */
    public synchronized void download() {
        downloads++;
    }

    @Override
    public synchronized int calls(String operation) {
        return calls.getOrDefault(operation, 0);
    }

    @Override
    public synchronized Map<String, Integer> calls() {
        return Map.copyOf(calls);
    }

    @Override
    public synchronized int throttled(String operation) {
        return throttled.getOrDefault(operation, 0);
    }

    @Override
    public synchronized int throttled() {
        return throttled.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public synchronized Map<Integer, Integer> statuses() {
        return Map.copyOf(statuses);
    }

    @Override
    public synchronized Map<String, Integer> logins() {
        return Map.copyOf(logins);
    }

    @Override
    public synchronized Map<String, Integer> reportsCreated() {
        return Map.copyOf(reports);
    }

    @Override
    public synchronized Map<String, Integer> feedsCreated() {
        return Map.copyOf(feeds);
    }

    @Override
    public synchronized int queriesCreated() {
        return queries;
    }

    @Override
    public synchronized int restrictedTokens() {
        return restricted;
    }

    @Override
    public synchronized int downloads() {
        return downloads;
    }

    @Override
    public synchronized void reset() {
        for (Map<?, Integer> counter : java.util.List.of(calls, throttled, statuses, logins, reports, feeds)) {
            counter.clear();
        }
        queries = 0;
        restricted = 0;
        downloads = 0;
    }
}
