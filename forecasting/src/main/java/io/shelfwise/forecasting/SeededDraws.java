package io.shelfwise.forecasting;

/**
 * Random numbers that are the same on every Java version: SplitMix64 of Steele, Lea and Flood (2014), "Fast splittable
 * pseudorandom number generators". One thread at a time.
 */
final class SeededDraws {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final double TO_UNIT = 0x1.0p-53;

    private long state;

    /** Draws of one of many independent sequences. */
    SeededDraws(long seed, int sequence) {
        this.state = mix(seed + GOLDEN_GAMMA * (sequence + 1L));
    }

    /** Evenly from 0 to below 1. */
    double uniform() {
        state += GOLDEN_GAMMA;
        return (mix(state) >>> 11) * TO_UNIT;
    }

    /** An index below a bound. */
    int index(int bound) {
        return (int) (uniform() * bound);
    }

    /** Standard normal, by the polar method of Marsaglia and Bray (1964). */
    double normal() {
        while (true) {
            double x = 2 * uniform() - 1;
            double y = 2 * uniform() - 1;
            double square = x * x + y * y;
            if (square > 0 && square < 1) {
                return x * Math.sqrt(-2 * Math.log(square) / square);
            }
        }
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
