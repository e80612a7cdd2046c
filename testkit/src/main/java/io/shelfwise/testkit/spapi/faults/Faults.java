package io.shelfwise.testkit.spapi.faults;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Switches faults on and off. Whether a fault strikes is drawn from a seed: the n-th chance of a fault comes out the same
 * each time. Thread-safe.
 */
public final class Faults {

    private static final String ANY = "";

    private final long seed;
    private final Map<Fault, Setting> settings = new EnumMap<>(Fault.class);

    /** No faults yet. */
    public Faults(long seed) {
        this.seed = seed;
    }

    /**
     * From now on a fault strikes at this rate.
     *
     * @param rate from 0, never, to 1, always
     */
    public Faults rate(Fault fault, double rate) {
        return rate(fault, ANY, rate);
    }

    /**
     * From now on a fault strikes one operation, or one report type, at this rate.
     *
     * @param where name of an operation, report type, feed type or grant type
     * @param rate from 0, never, to 1, always
     */
    public synchronized Faults rate(Fault fault, String where, double rate) {
        if (!(rate >= 0 && rate <= 1)) {
            throw new IllegalArgumentException("rate of " + fault + " is " + rate + "; give one from 0 to 1");
        }
        setting(fault).rates.put(where, rate);
        return this;
    }

    /**
     * The next chances of a fault strike, whatever its rate.
     *
     * @param times how many, not negative
     */
    public Faults next(Fault fault, int times) {
        return next(fault, ANY, times);
    }

    /**
     * The next chances of a fault at one operation, or one report type, strike, whatever its rate.
     *
     * @param where name of an operation, report type, feed type or grant type
     * @param times how many, not negative
     */
    public synchronized Faults next(Fault fault, String where, int times) {
        if (times < 0) {
            throw new IllegalArgumentException("times of " + fault + " is " + times + "; give 0 or more");
        }
        setting(fault).next.put(where, times);
        return this;
    }

    /** All faults end; what was drawn before stays as it is. */
    public synchronized Faults none() {
        settings.values().forEach(setting -> {
            setting.rates.clear();
            setting.next.clear();
        });
        return this;
    }

    /** How often a fault has struck. */
    public synchronized int struck(Fault fault) {
        return setting(fault).struck;
    }

    /** Whether a fault strikes now. Uses up one chance. */
    public synchronized boolean strikes(Fault fault, String where) {
        Setting setting = setting(fault);
        boolean strikes = setting.counted(where) || setting.counted(ANY) || setting.drawn(where, seed, fault);
        setting.struck += strikes ? 1 : 0;
        return strikes;
    }

    private Setting setting(Fault fault) {
        return settings.computeIfAbsent(fault, unused -> new Setting());
    }

    private static final class Setting {

        private final Map<String, Double> rates = new HashMap<>();
        private final Map<String, Integer> next = new HashMap<>();
        private long chances;
        private int struck;

        private boolean counted(String where) {
            int left = next.getOrDefault(where, 0);
            if (left > 0) {
                next.put(where, left - 1);
            }
            return left > 0;
        }

        private boolean drawn(String where, long seed, Fault fault) {
            double rate = rates.getOrDefault(where, rates.getOrDefault(ANY, 0.0));
            long draw = seed + 1_000_003L * fault.name().hashCode() + 31L * chances++;
            return rate > 0 && new SplittableRandom(draw).nextDouble() < rate;
        }
    }
}
