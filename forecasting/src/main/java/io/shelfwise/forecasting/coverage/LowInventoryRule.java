package io.shelfwise.forecasting.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * When Amazon charges the low-inventory-level fee: if historical days of supply are below the highest band both over the
 * short and over the long term, in the band of the greater of the two.
 *
 * @param bands that are charged, rising
 * @param leastWeeklyUnits fewer shipped in the last seven days are exempt
 * @param leastReplenishedShare from this share replenished by AWD on, a SKU is exempt
 */
public record LowInventoryRule(List<SupplyBand> bands, double leastWeeklyUnits, double leastReplenishedShare) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if there is no band
     */
    public LowInventoryRule {
        bands = bands.stream().sorted().toList();
        if (bands.isEmpty()) {
            throw new IllegalArgumentException("bands are empty; give at least one");
        }
    }

    /**
     * In the United States: 0 to 14, 14 to 21 and 21 to 28 days; fewer than 20 units a week and 70 % from AWD are exempt.
     * Source: Seller Central help GV43F6S76Y9DHYRH, read 2026-11-21. Since 15 January 2026 it goes by FNSKU instead of
     * parent: give the weeks of what it goes by. Amazon's own example there charges a week of 19 units all the same.
     */
    public static LowInventoryRule unitedStates() {
        return new LowInventoryRule(
                List.of(new SupplyBand(0, 14), new SupplyBand(14, 21), new SupplyBand(21, 28)), 20, 0.7);
    }

    /** What these weeks, the oldest first, come to in the week after them. */
    public LowInventoryVerdict assess(List<SupplyWeek> weeks, LocalDate day, SupplyExemptions exemptions) {
        HistoricalDaysOfSupply supply = HistoricalDaysOfSupply.of(weeks);
        Optional<SupplyBand> band = band(supply);
        if (band.isEmpty()) {
            return new LowInventoryVerdict(supply, Optional.empty(), Optional.empty(), enough(supply));
        }
        Optional<String> exempt = exemptions.on(day, this).or(() -> fewSales(weeks));
        String low = "both are below " + highest() + " days, the greater in the band of " + band.get() + " days";
        return new LowInventoryVerdict(
                supply,
                band,
                exempt,
                exempt.map(why -> low + ", but exempt: " + why).orElse(low));
    }

    private Optional<SupplyBand> band(HistoricalDaysOfSupply supply) {
        if (supply.shortTerm().isEmpty() || supply.longTerm().isEmpty()) {
            return Optional.empty();
        }
        double greater =
                Math.max(supply.shortTerm().getAsDouble(), supply.longTerm().getAsDouble());
        return bands.stream().filter(band -> band.contains(greater)).findFirst();
    }

    private Optional<String> fewSales(List<SupplyWeek> weeks) {
        double shipped = weeks.get(weeks.size() - 1).shipped();
        return shipped < leastWeeklyUnits
                ? Optional.of("fewer than " + Math.round(leastWeeklyUnits) + " units in the last 7 days")
                : Optional.empty();
    }

    private String enough(HistoricalDaysOfSupply supply) {
        return known(supply.shortTerm()) && known(supply.longTerm())
                ? "one of them is at least " + highest() + " days"
                : "too few weeks, or no sales in them";
    }

    private static boolean known(OptionalDouble days) {
        return days.isPresent();
    }

    private int highest() {
        return bands.get(bands.size() - 1).belowDays();
    }
}
