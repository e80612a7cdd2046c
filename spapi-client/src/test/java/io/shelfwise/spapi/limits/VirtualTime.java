package io.shelfwise.spapi.limits;

import java.util.Comparator;
import java.util.PriorityQueue;

/** Time that passes only from one task to the next. */
final class VirtualTime implements Timing {

    private final PriorityQueue<Task> tasks =
            new PriorityQueue<>(Comparator.comparingLong(Task::at).thenComparingLong(Task::number));
    private long now;
    private long numbers;

    private record Task(long at, long number, Runnable action) {}

    @Override
    public long nanos() {
        return now;
    }

    @Override
    public Runnable later(long delayNanos, Runnable action) {
        Task task = new Task(now + delayNanos, ++numbers, action);
        tasks.add(task);
        return () -> tasks.remove(task);
    }

    @Override
    public void soon(Runnable action) {
        later(0, action);
    }

    /** Lets time pass, and all that is due meanwhile happen. */
    void pass(long nanos) {
        long end = now + nanos;
        while (!tasks.isEmpty() && tasks.peek().at() <= end) {
            step();
        }
        now = end;
    }

    /** Lets everything happen that is still to come. */
    void passAll() {
        while (!tasks.isEmpty()) {
            step();
        }
    }

    /** What is still to come. */
    int tasks() {
        return tasks.size();
    }

    /** Lets the next thing happen. */
    void step() {
        Task task = tasks.remove();
        now = task.at();
        task.action().run();
    }
}
