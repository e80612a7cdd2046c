package io.shelfwise.spapi.limits;

/** The server's side: an exact token bucket. */
final class ExactBucket {

    private final double perNano;
    private final double burst;
    private double level;
    private long at;

    ExactBucket(double ratePerSecond, double burst, double level, long now) {
        this.perNano = ratePerSecond / 1e9;
        this.burst = burst;
        this.level = level;
        this.at = now;
    }

    boolean takes(long now) {
        level = Math.min(burst, level + (now - at) * perNano);
        at = now;
        if (level < 1 - 1e-9) {
            return false;
        }
        level--;
        return true;
    }

    /** Takes a token, now or when it is there; says after how many nanoseconds. */
    long waits(long now) {
        level = Math.min(burst, level + Math.max(0, now - at) * perNano);
        at = Math.max(at, now);
        level--;
        return level >= 0 ? 0 : (long) Math.ceil(-level / perNano);
    }
}
