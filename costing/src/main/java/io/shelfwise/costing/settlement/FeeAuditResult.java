package io.shelfwise.costing.settlement;

import java.util.List;
import java.util.Map;

/**
 * What came of comparing fees.
 *
 * @param asExpected fees that were right
 * @param gaps fees that were not, in the order of the order lines
 * @param notCovered fees that could not be expected, counted by the reason
 */
public record FeeAuditResult(long asExpected, List<FeeGap> gaps, Map<String, Long> notCovered) {

    /** Copies the collections. */
    public FeeAuditResult {
        gaps = List.copyOf(gaps);
        notCovered = Map.copyOf(notCovered);
    }
}
