package io.shelfwise.testkit.internal.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Work that takes time: its state is what the clock says, unless it is canceled before it begins. */
final class Job {

    /** How a job is to end. */
    enum End {
        DONE,
        CANCELLED,
        FATAL
    }

    private final String id;
    private final String sellerId;
    private final String type;
    private final List<String> marketplaces;
    private final Instant created;
    private final Duration takes;
    private final End end;
    private final @Nullable String document;
    private final AtomicBoolean told = new AtomicBoolean();
    private volatile boolean canceled;

    Job(
            String id,
            String sellerId,
            String type,
            List<String> marketplaces,
            Instant created,
            Duration takes,
            End end,
            @Nullable String document) {
        this.id = id;
        this.sellerId = sellerId;
        this.type = type;
        this.marketplaces = List.copyOf(marketplaces);
        this.created = created;
        this.takes = takes;
        this.end = end;
        this.document = document;
    }

    String id() {
        return id;
    }

    String sellerId() {
        return sellerId;
    }

    String type() {
        return type;
    }

    List<String> marketplaces() {
        return marketplaces;
    }

    Instant created() {
        return created;
    }

    End end() {
        return end;
    }

    /** Amazon's word for how far it is. */
    String status(Instant now) {
        if (canceled) {
            return "CANCELLED";
        }
        if (now.isBefore(begins())) {
            return "IN_QUEUE";
        }
        return now.isBefore(ends()) ? "IN_PROGRESS" : end.name();
    }

    /** When it begins, if it has. */
    Optional<Instant> begun(Instant now) {
        return canceled || now.isBefore(begins()) ? Optional.empty() : Optional.of(begins());
    }

    /** When it ended, if it has. */
    Optional<Instant> ended(Instant now) {
        return canceled || now.isBefore(ends()) ? Optional.empty() : Optional.of(ends());
    }

    /** Its document, once it has ended. */
    Optional<String> document(Instant now) {
        return ended(now).map(unused -> document);
    }

    /** Ends it if it has not begun, and says whether it does. */
    boolean cancel(Instant now) {
        boolean waits = now.isBefore(begins());
        canceled |= waits;
        return waits;
    }

    /** Whether it has ended and nobody asked so before. */
    boolean tellsItsEnd(Instant now) {
        return (canceled || !now.isBefore(ends())) && told.compareAndSet(false, true);
    }

    private Instant begins() {
        return created.plus(takes.dividedBy(3));
    }

    private Instant ends() {
        return created.plus(takes);
    }
}
