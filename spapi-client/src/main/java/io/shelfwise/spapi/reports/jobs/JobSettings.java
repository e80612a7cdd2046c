package io.shelfwise.spapi.reports.jobs;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import okhttp3.OkHttpClient;

/** What the builder collected. */
record JobSettings(
        JobStore store,
        ReportRules rules,
        InstantSource clock,
        Path directory,
        OkHttpClient http,
        Duration firstPoll,
        Duration longestPoll,
        Duration lease,
        Duration firstCooldown,
        Duration longestCooldown) {

    /** The wait before the n-th look, from 0: growing by half each time. */
    Duration poll(int n) {
        double millis = firstPoll.toMillis() * Math.pow(1.5, Math.min(n, 40));
        return Duration.ofMillis((long) Math.min(Math.max(1, millis), (double) longestPoll.toMillis()));
    }

    /** How long after the n-th failure in a row, from 1, nothing is asked for: doubling. */
    Duration cooldown(int n) {
        Duration wait = firstCooldown.multipliedBy(1L << Math.min(n - 1, 20));
        return wait.compareTo(longestCooldown) < 0 ? wait : longestCooldown;
    }
}
