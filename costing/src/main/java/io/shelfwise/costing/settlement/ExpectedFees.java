package io.shelfwise.costing.settlement;

import io.shelfwise.core.money.Money;
import java.util.List;
import java.util.Optional;

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

    /** The candidates that give exactly what was charged for all units, the likelier first. */
    default List<ExpectedFee> matches(FeeType type, FeeQuestion question, Money charged, long quantity) {
        return InverseAudit.matches(charged, quantity, candidates(type, question));
    }

    /** Whether the fees of a marketplace go by prices with tax, as they do where buyers are shown such prices. */
    default boolean goByPricesWithTax(Optional<String> marketplaceName) {
        return false;
    }
}
