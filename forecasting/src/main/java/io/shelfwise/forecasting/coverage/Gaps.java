package io.shelfwise.forecasting.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds days in a row with nothing to sell. */
final class Gaps {

    private static final double LIKELY = 0.5;

    private Gaps() {}

    /** The first gap of the futures that have one, if most do. */
    static Optional<StockGap> first(List<StockPath> paths, LocalDate start) {
        int days = paths.get(0).days();
        List<Integer> begins = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        List<Double> lost = new ArrayList<>();
        for (StockPath path : paths) {
            int begin = path.firstOut(0);
            if (begin < days) {
                int end = path.firstNotOut(begin);
                begins.add(begin);
                ends.add(end);
                lost.add(lost(path, begin, end));
            }
        }
        double chance = (double) begins.size() / paths.size();
        if (chance < LIKELY) {
            return Optional.empty();
        }
        int end = middle(ends);
        return Optional.of(new StockGap(
                start.plusDays(middle(begins)), start.plusDays(end - 1L), end < days, middle(lost), chance));
    }

    private static double lost(StockPath path, int from, int to) {
        double lost = 0;
        for (int day = from; day < to; day++) {
            lost += path.lost(day);
        }
        return lost;
    }

    private static <T extends Comparable<T>> T middle(List<T> values) {
        return values.stream().sorted().toList().get((values.size() - 1) / 2);
    }

    /** Days in a row that each end with nothing left with at least this chance. */
    static List<StockGap> likely(List<TimelineDay> timeline, double chance) {
        List<StockGap> gaps = new ArrayList<>();
        int day = 0;
        while (day < timeline.size()) {
            int end = day;
            while (end < timeline.size() && timeline.get(end).chanceOut() >= chance) {
                end++;
            }
            if (end > day) {
                gaps.add(gap(timeline.subList(day, end), end < timeline.size()));
            }
            day = end + 1;
        }
        return gaps;
    }

    private static StockGap gap(List<TimelineDay> days, boolean endedByArrival) {
        return new StockGap(
                days.get(0).date(),
                days.get(days.size() - 1).date(),
                endedByArrival,
                days.stream().mapToDouble(TimelineDay::lost).sum(),
                days.stream().mapToDouble(TimelineDay::chanceOut).max().orElse(0));
    }
}
