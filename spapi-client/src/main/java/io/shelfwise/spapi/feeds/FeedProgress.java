package io.shelfwise.spapi.feeds;

import io.shelfwise.spapi.reports.jobs.JobState;

/**
 * How far a feed is.
 *
 * @param part which part, from 1
 * @param parts of how many
 * @param state of its job
 */
public record FeedProgress(int part, int parts, JobState state) {}
