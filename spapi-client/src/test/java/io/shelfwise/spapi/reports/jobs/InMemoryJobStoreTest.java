package io.shelfwise.spapi.reports.jobs;

import io.shelfwise.contracts.jobs.JobStoreContract;

class InMemoryJobStoreTest extends JobStoreContract {

    private final JobStore store = JobStore.inMemory();

    @Override
    protected JobStore open() {
        return store;
    }
}
