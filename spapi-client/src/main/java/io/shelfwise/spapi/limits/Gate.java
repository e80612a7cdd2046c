package io.shelfwise.spapi.limits;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One limit, and who waits for it. Guarded by the lock of the limiter. */
final class Gate {

    private static final long KEPT_NANOS = TimeUnit.HOURS.toNanos(1);

    private final Allowance allowance;
    private final WaitingLine line = new WaitingLine();
    private final Timing timing;
    private final Runnable wake;
    private long usedAt;
    private long wakeAt = Long.MAX_VALUE;
    private Runnable takeBack = () -> {};

    /** A gate that runs {@code wake} when it should be asked again. */
    Gate(Allowance allowance, Timing timing, Runnable wake) {
        this.usedAt = timing.nanos();
        this.allowance = allowance;
        this.timing = timing;
        this.wake = wake;
    }

    Allowance allowance() {
        return allowance;
    }

    /** Leave for a call that comes now; null where it has to wait. */
    @Nullable
    Attempt enter(long now) {
        usedAt = now;
        return line.isEmpty() ? allowance.take(now) : null;
    }

    void await(Ticket ticket, long now) {
        line.add(ticket);
        wakeLater(now);
    }

    void leave(Ticket ticket) {
        line.remove(ticket);
        if (line.isEmpty()) {
            sleep();
        }
    }

    /** Lets in whom the limit allows. */
    void open(long now) {
        while (!line.isEmpty()) {
            Attempt attempt = allowance.take(now);
            Ticket ticket = attempt == null ? null : line.next();
            if (attempt == null || ticket == null) {
                wakeLater(now);
                return;
            }
            ticket.enter(this, attempt, now);
        }
        sleep();
    }

    /** The wake that was asked for has come. */
    void woken(long now) {
        wakeAt = Long.MAX_VALUE;
        open(now);
    }

    private void wakeLater(long now) {
        long next = Math.max(allowance.askAgain(now), now + 1);
        if (next < wakeAt) {
            takeBack.run();
            wakeAt = next;
            takeBack = timing.later(next - now, wake);
        }
    }

    private void sleep() {
        takeBack.run();
        takeBack = () -> {};
        wakeAt = Long.MAX_VALUE;
    }

    long expectedWait(Priority priority, String seller, long now) {
        int ahead = line.ahead(priority, seller);
        return allowance.expectedWait(ahead, now);
    }

    boolean isIdle(long now) {
        return line.isEmpty() && now - usedAt > KEPT_NANOS && allowance.isIdle(now);
    }
}
