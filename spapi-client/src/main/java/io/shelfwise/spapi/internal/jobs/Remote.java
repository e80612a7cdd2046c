package io.shelfwise.spapi.internal.jobs;

import io.shelfwise.spapi.calls.CallOptions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Amazon's side of one job. */
public interface Remote {

    /** Asks Amazon for it, within the patience and time of {@code options}; its id. */
    String create(CallOptions options);

    /** What Amazon has made since then that may be it, as far as its list tells. */
    List<Made> made(Instant since);

    /** Whether one that another program made may be taken. */
    boolean mayBeOthers();

    /** Whether the list tells all that tells such jobs apart. */
    boolean isWhollyListed();

    /** How far it is; nothing if Amazon does not know it. */
    Optional<Look> look(String id);

    /**
     * Something that Amazon has made.
     *
     * @param id of it
     * @param created when, if that is told
     */
    record Made(String id, @Nullable Instant created) {}

    /**
     * How far something is.
     *
     * @param state PENDING, DONE, EMPTY, FATAL or CANCELED
     * @param documentId Amazon's id of its document
     * @param more to be stored with the job
     */
    record Look(Job.State state, Optional<String> documentId, Map<String, String> more) {}
}
