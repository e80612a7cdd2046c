package io.shelfwise.spapi.reports.jobs;

import io.shelfwise.core.account.SellerAccount;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where jobs are kept, so that a report or a query is asked for once and a feed submitted once by all processes that share
 * the store, and found again after a restart. Implementations are thread-safe, and a saved job outlives the process at once.
 */
public interface JobStore {

    /** One for a single process, which forgets all with it. */
    static JobStore inMemory() {
        return new InMemoryJobStore();
    }

    /**
     * One in files, safe for several processes of one machine: every change is made under a lock, written aside, forced to
     * the disk and moved into place.
     *
     * @param directory made if it is missing; on a local disk
     */
    static JobStore inDirectory(Path directory) {
        return new FileJobStore(directory);
    }

    /** The job of a key. */
    Optional<ReportJob> find(SellerAccount account, String key);

    /** All jobs of a type. */
    List<ReportJob> list(SellerAccount account, String type);

    /**
     * Keeps a job if nobody changed it meanwhile: its version is that of the stored one plus 1, or 1 if none is stored.
     *
     * @return whether it was kept; if not, nothing changed
     */
    boolean save(SellerAccount account, ReportJob job);
}
