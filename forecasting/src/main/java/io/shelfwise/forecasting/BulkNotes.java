package io.shelfwise.forecasting;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.forecasting.pooling.BulkDays;
import io.shelfwise.forecasting.pooling.ObservedSeries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Which single days were taken for bulk orders, and what they count as. */
final class BulkNotes {

    private static final int MOST = 3;

    private BulkNotes() {}

    /** Of days known to a history, the latest first. */
    static List<String> of(DemandSeries demand, History history, double[] cut) {
        List<Integer> bulk = IntStream.range(0, cut.length)
                .map(i -> cut.length - 1 - i)
                .filter(i -> cut[i] < history.units[i])
                .boxed()
                .toList();
        return notes(bulk, i -> note(demand.end().minusDays(history.age[i]), history.units[i], cut[i]));
    }

    /**
     * Of days on the seller's calendar, the latest first.
     *
     * @param lifts what events brought to each
     * @param level what counts of each for the level, without events
     */
    static List<String> of(DemandSeries demand, ObservedSeries series, double[] lifts, double[] level) {
        double[] plain = new double[lifts.length];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = series.value(i) / lifts[i];
        }
        double[] cut = BulkDays.cutBack(plain);
        List<Integer> bulk = IntStream.range(0, cut.length)
                .map(i -> cut.length - 1 - i)
                .filter(i -> cut[i] < plain[i] && level[i] < plain[i])
                .boxed()
                .toList();
        return notes(bulk, i -> note(demand.start().plusDays(i), series.value(i), level[i] * lifts[i]));
    }

    private static List<String> notes(List<Integer> bulk, IntFunction<String> note) {
        List<String> notes = new ArrayList<>();
        bulk.stream().limit(MOST).forEach(i -> notes.add(note.apply(i)));
        if (bulk.size() > MOST) {
            notes.add("so do " + (bulk.size() - MOST) + " earlier days");
        }
        return notes;
    }

    private static String note(LocalDate day, double units, double counts) {
        return String.format(
                Locale.ROOT, "%s stands out with %.6g units and counts as %.3g for the level", day, units, counts);
    }
}
