package io.shelfwise.spapi.internal.jobs;

import java.util.List;
import java.util.Optional;

/** The stored jobs of one account. */
public interface Jobs {

    /** The job of a key. */
    Optional<Job> find(String key);

    /** All jobs of a type. */
    List<Job> list(String type);

    /** Keeps a job if nobody changed it meanwhile, and says whether it does. */
    boolean save(Job job);
}
