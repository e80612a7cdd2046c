package io.shelfwise.costing.settlement;

/**
 * What the taxonomy says of a kind of line.
 *
 * @param category the one it belongs to
 * @param role what else is known of it
 */
public record Classification(SettlementCategory category, LineRole role) {

    static final Classification UNKNOWN = new Classification(SettlementCategory.UNKNOWN, LineRole.OTHER);
}
