package io.shelfwise.spapi.limits;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** So many attempts in any period: exact, since it remembers each of them. */
final class Window implements Allowance {

    private final int calls;
    private final long periodNanos;
    private final Deque<Attempt> sent = new ArrayDeque<>();

    Window(int calls, Duration period) {
        this.calls = calls;
        this.periodNanos = period.toNanos();
    }

    @Override
    public @Nullable Attempt take(long now) {
        drop(now);
        if (sent.size() >= calls) {
            return null;
        }
        Attempt attempt = new Attempt(0, false, now);
        sent.add(attempt);
        return attempt;
    }

    private void drop(long now) {
        while (!sent.isEmpty() && now - sent.getFirst().sentAt >= periodNanos) {
            sent.removeFirst();
        }
    }

    @Override
    public void sent(Attempt attempt, long now) {
        if (sent.remove(attempt)) {
            attempt.sentAt = now;
            sent.add(attempt);
        }
    }

    @Override
    public void giveBack(Attempt attempt) {
        sent.remove(attempt);
    }

    @Override
    public long askAgain(long now) {
        return sent.getFirst().sentAt + periodNanos;
    }

    @Override
    public long expectedWait(int ahead, long now) {
        drop(now);
        int before = sent.size() + ahead - calls; // the attempt whose end makes room
        long periods = 1;
        while (before >= sent.size()) {
            before -= calls;
            periods++;
        }
        if (before < 0) {
            return (periods - 1) * periodNanos;
        }
        return sent.stream().skip(before).findFirst().orElseThrow().sentAt + periods * periodNanos - now;
    }

    @Override
    public boolean isIdle(long now) {
        drop(now);
        return sent.isEmpty();
    }
}
