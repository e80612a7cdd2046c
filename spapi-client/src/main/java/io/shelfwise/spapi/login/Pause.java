package io.shelfwise.spapi.login;

import java.util.concurrent.ThreadLocalRandom;

/** Waits between two attempts; false if the thread was interrupted meanwhile. */
@FunctionalInterface
interface Pause {

    /** A random time of up to 250 ms after the first attempt, twice as much after each further one. */
    Pause RANDOM = attempt -> {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(250L << (attempt - 1)) + 1);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    };

    boolean after(int attempt);
}
