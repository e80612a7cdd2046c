package io.shelfwise.spapi.internal.jobs;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what a job made before its id could be stored. Amazon's list may not tell all that tells jobs apart. */
final class Adoption {

    private Adoption() {}

    /**
     * What was found.
     *
     * @param made what is the job's
     * @param ambiguous whether there is none because several jobs may have made what is there
     */
    record Found(Optional<Remote.Made> made, boolean ambiguous) {}

    static Found find(Jobs jobs, Job job, Remote remote, Instant since) {
        List<Remote.Made> fitting =
                remote.made(since); // before the jobs are read: what is in none of them then is nobody's
        List<Job> stored = jobs.list(job.type());
        List<Remote.Made> free = fitting.stream()
                .filter(made -> stored.stream().noneMatch(other -> other.knows(made.id())))
                .toList();
        boolean claimedByTwin =
                stored.stream().anyMatch(other -> other.isTwinOf(job) && other.state() == Job.State.CREATING);
        boolean ambiguous = !free.isEmpty() && (claimedByTwin || (!remote.isWhollyListed() && free.size() > 1));
        return new Found(ambiguous ? Optional.empty() : earliest(free), ambiguous);
    }

    private static Optional<Remote.Made> earliest(List<Remote.Made> free) {
        return free.stream()
                .min(Comparator.comparing(
                        Remote.Made::created, Comparator.nullsLast(Comparator.<Instant>naturalOrder())));
    }
}
