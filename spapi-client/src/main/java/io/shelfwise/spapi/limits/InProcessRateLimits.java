package io.shelfwise.spapi.limits;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;

/**
 * Limits kept in the memory of this process. One lock guards all; nothing is held while it waits, and nothing of a caller
 * runs under it.
 */
final class InProcessRateLimits implements RateLimits {

    private static final long FOR_EVER = Duration.ofDays(365).toNanos();
    private static final int FIRST_SWEEP = 256;

    private final LimitPlans plans;
    private final Timing timing;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Stop.Key, Gate> gates = new HashMap<>();
    private final List<Ticket> granted = new ArrayList<>();
    private int sweepAt = FIRST_SWEEP;

    InProcessRateLimits(LimitPlans plans, Timing timing) {
        this.plans = plans;
        this.timing = timing;
    }

    @Override
    public CompletableFuture<Permit> acquire(LimitedCall call) {
        Ticket ticket = new Ticket(call, plans.way(call), this);
        locked(now -> start(ticket, now));
        return ticket.future;
    }

    private void start(Ticket ticket, long now) {
        long patience = nanos(ticket.call().patience());
        long wait = expectedWait(ticket.call(), ticket.ahead(), now);
        if (wait > patience) {
            ticket.fail(wait);
            return;
        }
        goOn(ticket, now);
        if (ticket.isClosed()) {
            granted.remove(granted.size() - 1);
            ticket.grant();
        } else if (patience <= 0) {
            leave(ticket, now);
            ticket.fail(wait);
        } else {
            ticket.waits(patience < FOR_EVER ? timing.later(patience, () -> expired(ticket)) : () -> {});
        }
    }

    /** Sends a ticket through the gates ahead of it, until one makes it wait. */
    void goOn(Ticket ticket, long now) {
        for (Stop stop : ticket.ahead()) {
            Gate gate = gate(stop, now);
            Attempt attempt = gate.enter(now);
            if (attempt == null) {
                gate.await(ticket, now);
                return;
            }
            ticket.passed(gate, attempt);
        }
        ticket.sent(now);
        granted.add(ticket);
    }

    /** The gate of a stop. */
    Gate gate(Stop stop, long now) {
        Gate gate = gates.get(stop.key());
        if (gate == null) {
            sweep(now);
            gate = new Gate(stop.allowance().apply(now), timing, () -> woken(stop));
            gates.put(stop.key(), gate);
        }
        return gate;
    }

    /** Drops what is as good as new, each time that twice as much is there as was left the last time. */
    private void sweep(long now) {
        if (gates.size() >= sweepAt) {
            gates.values().removeIf(gate -> gate.isIdle(now));
            sweepAt = Math.max(FIRST_SWEEP, 2 * gates.size());
        }
    }

    /** How many gates are remembered. */
    int gates() {
        return gates.size();
    }

    private void woken(Stop stop) {
        locked(now -> gate(stop, now).woken(now));
    }

    private void expired(Ticket ticket) {
        locked(now -> {
            if (!ticket.isClosed()) {
                leave(ticket, now);
                long more = expectedWait(ticket.call(), ticket.ahead(), now);
                timing.soon(() -> ticket.fail(nanos(ticket.call().patience()) + more));
            }
        });
    }

    /** The caller of a waiting ticket has cancelled it. */
    void cancelled(Ticket ticket) {
        locked(now -> {
            if (!ticket.isClosed()) {
                leave(ticket, now);
            }
        });
    }

    private void leave(Ticket ticket, long now) {
        gate(ticket.ahead().get(0), now).leave(ticket);
        ticket.close();
        giveBack(ticket, now);
    }

    private static void giveBack(Ticket ticket, long now) {
        for (Ticket.Passed passed : ticket.passed()) {
            passed.gate().allowance().giveBack(passed.attempt());
            passed.gate().open(now);
        }
    }

    /** A ticket was cancelled after it had been granted. */
    void refused(Ticket ticket) {
        locked(now -> giveBack(ticket, now));
    }

    /** The attempt of a ticket was answered. */
    void answered(Ticket ticket, int status, Optional<BigDecimal> rate) {
        locked(now -> {
            for (Ticket.Passed passed : ticket.passed()) {
                passed.gate().allowance().answered(passed.attempt(), status, rate, now);
                passed.gate().open(now);
            }
        });
    }

    /** The attempt of a ticket was not answered. */
    void unanswered(Ticket ticket) {
        locked(now -> {
            for (Ticket.Passed passed : ticket.passed()) {
                passed.gate().allowance().unanswered(passed.attempt(), now);
                passed.gate().open(now);
            }
        });
    }

    @Override
    public Duration expectedWait(LimitedCall call) {
        long[] wait = {0};
        locked(now -> wait[0] = expectedWait(call, plans.way(call), now));
        return Duration.ofNanos(wait[0]);
    }

    /** While a call waits at one gate, those behind it open too: the longest wait counts. */
    private long expectedWait(LimitedCall call, List<Stop> way, long now) {
        long wait = 0;
        for (Stop stop : way) {
            Gate gate = gate(stop, now);
            wait = Math.max(
                    wait, gate.expectedWait(call.priority(), call.caller().seller(), now));
        }
        return wait;
    }

    private void locked(LongConsumer action) {
        List<Ticket> ready = List.of();
        lock.lock();
        try {
            action.accept(timing.nanos());
            if (!granted.isEmpty()) {
                ready = List.copyOf(granted);
                granted.clear();
            }
        } finally {
            lock.unlock();
        }
        ready.forEach(ticket -> timing.soon(ticket::grant));
    }

    private static long nanos(Duration duration) {
        return duration.compareTo(Duration.ofNanos(FOR_EVER)) < 0 ? duration.toNanos() : FOR_EVER;
    }
}
