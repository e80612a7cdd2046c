package io.shelfwise.forecasting.effects;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How many times the usual all products together sell in each cell of the calendar. The usual is a mean of the eight
 * weeks before and, at a smaller weight, after, other effects taken out. An effect is shrunk to none by how large chance alone makes it: the
 * variance of days and weeks far from any event, and how little its occurrences are alike, over how often it was seen.
 */
final class SharedEffects {

    private static final int REACH = 56;
    private static final int ROUNDS = 20;
    private static final int WEEK = 7;
    private static final int LEAST_DAYS = 4;
    private static final double MOST = 20;

    /** Effects of less than this many times their variance are taken for chance. */
    private static final double EVIDENCE = 2;

    /** What comes once need not come again alike: so many occurrences weigh as much as the thought that it does not. */
    private static final double PRIOR_OCCURRENCES = 0.1;

    private final SellerIndex index;
    private final EventCells cells;
    private final SellerTime time;
    private final Factors factors;
    private double[] usual = {};

    private SharedEffects(SellerIndex index, EventCells cells, SellerTime time) {
        this.index = index;
        this.cells = cells;
        this.time = time;
        this.factors = new Factors(cells, time, index.from, SellerIndex.ones(time.weekdays()));
    }

    static Factors of(SellerIndex index, EventCells cells, SellerTime time) {
        SharedEffects effects = new SharedEffects(index, cells, time);
        for (int round = 0; round < ROUNDS; round++) {
            effects.fit();
        }
        effects.shrink();
        return effects.factors;
    }

    private double[] expected() {
        double[] expected = new double[index.length()];
        Arrays.setAll(expected, i -> usual[i] * factors.at(i));
        return expected;
    }

    private void fit() {
        usual = index.usual(factors.first(index.length()), time.periods(REACH));
        double[] byCell = factors.byCell;
        double[] byWeekday = factors.byWeekday;
        double[] expected = expected();
        double[] sold = new double[byCell.length + byWeekday.length];
        double[] due = new double[sold.length];
        for (int i = 0; i < expected.length; i++) {
            if (!Double.isNaN(index.values[i])) {
                int place = cells.at(i) == EventCells.NONE ? byCell.length + factors.weekday(i) : cells.at(i);
                sold[place] += index.values[i];
                due[place] += expected[i];
            }
        }
        Arrays.setAll(byCell, cell -> scaled(byCell[cell], sold[cell], due[cell]));
        Arrays.setAll(byWeekday, day -> scaled(byWeekday[day], sold[byCell.length + day], due[byCell.length + day]));
        double mean = Arrays.stream(byWeekday).average().orElse(1);
        Arrays.setAll(byWeekday, day -> byWeekday[day] / mean);
    }

    private static double scaled(double factor, double sold, double due) {
        return due > 0 ? Math.max(1 / MOST, Math.min(MOST, factor * sold / due)) : factor;
    }

    private void shrink() {
        List<Run> runs = runs();
        double[] noise = noise();
        double repeats = disagreement(runs, noise[0]);
        int[] periods = new int[factors.byCell.length];
        int[] occurrences = new int[factors.byCell.length];
        for (Run run : runs) {
            periods[run.cell] += run.periods;
            occurrences[run.cell]++;
        }
        for (int cell = 0; cell < periods.length; cell++) {
            double factor = factors.byCell[cell];
            double variance = noise[0] / Math.max(1, periods[cell])
                    + Math.max(noise[1], repeats) / Math.max(1, occurrences[cell]);
            factors.byCell[cell] = occurrences[cell] == 0 ? 1 : shrunk(factor, occurrences[cell], variance);
            factors.varianceByCell[cell] = factors.byCell[cell] == 1 ? 0 : variance;
        }
    }

    private static double shrunk(double factor, int occurrences, double variance) {
        double effect = size(factor);
        if (effect == 0) {
            return 1;
        }
        double repeats = occurrences / (occurrences + PRIOR_OCCURRENCES);
        double trusted = effect * repeats * Math.max(0, 1 - EVIDENCE * variance / (effect * effect));
        return trusted > 0 ? Math.exp(trusted) : 1 + trusted;
    }

    /** How far a factor is from none: its logarithm above 1, and no more than -1 below, where shops are shut. */
    private static double size(double factor) {
        return factor > 1 ? Math.log(factor) : factor - 1;
    }

    /** One occurrence of a cell: how many periods it has, and what was sold over what its factor lets expect. */
    private record Run(int cell, int periods, double ratio) {}

    private List<Run> runs() {
        double[] expected = expected();
        List<Run> runs = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= expected.length; i++) {
            if (i == expected.length || cells.at(i) != cells.at(begin)) {
                double sold = 0;
                double due = 0;
                int periods = 0;
                for (int j = begin; j < i && cells.at(begin) != EventCells.NONE; j++) {
                    boolean seen = !Double.isNaN(index.values[j]);
                    sold += seen ? index.values[j] : 0;
                    due += seen ? expected[j] : 0;
                    periods += seen ? 1 : 0;
                }
                if (due > 0) {
                    runs.add(new Run(cells.at(begin), periods, sold / due));
                }
                begin = i;
            }
        }
        return runs;
    }

    /** The variance between occurrences of one cell beyond that of its periods: as far as events do not come alike. */
    private double disagreement(List<Run> runs, double single) {
        int[] occurrences = new int[factors.byCell.length];
        for (Run run : runs) {
            occurrences[run.cell]++;
        }
        double sum = 0;
        int count = 0;
        for (Run run : runs) {
            int times = occurrences[run.cell];
            if (times > 1) {
                double miss = size(run.ratio);
                sum += miss * miss * times / (times - 1) - single / run.periods;
                count++;
            }
        }
        return count == 0 ? 0 : Math.max(0, sum / count);
    }

    /** The variance of single periods away from events, relative to what was expected, and what whole weeks share of it. */
    private double[] noise() {
        double[] expected = expected();
        int block = time.periods(WEEK);
        double squares = 0;
        double weekSquares = 0;
        int days = 0;
        int weeks = 0;
        for (int from = 0; from + block <= expected.length; from += block) {
            double week = 0;
            int free = 0;
            for (int i = from; i < from + block; i++) {
                if (cells.at(i) == EventCells.NONE && expected[i] > 0 && !Double.isNaN(index.values[i])) {
                    double miss = index.values[i] / expected[i] - 1;
                    squares += miss * miss;
                    week += miss;
                    free++;
                }
            }
            days += free;
            if (free >= Math.min(block, LEAST_DAYS)) {
                weekSquares += week * week / free / free;
                weeks++;
            }
        }
        if (days == 0 || weeks == 0) {
            return new double[] {1, 1};
        }
        double single = squares / days;
        double shared = block == 1 ? 0 : Math.max(0, weekSquares / weeks - single / block);
        return new double[] {single, shared};
    }
}
