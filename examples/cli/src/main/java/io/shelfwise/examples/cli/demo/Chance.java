package io.shelfwise.examples.cli.demo;

import java.util.Random;

/** Draws that come out the same on every machine: {@link StrictMath}, and a generator whose algorithm is specified. */
final class Chance {

    private Chance() {}

    /** A Poisson draw by counting uniform draws (Knuth, The Art of Computer Programming, volume 2, 3.4.1). */
    static int poisson(double mean, Random random) {
        double limit = StrictMath.exp(-mean);
        double product = random.nextDouble();
        int count = 0;
        while (product > limit) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }
}
