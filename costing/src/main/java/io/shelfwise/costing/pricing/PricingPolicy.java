package io.shelfwise.costing.pricing;

import io.shelfwise.core.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules one after the other, then guards: at most so many changes a day, at most so far from the price at which the day
 * began, not above the ceiling, not below the floor. The floor is last, so that no other guard sells at a loss.
 *
 * <p>A pure function: asking is a dry run. Immutable and thread-safe if its rules are.
 */
public final class PricingPolicy {

    private final Money floor;
    private final Money ceiling;
    private final List<PriceRule> rules;
    private final BigDecimal maxPercentPerDay;
    private final int maxChangesPerDay;

    private PricingPolicy(
            Money floor, Money ceiling, List<PriceRule> rules, BigDecimal maxPercentPerDay, int maxChangesPerDay) {
        if (!floor.currency().equals(ceiling.currency()) || floor.minorUnits() > ceiling.minorUnits()) {
            throw new IllegalArgumentException("floor is " + floor + ", ceiling is " + ceiling
                    + "; give a floor that is not above the ceiling, in its currency");
        }
        if (maxPercentPerDay.signum() < 0 || maxChangesPerDay < 0) {
            throw new IllegalArgumentException("limits are " + maxPercentPerDay.toPlainString() + " % and "
                    + maxChangesPerDay + " changes a day; give at least 0");
        }
        this.floor = floor;
        this.ceiling = ceiling;
        this.rules = List.copyOf(rules);
        this.maxPercentPerDay = maxPercentPerDay;
        this.maxChangesPerDay = maxChangesPerDay;
    }

    /**
     * Rules that stay within a range, by at most 20 % and 4 changes a day.
     *
     * @param floor the lowest price, such as {@link BreakEven} gives
     * @param ceiling the highest price
     */
    public static PricingPolicy within(Money floor, Money ceiling, List<PriceRule> rules) {
        return new PricingPolicy(floor, ceiling, rules, BigDecimal.valueOf(20), 4);
    }

    /** The same with other limits a day. */
    public PricingPolicy withDailyLimits(BigDecimal maxPercent, int maxChanges) {
        return new PricingPolicy(floor, ceiling, rules, maxPercent, maxChanges);
    }

    /**
     * The price that the rules want and the guards allow.
     *
     * @throws IllegalArgumentException if a price is in another currency than the floor
     */
    public PriceDecision decide(PriceContext context) {
        requireCurrency("current", context.current());
        requireCurrency("startOfDay", context.startOfDay());
        context.competitor().ifPresent(price -> requireCurrency("competitor", price));
        List<String> fired = new ArrayList<>();
        Money price = context.current();
        for (PriceRule rule : rules) {
            PriceRule.Proposal proposal = rule.apply(context, price).orElse(null);
            if (proposal != null) {
                requireCurrency("the rule's price", proposal.price());
                price = proposal.price();
                fired.add(proposal.reason());
            }
        }
        List<String> guards = new ArrayList<>();
        return new PriceDecision(context.current(), guarded(context, price, guards), fired, guards);
    }

    private Money guarded(PriceContext context, Money wanted, List<String> guards) {
        Money price = wanted;
        if (!wanted.equals(context.current()) && context.changesToday() >= maxChangesPerDay) {
            guards.add("changed " + context.changesToday() + " times today, at most " + maxChangesPerDay);
            price = context.current();
        }
        Money step = step(context.startOfDay());
        Money start = context.startOfDay();
        String reach = "at most " + maxPercentPerDay.toPlainString() + " % a day from " + start;
        price = atLeast(price, minus(start, step), reach, guards);
        price = atMost(price, start.plus(step), reach, guards);
        price = atMost(price, ceiling, "ceiling " + ceiling, guards);
        return atLeast(price, floor, "floor " + floor, guards);
    }

    private Money step(Money price) {
        BigDecimal exact = price.amount().multiply(maxPercentPerDay.movePointLeft(2));
        return Money.of(exact.setScale(price.amount().scale(), RoundingMode.DOWN), price.currency());
    }

    private static Money atLeast(Money price, Money limit, String guard, List<String> guards) {
        if (price.minorUnits() >= limit.minorUnits()) {
            return price;
        }
        guards.add(guard);
        return limit;
    }

    private static Money atMost(Money price, Money limit, String guard, List<String> guards) {
        if (price.minorUnits() <= limit.minorUnits()) {
            return price;
        }
        guards.add(guard);
        return limit;
    }

    private static Money minus(Money price, Money step) {
        return price.plus(new Money(-step.minorUnits(), step.currency()));
    }

    private void requireCurrency(String name, Money price) {
        if (!price.currency().equals(floor.currency())) {
            throw new IllegalArgumentException(
                    name + " is " + price + ", the floor is " + floor + "; convert one of them by a dated rate first");
        }
    }
}
