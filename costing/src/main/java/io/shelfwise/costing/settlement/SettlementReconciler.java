package io.shelfwise.costing.settlement;

import io.shelfwise.core.finance.SettlementLine;
import io.shelfwise.core.finance.SettlementRow;
import io.shelfwise.core.finance.SettlementSummary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the rows of settlement reports one by one and answers, for each settlement, what its lines add up to and what is
 * odd about it. Holds sums only: memory grows with the number of settlements, not of lines.
 *
 * <p>The same settlement may come twice, in one file or in two: the first counts, the others are findings. The order of
 * the lines of a settlement makes no difference. Not for use by several threads.
 */
public final class SettlementReconciler {

    private record Place(String source, String id) {}

    private final SettlementTaxonomy taxonomy;
    private final Map<Place, SettlementTally> open = new HashMap<>();
    private final List<SettlementTally> tallies = new ArrayList<>();

    private SettlementReconciler(SettlementTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** A reconciler that has seen nothing. */
    public static SettlementReconciler of(SettlementTaxonomy taxonomy) {
        return new SettlementReconciler(taxonomy);
    }

    /**
     * Takes the next row.
     *
     * @param source the file it stands in, as messages should name it
     */
    public void add(String source, SettlementRow row) {
        Place place = new Place(source, row.settlementId());
        if (row instanceof SettlementSummary summary) {
            SettlementTally tally = open.get(place);
            (tally == null || tally.summary() != null ? start(place) : tally).head(summary);
        } else if (row instanceof SettlementLine line) {
            SettlementTally tally = open.get(place);
            (tally == null ? start(place) : tally).add(line, taxonomy.classify(line));
        }
    }

    /** The settlements so far, each once, in the order in which they came. */
    public List<ReconciledSettlement> settlements() {
        Map<String, List<SettlementTally>> byId = new LinkedHashMap<>();
        tallies.forEach(tally ->
                byId.computeIfAbsent(tally.id(), id -> new ArrayList<>()).add(tally));
        Map<String, Finding> breaks = ReserveChain.breaks(
                byId.values().stream().map(same -> same.get(0)).toList());
        return byId.values().stream()
                .map(same -> {
                    SettlementTally first = same.get(0);
                    List<Finding> findings = new ArrayList<>(Findings.of(first, same.subList(1, same.size())));
                    Finding broken = breaks.get(first.id());
                    if (broken != null) {
                        findings.add(broken);
                    }
                    return new ReconciledSettlement(first, findings);
                })
                .toList();
    }

    private SettlementTally start(Place place) {
        SettlementTally tally = new SettlementTally(place.source(), place.id());
        open.put(place, tally);
        tallies.add(tally);
        return tally;
    }
}
