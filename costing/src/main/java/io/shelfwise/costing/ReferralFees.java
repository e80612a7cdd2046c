package io.shelfwise.costing;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.money.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Amazon's referral fee, a share of the price by category, from dated data. A marketplace, date, category or price that
 * the data does not cover gives a fee that says so, never a guess.
 *
 * <p>The data is collected from stored public pages (see the head of {@code referral-fees.tsv}), United States from
 * 2025-01-01 and United Kingdom from 2026-01-05, and has not been checked against Amazon itself.
 *
 * <p>Immutable and thread-safe.
 */
public final class ReferralFees {

    private static final String TYPE = "REFERRAL";

    private final List<ReferralRule> rules;

    private ReferralFees(List<ReferralRule> rules) {
        this.rules = rules;
    }

    /** The schedules that come with the library. */
    public static ReferralFees bundled() {
        return new ReferralFees(ReferralFeeData.read());
    }

    /**
     * The fee of one unit.
     *
     * @param category Amazon's fee category; spelling is forgiven as to case and {@code &}
     * @param price what the buyer pays for one unit, tax included where Amazon's price is
     * @param date of the sale
     */
    public Fee fee(Marketplace marketplace, Optional<String> category, Money price, LocalDate date) {
        List<ReferralRule> inForce = rules.stream()
                .filter(rule ->
                        rule.marketplace().equals(marketplace) && !rule.from().isAfter(date))
                .toList();
        if (inForce.isEmpty()) {
            return Fee.notCovered(TYPE, "no " + marketplace + " referral schedule covers " + date);
        }
        if (category.isEmpty()) {
            return Fee.notCovered(TYPE, "the product has no category");
        }
        return inForce.stream()
                .filter(rule -> rule.isFor(category.get()))
                .max(Comparator.comparing(ReferralRule::from))
                .map(rule -> rule.fee(TYPE, price))
                .orElseGet(() -> Fee.notCovered(
                        TYPE, "category '" + category.get() + "' is not in the " + marketplace + " schedule"));
    }
}
