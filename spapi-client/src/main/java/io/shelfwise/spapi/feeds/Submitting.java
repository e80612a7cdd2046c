package io.shelfwise.spapi.feeds;

import io.shelfwise.spapi.api.feeds.v2021_06_30.ProcessingStatus;
import io.shelfwise.spapi.internal.jobs.Job;
import io.shelfwise.spapi.internal.jobs.Jobs;
import io.shelfwise.spapi.internal.jobs.Pace;
import io.shelfwise.spapi.internal.jobs.Remote;
import io.shelfwise.spapi.internal.jobs.Signals;
import io.shelfwise.spapi.internal.jobs.Uploads;
import io.shelfwise.spapi.limits.LimitWaitException;
import io.shelfwise.spapi.login.LoginException;
import io.shelfwise.spapi.wire.SpApiException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Leads one part of a feed to its end. It is submitted again only when Amazon is known not to have it: after a whole lease
 * without an answer, and by its list.
 */
final class Submitting {

    private static final Duration SKEW = Duration.ofMinutes(1);

    private final RemoteFeeds remote;
    private final Uploads uploads;
    private final Jobs jobs;
    private final Pace pace;
    private final Signals signals;
    private final PartKey part;
    private final Consumer<Job.State> progress;
    private @Nullable String documentId;
    private boolean asking;
    private int looks;

    Submitting(
            RemoteFeeds remote,
            Uploads uploads,
            Jobs jobs,
            Pace pace,
            Signals signals,
            PartKey part,
            Consumer<Job.State> progress) {
        this.remote = remote;
        this.uploads = uploads;
        this.jobs = jobs;
        this.pace = pace;
        this.signals = signals;
        this.part = part;
        this.progress = progress;
    }

    /** Submits it, if it is not submitted yet: the job with Amazon's id. */
    Job submitted() {
        while (true) {
            Job job = job();
            progress.accept(job.state());
            switch (job.state()) {
                case NONE -> begin(job);
                case CREATING -> creating(job);
                default -> {
                    return job;
                }
            }
        }
    }

    /** Waits for the end of one that is submitted. */
    Job ended() {
        while (true) {
            Job job = job();
            progress.accept(job.state());
            if (job.state() != Job.State.PENDING) {
                return job;
            }
            look(job, job.id().orElseThrow());
        }
    }

    private Job job() {
        Job job = jobs.find(part.key()).orElseGet(part::unstored);
        part.check(job);
        return job;
    }

    private void begin(Job job) {
        if (documentId == null) {
            documentId = uploads.send(
                    part.bytes(),
                    part.feed().contentType(),
                    () -> remote.place(part.feed().contentType()));
        }
        Job intent = part.marked(job).intended(pace.now(), pace.lease());
        if (jobs.save(intent)) { // else another was faster
            asking = true;
            create(intent, documentId);
        }
    }

    private void create(Job intent, String document) {
        try {
            String id = remote.create(part.feed(), document, pace.asking());
            jobs.save(intent.pending(id, pace.now()));
        } catch (LimitWaitException e) {
            jobs.save(intent.withdrawn());
            Duration wait = e.expectedWait();
            signals.await("", wait.compareTo(pace.lease()) < 0 ? wait : pace.lease());
        } catch (LoginException e) {
            jobs.save(intent.withdrawn());
            throw e;
        } catch (SpApiException e) {
            if (e.status() >= 400 && e.status() < 500) { // nothing was made
                jobs.save(intent.withdrawn());
                throw e;
            }
        }
    }

    private void creating(Job job) {
        List<String> unclear = part.unclear(job);
        if (!unclear.isEmpty()) {
            throw FeedJobException.unclear(part.name(), part.number(), unclear);
        }
        boolean over = !pace.now().isBefore(job.leaseUntil());
        if (!over && !asking) {
            signals.await("", pace.polling().after(looks++));
            return;
        }
        Job taken = over ? job.leased(pace.now().plus(pace.lease())) : job;
        if (!over || jobs.save(taken)) {
            adopt(taken, over);
        }
    }

    private void adopt(Job job, boolean over) {
        Instant since = job.since().orElseThrow();
        List<Remote.Made> made = remote.made(
                part.feed(), since.minus(SKEW), since.plus(pace.lease()).plus(SKEW));
        List<Job> stored = jobs.list(job.type()); // after the list: what is in none of them then is nobody's
        List<Remote.Made> free = made.stream()
                .filter(each -> stored.stream().noneMatch(other -> other.knows(each.id())))
                .toList();
        List<Job> twins = stored.stream()
                .filter(other -> other.isTwinOf(job) && other.state() == Job.State.CREATING)
                .toList();
        boolean live = twins.stream().anyMatch(twin -> pace.now().isBefore(twin.leaseUntil()));
        if (free.size() == 1 && twins.isEmpty()) {
            Instant created = Optional.ofNullable(free.get(0).created()).orElseGet(pace::now);
            jobs.save(job.pending(free.get(0).id(), created));
        } else if (free.isEmpty() && over) {
            documentId = null;
            jobs.save(job.withdrawn());
        } else if (free.isEmpty() || live) {
            waitFor(job, over);
        } else {
            List<String> ids = free.stream().map(Remote.Made::id).toList();
            jobs.save(part.markUnclear(job, ids).leased(pace.now()));
        }
    }

    private void waitFor(Job job, boolean over) {
        if (over) { // so that a twin that waits for this one sees that its time is over
            jobs.save(job.leased(pace.now()));
        }
        signals.await("", pace.polling().after(looks++));
    }

    private void look(Job job, String id) {
        var feed = remote.get(id);
        ProcessingStatus status = feed.processingStatus();
        Optional<String> document = Optional.ofNullable(feed.resultFeedDocumentId());
        if (ProcessingStatus.DONE.equals(status)) {
            jobs.save(job.ended(Job.State.DONE, document));
        } else if (ProcessingStatus.FATAL.equals(status)) {
            jobs.save(job.ended(Job.State.FATAL, document));
        } else if (ProcessingStatus.CANCELLED.equals(status)) {
            jobs.save(job.ended(Job.State.CANCELED, document));
        } else {
            signals.await(id, pace.polling().after(looks++));
        }
    }
}
