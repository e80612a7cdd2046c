package io.shelfwise.costing.profit;

import io.shelfwise.costing.settlement.Classification;
import io.shelfwise.costing.settlement.LineRole;
import io.shelfwise.costing.settlement.SettlementCategory;

/** The parts that profit is made of. Every line of a settlement is in exactly one. */
public enum ProfitPart {
    /** Prices, shipping and gift wrap, without tax. */
    REVENUE,
    /** Refunds, claims and chargebacks, with the fees given back, without tax. */
    REFUNDS,
    /** Discounts and coupons. */
    PROMOTIONS,
    /** Amazon's fees. */
    FEES,
    /** Advertising paid from the balance. */
    ADVERTISING,
    /** What Amazon paid for lost and damaged units. */
    REIMBURSEMENTS,
    /** Adjustments, and kinds that nobody knows. */
    OTHER,
    /** Tax on prices, collected and withheld, and tax on fees where it comes back: not part of profit. */
    TAX,
    /** Balance movements: not part of profit. */
    BALANCE;

    /** Whether it counts as profit. */
    public boolean isProfit() {
        return this != TAX && this != BALANCE;
    }

    static ProfitPart of(Classification what, FeeTax feeTax) {
        boolean comesBack = what.role() == LineRole.FEE_TAX && feeTax == FeeTax.RECOVERABLE;
        return what.role() == LineRole.TAX || comesBack ? TAX : of(what.category());
    }

    private static ProfitPart of(SettlementCategory category) {
        return switch (category) {
            case SALES, SALES_SHIPPING, SALES_OTHER -> REVENUE;
            case REFUND, ATOZ, CHARGEBACK -> REFUNDS;
            case PROMOTION, COUPON -> PROMOTIONS;
            case ADVERTISING -> ADVERTISING;
            case REIMBURSEMENT -> REIMBURSEMENTS;
            case ADJUSTMENT, OTHER_EXPENSE, UNKNOWN -> OTHER;
            case TAX, TAX_WITHHELD, RETROCHARGE -> TAX;
            case BALANCE -> BALANCE;
            default -> FEES;
        };
    }
}
