package io.shelfwise.spapi.internal.jobs;

import io.shelfwise.spapi.limits.LimitWaitException;
import io.shelfwise.spapi.login.BuyerDataException;
import io.shelfwise.spapi.login.LoginException;
import io.shelfwise.spapi.wire.SpApiException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Leads one job that reads to its end, from whatever state the store has it in. Each step is a change of the stored job that
 * only one of those who try it can make.
 */
public final class Requesting {

    private static final Duration SKEW = Duration.ofMinutes(1);
    private static final int UNANSWERED = 5;

    private final Jobs jobs;
    private final Pace pace;
    private final Signals signals;
    private final Remote remote;
    private final Job unstored;
    private final Duration maxAge;
    private final Consumer<Job.State> progress;
    private final Trouble trouble;
    private @Nullable String seen;
    private int looks;
    private int unanswered;

    /**
     * A job to be led.
     *
     * @param unstored the job as it is where the store has none
     * @param maxAge how old one that has ended may be to be taken
     * @param progress hears of the states
     * @param trouble makes the exception of a job that this side canceled
     */
    public Requesting(
            Jobs jobs,
            Pace pace,
            Signals signals,
            Remote remote,
            Job unstored,
            Duration maxAge,
            Consumer<Job.State> progress,
            Trouble trouble) {
        this.jobs = jobs;
        this.pace = pace;
        this.signals = signals;
        this.remote = remote;
        this.unstored = unstored;
        this.maxAge = maxAge;
        this.progress = progress;
        this.trouble = trouble;
    }

    /** The job, DONE or EMPTY or FATAL. */
    public Job run() {
        Optional<Job> end = Optional.empty();
        while (end.isEmpty()) {
            Job job = jobs.find(unstored.key()).orElse(unstored);
            progress.accept(job.state());
            end = step(job);
        }
        return end.get();
    }

    private Optional<Job> step(Job job) {
        switch (job.state()) {
            case CREATING -> creating(job);
            case PENDING -> look(job, job.id().orElseThrow());
            case DONE, EMPTY -> {
                if (isFresh(job)) {
                    return Optional.of(job);
                }
                begin(job);
            }
            case FATAL -> {
                if (pace.now().isBefore(job.retryAt().orElse(Instant.MIN))) {
                    return Optional.of(job);
                }
                begin(job);
            }
            case CANCELED -> {
                if (isSeen(job)) {
                    throw trouble.of(
                            job.type() + " was canceled by this side or another program, number "
                                    + job.id().orElse("?") + "; ask again to have it made anew",
                            null);
                }
                begin(job);
            }
            case NONE -> begin(job);
        }
        return Optional.empty();
    }

    private boolean isFresh(Job job) {
        Instant since = job.since().orElse(Instant.MIN);
        return isSeen(job)
                || (maxAge.toMillis() > 0 && !since.isBefore(pace.now().minus(maxAge)));
    }

    private boolean isSeen(Job job) {
        return seen != null && job.knows(seen);
    }

    private void begin(Job job) {
        Job intent = job.intended(pace.now(), pace.lease());
        if (!jobs.save(intent)) {
            return; // another was faster
        }
        boolean mayExist = job.version() == 0 && !maxAge.isZero() && remote.mayBeOthers();
        if (!mayExist || !adopted(intent, pace.now().minus(maxAge))) {
            create(intent);
        }
    }

    private void creating(Job job) {
        if (pace.now().isBefore(job.leaseUntil())) {
            signals.await("", pace.polling().after(looks++));
            return;
        }
        Job taken = job.leased(pace.now().plus(pace.lease()));
        if (jobs.save(taken) && !adopted(taken, taken.since().orElseThrow().minus(SKEW))) {
            create(taken);
        }
    }

    private boolean adopted(Job intent, Instant since) {
        Adoption.Found found = Adoption.find(jobs, intent, remote, since);
        if (found.ambiguous()) {
            create(intent.withExtra());
            return true;
        }
        found.made()
                .ifPresent(made -> jobs.save(intent.pending(
                        made.id(), Optional.ofNullable(made.created()).orElseGet(pace::now))));
        return found.made().isPresent();
    }

    /** Asks Amazon, unless the search before took so long that another took the job over. */
    private void create(Job intent) {
        if (!pace.now().plus(pace.longestCall()).isAfter(intent.leaseUntil())) {
            ask(intent);
            return;
        }
        Job renewed = intent.leased(pace.now().plus(pace.lease()));
        if (jobs.save(renewed)) {
            ask(renewed);
        }
    }

    private void ask(Job intent) {
        try {
            jobs.save(intent.pending(remote.create(pace.asking()), pace.now()));
        } catch (LimitWaitException e) {
            jobs.save(intent.withdrawn());
            signals.await("", shorter(e.expectedWait(), pace.lease()));
        } catch (LoginException | BuyerDataException e) {
            jobs.save(intent.withdrawn());
            throw e;
        } catch (SpApiException e) {
            refused(intent, e);
        }
    }

    /** After an answer of 4xx nothing was made. After any other, or none, it may be there: it is looked for soon. */
    private void refused(Job intent, SpApiException e) {
        if (e.status() >= 400 && e.status() < 500) {
            jobs.save(intent.withdrawn());
            throw e;
        }
        jobs.save(intent.leased(pace.now().plus(pace.polling().after(2 + unanswered))));
        if (++unanswered >= UNANSWERED) {
            throw e;
        }
    }

    private void look(Job job, String id) {
        seen = id;
        Optional<Remote.Look> look = remote.look(id);
        if (look.isEmpty()) {
            jobs.save(job.withdrawn()); // Amazon does not keep it for ever
            return;
        }
        Job told = job;
        for (var more : look.get().more().entrySet()) {
            told = told.with(more.getKey(), more.getValue());
        }
        Optional<String> document = look.get().documentId();
        switch (look.get().state()) {
            case DONE, EMPTY, CANCELED -> jobs.save(told.ended(look.get().state(), document));
            case FATAL -> jobs.save(told.failed(document, pace.now().plus(pace.cooldown(job.failures() + 1))));
            default -> signals.await(id, pace.polling().after(looks++));
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
