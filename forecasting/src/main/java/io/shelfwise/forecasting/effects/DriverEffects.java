package io.shelfwise.forecasting.effects;

import io.shelfwise.forecasting.pooling.ObservedSeries;
import io.shelfwise.forecasting.regression.BlockPoisson;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What price, deals and advertising of single products bring, learnt over all products of one seller: log-linear, one
 * effect for all, from which a product departs as far as products are seen to differ. An effect that chance may have made
 * is shrunk to none; prices never raise demand, deals and advertising never lower it. Immutable.
 */
public final class DriverEffects implements Serializable {

    private static final long serialVersionUID = 1;

    /** Effects of less than this many times their variance are taken for chance. */
    private static final double EVIDENCE = 2;

    private static final int LEAST_PRODUCTS = 20;
    private static final double WORTH_TELLING = 0.1;
    private static final double MOST = 10;
    private static final String[] WORDS = {"the price", "a deal", "advertising"};
    private static final double[] LEAST_EFFECT = {-6, 0, 0};
    private static final double[] MOST_EFFECT = {0, 3, 3};

    private final double[] effects;
    private final double[] differences;
    private final double[] nuisance;
    private final double[][] seen;
    private final SellerTime time;

    private DriverEffects(double[] effects, double[] differences, double[] nuisance, double[][] seen, SellerTime time) {
        this.effects = effects;
        this.differences = differences;
        this.nuisance = nuisance;
        this.seen = seen;
        this.time = time;
    }

    /** Of a seller of whom no drivers are known. */
    public static DriverEffects none() {
        return new DriverEffects(new double[0], new double[0], new double[0], new double[0][], new SellerTime(0, 0));
    }

    /**
     * Learns.
     *
     * @param all the seller's products, without events
     * @param drivers of each: price, deals and advertising by period, as how far each is from the usual; empty where unknown
     * @param time how their periods lie on the calendar
     */
    public static DriverEffects learn(List<ObservedSeries> all, List<double[][]> drivers, SellerTime time) {
        double[][] seen = seen(all, drivers);
        if (!time.isShort() || Arrays.stream(seen).allMatch(range -> range[0] == range[1])) {
            return none();
        }
        BlockPoisson fit = new BlockPoisson(WORDS.length + time.weekdays() - 1);
        for (int i = 0; i < all.size(); i++) {
            if (drivers.get(i).length > 0) {
                fit.add(new DriverBlocks(all.get(i), drivers.get(i), time));
            }
        }
        double[] fitted = fit.fit();
        double[] variances = fit.variances(fitted);
        double[] effects = new double[WORDS.length];
        for (int d = 0; d < effects.length; d++) {
            effects[d] = clipped(d, shrunk(fitted[d], variances[d]));
            fitted[d] = effects[d];
        }
        double[] differences =
                fit.products() < LEAST_PRODUCTS ? new double[WORDS.length] : fit.differences(fitted, WORDS.length);
        return new DriverEffects(effects, differences, fitted, seen, time);
    }

    private static double shrunk(double effect, double variance) {
        return effect == 0 ? 0 : effect * Math.max(0, 1 - EVIDENCE * variance / (effect * effect));
    }

    private static double clipped(int driver, double effect) {
        return Math.max(LEAST_EFFECT[driver], Math.min(MOST_EFFECT[driver], effect));
    }

    /** The least and the most that the past has seen of each driver. */
    private static double[][] seen(List<ObservedSeries> all, List<double[][]> drivers) {
        double[][] seen = new double[WORDS.length][2];
        for (int i = 0; i < all.size(); i++) {
            for (int d = 0; d < drivers.get(i).length; d++) {
                for (int t = 0; t < all.get(i).length(); t++) {
                    seen[d][0] = Math.min(seen[d][0], drivers.get(i)[d][t]);
                    seen[d][1] = Math.max(seen[d][1], drivers.get(i)[d][t]);
                }
            }
        }
        return seen;
    }

    /** Whether drivers change nothing. */
    public boolean isNone() {
        return Arrays.stream(effects).allMatch(effect -> effect == 0)
                && Arrays.stream(differences).allMatch(difference -> difference == 0);
    }

    /** The effects of price (its elasticity), deals and advertising on the logarithm of demand; empty for none. */
    public double[] shared() {
        return effects.clone();
    }

    /**
     * What drivers brought and will bring to one product.
     *
     * @param series of which the past is known, without events
     * @param drivers over past and future; empty where unknown
     * @param ahead how many periods follow
     */
    public ProductLifts of(ObservedSeries series, double[][] drivers, int ahead) {
        if (isNone() || drivers.length == 0) {
            return ProductLifts.none(series.length(), ahead);
        }
        double[] own = own(series, drivers);
        double[][] single = new double[own.length][series.length() + ahead];
        double[] lifts = SellerIndex.ones(series.length() + ahead);
        for (int d = 0; d < own.length; d++) {
            for (int t = 0; t < lifts.length; t++) {
                single[d][t] = Math.exp(own[d] * Math.max(seen[d][0], Math.min(seen[d][1], drivers[d][t])));
                lifts[t] *= single[d][t];
            }
        }
        Arrays.setAll(lifts, t -> Math.max(1 / MOST, Math.min(MOST, lifts[t])));
        return new ProductLifts(lifts, series.length(), notes(own, single, series.length()));
    }

    private double[] own(ObservedSeries series, double[][] drivers) {
        double[] own = effects.clone();
        BlockPoisson alone = new BlockPoisson(nuisance.length);
        alone.add(new DriverBlocks(series, drivers, time));
        for (int d = 0; d < own.length; d++) {
            own[d] = clipped(d, own[d] + alone.difference(nuisance, d, differences[d]));
        }
        return own;
    }

    private static List<String> notes(double[] own, double[][] single, int past) {
        List<String> notes = new ArrayList<>();
        for (int d = 0; d < own.length; d++) {
            double furthest = 1;
            for (int t = past; t < single[d].length; t++) {
                furthest = Math.abs(Math.log(single[d][t])) > Math.abs(Math.log(furthest)) ? single[d][t] : furthest;
            }
            if (Math.abs(furthest - 1) >= WORTH_TELLING) {
                notes.add(String.format(
                        Locale.ROOT,
                        "%s ahead sells up to %.2g times the usual (effect %.2f)",
                        WORDS[d],
                        furthest,
                        own[d]));
            }
        }
        return notes;
    }
}
