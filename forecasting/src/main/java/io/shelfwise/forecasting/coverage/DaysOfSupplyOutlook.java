package io.shelfwise.forecasting.coverage;

import io.shelfwise.core.money.UnitAmount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Historical days of supply carried forward over a timeline, week by week, against the low-inventory-level fee.
 *
 * <p>The snapshot of a week to come is the stock at its end. What a week's figures come to is charged on the units sold in
 * the week after it.
 *
 * <p>Immutable and thread-safe.
 */
public final class DaysOfSupplyOutlook {

    private static final int WEEK = 7;

    private final LowInventoryVerdict now;
    private final List<SupplyWeekOutlook> weeks;

    private DaysOfSupplyOutlook(LowInventoryVerdict now, List<SupplyWeekOutlook> weeks) {
        this.now = now;
        this.weeks = List.copyOf(weeks);
    }

    /**
     * Over the whole weeks of a timeline.
     *
     * @param past weeks up to its first day, the oldest first; 13 make both figures known
     */
    public static DaysOfSupplyOutlook of(
            List<SupplyWeek> past, CoverageTimeline timeline, LowInventoryRule rule, SupplyExemptions exemptions) {
        List<List<LowInventoryVerdict>> byWeek = new ArrayList<>();
        int count = timeline.timeline().size() / WEEK;
        for (int week = 0; week < count; week++) {
            byWeek.add(new ArrayList<>());
        }
        for (StockPath path : timeline.paths()) {
            List<SupplyWeek> seen = new ArrayList<>(past);
            for (int week = 0; week < count; week++) {
                seen.add(week(path, week));
                byWeek.get(week).add(rule.assess(seen, timeline.start().plusDays((week + 1L) * WEEK), exemptions));
            }
        }
        List<SupplyWeekOutlook> weeks = new ArrayList<>();
        for (int week = 0; week < count; week++) {
            weeks.add(outlook(timeline, byWeek.get(week), week, week + 1 < count));
        }
        return new DaysOfSupplyOutlook(rule.assess(past, timeline.start(), exemptions), weeks);
    }

    private static SupplyWeek week(StockPath path, int week) {
        return new SupplyWeek(path.endOfDay(week * WEEK + WEEK - 1), sold(path, week));
    }

    private static double sold(StockPath path, int week) {
        double sold = 0;
        for (int day = week * WEEK; day < (week + 1) * WEEK; day++) {
            sold += path.sold(day);
        }
        return Math.max(0, sold);
    }

    private static SupplyWeekOutlook outlook(
            CoverageTimeline timeline, List<LowInventoryVerdict> verdicts, int week, boolean hasNext) {
        SortedMap<SupplyBand, Double> chances = new TreeMap<>();
        SortedMap<SupplyBand, Double> units = new TreeMap<>();
        double share = 1.0 / verdicts.size();
        for (int path = 0; path < verdicts.size(); path++) {
            LowInventoryVerdict verdict = verdicts.get(path);
            if (verdict.charged()) {
                SupplyBand band = verdict.band().orElseThrow();
                chances.merge(band, share, Double::sum);
                if (hasNext) {
                    units.merge(band, share * sold(timeline.paths().get(path), week + 1), Double::sum);
                }
            }
        }
        return new SupplyWeekOutlook(
                timeline.start().plusDays((week + 1L) * WEEK),
                median(verdicts, verdict -> days(verdict.supply().shortTerm())),
                median(verdicts, verdict -> days(verdict.supply().longTerm())),
                chances,
                units);
    }

    private static double days(OptionalDouble days) {
        return days.orElse(Double.POSITIVE_INFINITY);
    }

    private static OptionalDouble median(
            List<LowInventoryVerdict> verdicts, ToDoubleFunction<LowInventoryVerdict> days) {
        double[] sorted = verdicts.stream().mapToDouble(days).toArray();
        Arrays.sort(sorted);
        double median = sorted[(sorted.length - 1) / 2];
        return median < Double.POSITIVE_INFINITY ? OptionalDouble.of(median) : OptionalDouble.empty();
    }

    /** As things stand on the first day. */
    public LowInventoryVerdict now() {
        return now;
    }

    /** The weeks to come, in order. */
    public List<SupplyWeekOutlook> weeks() {
        return weeks;
    }

    /** The end of the first week in which the fee is due with at least this chance. */
    public Optional<LocalDate> chargedBy(double chance) {
        return weeks.stream()
                .filter(week -> week.chanceCharged() >= chance)
                .map(SupplyWeekOutlook::end)
                .findFirst();
    }

    /**
     * The fee expected over all weeks.
     *
     * @param fees of a unit by band, in one currency
     * @return empty where a band that has a chance has no fee, or none is due at all
     */
    public Optional<UnitAmount> expectedFee(Map<SupplyBand, UnitAmount> fees) {
        Optional<UnitAmount> total = Optional.empty();
        for (SupplyWeekOutlook week : weeks) {
            for (Map.Entry<SupplyBand, Double> units : week.unitsCharged().entrySet()) {
                UnitAmount fee = fees.get(units.getKey());
                if (fee == null) {
                    return Optional.empty();
                }
                UnitAmount more = fee.times(BigDecimal.valueOf(units.getValue()));
                total = Optional.of(total.map(sum -> sum.plus(more)).orElse(more));
            }
        }
        return total;
    }
}
