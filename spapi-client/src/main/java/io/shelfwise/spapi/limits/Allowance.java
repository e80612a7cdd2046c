package io.shelfwise.spapi.limits;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How many attempts one of Amazon's limits allows. Guarded by the lock of the limiter; {@code now} never goes back. */
interface Allowance {

    /** Leave for one attempt; null where there is none now. */
    @Nullable
    Attempt take(long now);

    /** An attempt that took its leave is sent, now or after it has waited for other limits. */
    default void sent(Attempt attempt, long now) {}

    /** An attempt that took its leave is never sent. */
    void giveBack(Attempt attempt);

    /** An attempt was answered. */
    default void answered(Attempt attempt, int status, Optional<BigDecimal> rate, long now) {}

    /** An attempt got no answer. */
    default void unanswered(Attempt attempt, long now) {}

    /** When to ask again after {@link #take} gave null; events of other attempts may make it sooner. */
    long askAgain(long now);

    /** For how long a call would wait with so many ahead of it. */
    long expectedWait(int ahead, long now);

    /** Whether forgetting everything changes nothing. */
    boolean isIdle(long now);
}
