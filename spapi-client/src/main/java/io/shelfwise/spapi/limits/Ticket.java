package io.shelfwise.spapi.limits;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** One call on its way through its gates, one after the other. Guarded by the lock of the limiter, but for its ends. */
final class Ticket implements Permit {

    /** What the caller waits for. */
    final CompletableFuture<Permit> future = new CompletableFuture<>();

    private final LimitedCall call;
    private final List<Stop> way;
    private final InProcessRateLimits limits;
    private final List<Passed> passed = new ArrayList<>(2);
    private final AtomicBoolean ended = new AtomicBoolean();
    private boolean closed;
    private Runnable forgetDeadline = () -> {};

    Ticket(LimitedCall call, List<Stop> way, InProcessRateLimits limits) {
        this.call = call;
        this.way = way;
        this.limits = limits;
    }

    LimitedCall call() {
        return call;
    }

    Priority priority() {
        return call.priority();
    }

    String seller() {
        return call.caller().seller();
    }

    /** The gates that it has not passed yet; a copy. */
    List<Stop> ahead() {
        return way.subList(passed.size(), way.size());
    }

    List<Passed> passed() {
        return passed;
    }

    /** Whether it waits no more. */
    boolean isClosed() {
        return closed;
    }

    void passed(Gate gate, Attempt attempt) {
        passed.add(new Passed(gate, attempt));
    }

    /** The gate before which it stood has let it in. */
    void enter(Gate gate, Attempt attempt, long now) {
        passed(gate, attempt);
        limits.goOn(this, now);
    }

    /** It has passed all gates. */
    void sent(long now) {
        passed.forEach(each -> each.gate().allowance().sent(each.attempt(), now));
        close();
    }

    void close() {
        closed = true;
        forgetDeadline.run();
    }

    /** It has to wait, and no longer than until a deadline that can be forgotten. */
    void waits(Runnable forgetDeadline) {
        this.forgetDeadline = forgetDeadline;
        CompletableFuture<Permit> unused = future.whenComplete((permit, failure) -> {
            if (future.isCancelled()) {
                limits.cancelled(this);
            }
        });
    }

    /** Tells the caller to go. */
    void grant() {
        if (!future.complete(this)) {
            limits.refused(this);
        }
    }

    /** Tells the caller that it would take too long. */
    void fail(long waitNanos) {
        future.completeExceptionally(new LimitWaitException(call, Duration.ofNanos(waitNanos)));
    }

    @Override
    public void answered(int status, Optional<BigDecimal> rate) {
        if (ended.compareAndSet(false, true)) {
            limits.answered(this, status, rate);
        }
    }

    @Override
    public void unanswered() {
        if (ended.compareAndSet(false, true)) {
            limits.unanswered(this);
        }
    }

    /**
     * A gate behind it.
     *
     * @param gate the gate
     * @param attempt the leave that it gave
     */
    record Passed(Gate gate, Attempt attempt) {}
}
