package io.shelfwise.contracts.jobs;

import io.shelfwise.spapi.reports.jobs.JobStore;

/** Opens a store, in whatever process. A public class with a public constructor without parameters. */
public interface StoreOpener {

    /**
     * A store.
     *
     * @param place where its jobs are
     */
    JobStore open(String place);
}
