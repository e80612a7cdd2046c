package io.shelfwise.spapi.limits;

/** The limiter's clock: where time comes from, who wakes it, and who runs what waited. Tests turn one by hand. */
interface Timing {

    /** Nanoseconds that only ever go on, from any start. */
    long nanos();

    /**
     * Runs a task later.
     *
     * @return takes it back
     */
    Runnable later(long delayNanos, Runnable task);

    /** Runs a task soon, on a thread that may block. */
    void soon(Runnable task);
}
