package io.shelfwise.costing.settlement;

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

    /** Fees that could not be expected, counted by the reason. */
    public Map<String, Long> notCovered() {
        Map<String, Long> counts = new TreeMap<>();
        unchecked.forEach(some -> counts.merge(some.reason(), some.fees(), Long::sum));
        return Map.copyOf(counts);
    }
}
