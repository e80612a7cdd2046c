package io.shelfwise.forecasting.effects;

import io.shelfwise.forecasting.pooling.ObservedSeries;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** By period, the usual sales of the variations of a parent that are out of stock, over those of the ones in stock. */
final class Family implements Serializable {

    private static final long serialVersionUID = 1;

    /** Who was out of stock for longer is gone, and no buyer waits for it. */
    private static final int GONE = 56;

    private static final double MOST = 5;

    private final int start;
    private final double[] missing;

    private Family(int start, double[] missing) {
        this.start = start;
        this.missing = missing;
    }

    static Family of(List<ObservedSeries> members) {
        int start = members.stream().mapToInt(ObservedSeries::start).min().orElse(0);
        int end = members.stream().mapToInt(s -> s.start() + s.length()).max().orElse(0);
        double[] out = new double[end - start];
        double[] in = new double[end - start];
        for (ObservedSeries member : members) {
            add(member, start, out, in);
        }
        double[] missing = new double[out.length];
        Arrays.setAll(missing, i -> in[i] > 0 ? Math.min(MOST, out[i] / in[i]) : 0);
        return new Family(start, missing);
    }

    private static void add(ObservedSeries member, int start, double[] out, double[] in) {
        double usual = SellerIndex.mean(member);
        int unseen = 0;
        for (int i = member.firstSale(); i < member.length(); i++) {
            boolean seen = !Double.isNaN(member.value(i));
            unseen = seen ? 0 : unseen + 1;
            if (seen) {
                in[member.start() + i - start] += usual;
            } else if (unseen <= GONE) {
                out[member.start() + i - start] += usual;
            }
        }
    }

    boolean isEverShort() {
        return Arrays.stream(missing).anyMatch(ratio -> ratio > 0);
    }

    /** By the seller's count of periods; 0 where nothing is known. */
    double missing(int period) {
        int i = period - start;
        return i < 0 || i >= missing.length ? 0 : missing[i];
    }
}
