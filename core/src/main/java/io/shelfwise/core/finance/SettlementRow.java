package io.shelfwise.core.finance;

/** A row of a settlement report: the summary that heads a settlement, or one of its lines. */
public sealed interface SettlementRow permits SettlementSummary, SettlementLine {

    /** Amazon's id of the settlement. */
    String settlementId();
}
