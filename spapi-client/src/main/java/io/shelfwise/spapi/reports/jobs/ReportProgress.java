package io.shelfwise.spapi.reports.jobs;

/**
 * How far a fetch is.
 *
 * @param part which piece of the range, from 1
 * @param parts how many pieces the range has
 * @param state what is known of the piece's report
 * @param bytes of its document that are there, as they were sent
 */
public record ReportProgress(int part, int parts, JobState state, long bytes) {}
