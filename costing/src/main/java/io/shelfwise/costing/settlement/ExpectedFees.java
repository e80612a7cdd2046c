package io.shelfwise.costing.settlement;

import java.util.List;

/**
 * What fees should be, asked by {@link FeeAudit}: a bridge to fee schedules, the host's own or the library's. A fee that
 * is not covered is an answer without amount, never a guess.
 */
public interface ExpectedFees {

    /** The referral fee of one unit. */
    ExpectedFee referral(FeeQuestion question);

    /** The fulfilment fee of one unit. */
    ExpectedFee fulfilment(FeeQuestion question);

    /** The fee of one unit, of either type. */
    default ExpectedFee fee(FeeType type, FeeQuestion question) {
        return type == FeeType.REFERRAL ? referral(question) : fulfilment(question);
    }

    /**
     * All fees that could have been charged for one unit: other tiers, other price bands, other schedules. They say why a
     * fee is not as expected.
     */
    default List<ExpectedFee> candidates(FeeType type, FeeQuestion question) {
        return List.of();
    }
}
