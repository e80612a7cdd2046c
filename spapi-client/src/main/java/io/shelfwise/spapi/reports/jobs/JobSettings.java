package io.shelfwise.spapi.reports.jobs;

import io.shelfwise.spapi.internal.jobs.Pace;
import java.nio.file.Path;
import okhttp3.OkHttpClient;

/** What the builder collected. */
record JobSettings(JobStore store, ReportRules rules, Pace pace, Path directory, OkHttpClient http) {}
