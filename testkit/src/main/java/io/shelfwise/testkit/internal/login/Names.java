package io.shelfwise.testkit.internal.login;

import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;

/** Makes texts that look like Amazon's ids and tokens, the same ones for a seed. */
public final class Names {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private final long seed;
    private final AtomicLong next = new AtomicLong();

    /** Names of a seed. */
    public Names(long seed) {
        this.seed = seed;
    }

    /** The next name of some letters after a prefix. */
    public String next(String prefix, int letters) {
        SplittableRandom random = new SplittableRandom(seed + 7919 * next.incrementAndGet());
        StringBuilder name = new StringBuilder(prefix);
        for (int i = 0; i < letters; i++) {
            name.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return name.toString();
    }
}
