package io.shelfwise.costing.settlement;

import java.util.Arrays;
import java.util.Locale;

/** What a line of a settlement is. Each line has exactly one. */
public enum SettlementCategory {
    /** The price of goods, and the tax that buyers pay on it. */
    SALES,
    /** Shipping that buyers pay. */
    SALES_SHIPPING,
    /** Gift wrap and the like. */
    SALES_OTHER,
    /** Discounts that the seller pays. */
    PROMOTION,
    /** All that a refund moves: price, tax, fees given back, and Amazon's fee for the refund. */
    REFUND,
    /** Refunds under Amazon's guarantee. */
    ATOZ,
    /** Refunds that a bank took back. */
    CHARGEBACK,
    /** Tax charged or given back after the order. */
    RETROCHARGE,
    /** Referral, closing and chargeback fees on sales. */
    SELLING_FEE,
    /** Fulfilment by Amazon, by the unit. */
    FBA_FEE,
    /** Removals and disposals. */
    FBA_REMOVAL,
    /** Returns processing. */
    RETURNS_PROCESSING,
    /** Placement, inbound transport and defects. */
    INBOUND,
    /** Monthly storage. */
    STORAGE,
    /** The surcharge on aged stock. */
    AGED_INVENTORY,
    /** Capacity reservations and their credits. */
    CAPACITY,
    /** Amazon Warehousing and Distribution. */
    AWD,
    /** Subscription, paid services and currency conversion. */
    ACCOUNT_FEE,
    /** Labels bought from Amazon. */
    SHIPPING_LABEL,
    /** Advertising paid from the balance. */
    ADVERTISING,
    /** Coupon redemptions. */
    COUPON,
    /** Fees for deals. */
    DEAL,
    /** Vine enrolment. */
    VINE,
    /** What Amazon pays for lost, damaged or wronged units. */
    REIMBURSEMENT,
    /** Corrections that Amazon does not explain. */
    ADJUSTMENT,
    /** Points and the like. */
    OTHER_EXPENSE,
    /** Tax that Amazon books between sellers. */
    TAX,
    /** Tax that Amazon withholds and pays itself. */
    TAX_WITHHELD,
    /** Reserves, carry-over and transfers: money that moves between settlements, neither profit nor loss. */
    BALANCE,
    /** A kind that the taxonomy does not know. */
    UNKNOWN;

    /** The name in data and reports, such as {@code fba-fee}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether its lines move money between settlements instead of earning or costing any. */
    public boolean isBalanceMovement() {
        return this == BALANCE;
    }

    /**
     * The category with this code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static SettlementCategory parse(String code) {
        return Arrays.stream(values())
                .filter(category -> category.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("category is '" + code + "'; give one of "
                        + Arrays.stream(values()).map(SettlementCategory::code).toList()));
    }

    @Override
    public String toString() {
        return code();
    }
}
