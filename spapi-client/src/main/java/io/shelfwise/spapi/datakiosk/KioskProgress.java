package io.shelfwise.spapi.datakiosk;

import io.shelfwise.spapi.reports.jobs.JobState;

/**
 * How far a query is.
 *
 * @param page which page, from 1
 * @param state of its job
 * @param bytes of its document so far
 */
public record KioskProgress(int page, JobState state, long bytes) {}
