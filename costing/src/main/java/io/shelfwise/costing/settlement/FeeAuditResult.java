package io.shelfwise.costing.settlement;

import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came of comparing fees. Each fee of an order line is right, a gap or unchecked.
 *
 * @param asExpected fees that were right
 * @param gaps fees that were not, in the order of the order lines
 * @param unchecked fees that could not be expected, by type and reason
 */
public record FeeAuditResult(long asExpected, List<FeeGap> gaps, List<UncheckedFees> unchecked) {

    /** Copies the lists. */
    public FeeAuditResult {
        gaps = List.copyOf(gaps);
        unchecked = List.copyOf(unchecked);
    }

    /** How many fees were compared. */
    public long checked() {
        return asExpected + gaps.size();
    }

    /** The gaps added up by fee, likeliest reason and currency, in the order of the fees and reasons. */
    public List<GapSum> sums() {
        Map<GapSumKey, GapSum> sums = new HashMap<>();
        for (FeeGap gap : gaps) {
            GapReason reason = gap.likely().get(0);
            sums.merge(
                    new GapSumKey(gap.type(), reason, gap.charged().currency()),
                    new GapSum(gap.type(), reason, 1, gap.gap()),
                    (a, b) -> new GapSum(
                            a.type(),
                            a.reason(),
                            a.gaps() + b.gaps(),
                            a.difference().plus(b.difference())));
        }
        return sums.values().stream()
                .sorted(Comparator.comparing(GapSum::type)
                        .thenComparing(GapSum::reason)
                        .thenComparing(sum -> sum.difference().currency().getCurrencyCode()))
                .toList();
    }

    private record GapSumKey(FeeType type, GapReason reason, Currency currency) {}

    /** Fees that could not be expected, counted by the reason. */
    public Map<String, Long> notCovered() {
        Map<String, Long> counts = new TreeMap<>();
        unchecked.forEach(some -> counts.merge(some.reason(), some.fees(), Long::sum));
        return Map.copyOf(counts);
    }
}
