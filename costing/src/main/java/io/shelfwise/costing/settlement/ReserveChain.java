package io.shelfwise.costing.settlement;

import io.shelfwise.core.finance.SettlementSummary;
import io.shelfwise.core.money.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one settlement holds back, the next one gives back. Settlements follow each other in time, in one currency and
 * one marketplace; one without period has no place in the chain.
 */
final class ReserveChain {

    private record Link(SettlementTally tally, Instant at) {}

    private ReserveChain() {}

    /** The findings by the id of the later settlement. */
    static Map<String, Finding> breaks(List<SettlementTally> tallies) {
        List<Link> links = new ArrayList<>();
        for (SettlementTally tally : tallies) {
            SettlementSummary summary = tally.summary();
            if (summary != null) {
                summary.start().or(summary::end).ifPresent(at -> links.add(new Link(tally, at)));
            }
        }
        links.sort(Comparator.comparing(Link::at)
                .thenComparing(link -> link.tally().id()));
        Map<String, Finding> breaks = new HashMap<>();
        for (int i = 1; i < links.size(); i++) {
            SettlementTally next = links.get(i).tally();
            before(links.subList(0, i), next)
                    .flatMap(previous -> compare(previous, next))
                    .ifPresent(finding -> breaks.put(next.id(), finding));
        }
        return breaks;
    }

    private static Optional<SettlementTally> before(List<Link> earlier, SettlementTally next) {
        for (int i = earlier.size() - 1; i >= 0; i--) {
            SettlementTally candidate = earlier.get(i).tally();
            boolean sameCurrency = candidate.currency().equals(next.currency());
            String there = candidate.marketplace();
            String here = next.marketplace();
            if (sameCurrency && (there.equals(here) || there.isEmpty() || here.isEmpty())) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static Optional<Finding> compare(SettlementTally previous, SettlementTally next) {
        Money held = previous.roles().of(LineRole.CURRENT_RESERVE, previous.currency());
        Money returned = next.roles().of(LineRole.PREVIOUS_RESERVE, next.currency());
        Money difference = held.plus(returned);
        if (difference.minorUnits() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                Finding.Kind.RESERVE_BREAK,
                next.id(),
                Optional.of(difference),
                "settlement " + previous.id() + " held back " + negated(held) + ", this one takes over " + returned
                        + ": they differ by " + difference
                        + "; a settlement between them may be missing"));
    }

    private static Money negated(Money amount) {
        return new Money(-amount.minorUnits(), amount.currency());
    }
}
