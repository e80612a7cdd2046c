package io.shelfwise.costing.settlement;

import io.shelfwise.core.finance.SettlementLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which category each kind of settlement line belongs to. Case, spaces, hyphens and underscores make no difference. A
 * kind that it does not know is {@link SettlementCategory#UNKNOWN}.
 *
 * <p>Immutable and thread-safe.
 */
public final class SettlementTaxonomy {

    /** Kinds of lines are few, but a description may hold a coupon's name: what is remembered is bounded. */
    private static final int REMEMBERED = 4096;

    private final Map<AmountKind, Classification> known;
    private final Map<AmountKind, Classification> seen = new ConcurrentHashMap<>();

    private SettlementTaxonomy(Map<AmountKind, Classification> known) {
        this.known = Map.copyOf(known);
    }

    /** The one that comes with the library. */
    public static SettlementTaxonomy bundled() {
        return new SettlementTaxonomy(TaxonomyData.read());
    }

    /**
     * This taxonomy with one more kind, or another category for one.
     *
     * @param kind any of its words may be {@code any}
     */
    public SettlementTaxonomy with(AmountKind kind, SettlementCategory category) {
        Map<AmountKind, Classification> more = new HashMap<>(known);
        LineRole role = more.getOrDefault(kind.normal(), Classification.UNKNOWN).role();
        more.put(kind.normal(), new Classification(category, role));
        return new SettlementTaxonomy(more);
    }

    /** What a line is. */
    public Classification classify(SettlementLine line) {
        return classify(AmountKind.of(line));
    }

    /** What a kind of line is. */
    public Classification classify(AmountKind kind) {
        Classification before = seen.get(kind);
        if (before != null) {
            return before;
        }
        Classification found = find(kind.normal());
        if (seen.size() < REMEMBERED) {
            seen.put(kind, found);
        }
        return found;
    }

    /** How many kinds it knows. */
    public int size() {
        return known.size();
    }

    private Classification find(AmountKind kind) {
        String transaction = kind.transactionType();
        String type = kind.amountType();
        String description = kind.amountDescription();
        String any = AmountKind.ANY;
        return List.of(
                        kind,
                        new AmountKind(transaction, type, any),
                        new AmountKind(transaction, any, description),
                        new AmountKind(any, type, description),
                        new AmountKind(transaction, any, any),
                        new AmountKind(any, type, any),
                        new AmountKind(any, any, description))
                .stream()
                .map(known::get)
                .filter(found -> found != null)
                .findFirst()
                .orElse(Classification.UNKNOWN);
    }
}
