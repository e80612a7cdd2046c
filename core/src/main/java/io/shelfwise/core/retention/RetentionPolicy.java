package io.shelfwise.core.retention;

import io.shelfwise.core.storage.DataCategory;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How long each kind of data may live, from a day on. Its name and that day are its version: every sweep report holds
 * the policy that it followed.
 *
 * <p>Immutable. Two policies are equal if their names, days and rules are.
 */
public final class RetentionPolicy {

    private final String name;
    private final LocalDate effectiveFrom;
    private final SortedMap<DataCategory, RetentionRule> rules;

    private RetentionPolicy(String name, LocalDate effectiveFrom, SortedMap<DataCategory, RetentionRule> rules) {
        this.name = name;
        this.effectiveFrom = effectiveFrom;
        this.rules = rules;
    }

    /**
     * A policy of these rules.
     *
     * @param name as reports show it, not blank
     * @param effectiveFrom the first day on which it holds, in UTC
     * @param rules at most one a category; a category without one is kept
     * @throws IllegalArgumentException if the name is blank or a category has two rules
     */
    public static RetentionPolicy of(String name, LocalDate effectiveFrom, Collection<RetentionRule> rules) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name is '" + name + "'; give one that reports can show");
        }
        SortedMap<DataCategory, RetentionRule> byCategory = new TreeMap<>();
        for (RetentionRule rule : rules) {
            RetentionRule other = byCategory.put(rule.category(), rule);
            if (other != null) {
                throw new IllegalArgumentException("rules has two for " + rule.category() + ", " + other.keepFor()
                        + " and " + rule.keepFor() + "; give one");
            }
        }
        return new RetentionPolicy(name, effectiveFrom, byCategory);
    }

    /**
     * This policy with another rule: the host's explicit choice. The name gains the category, as in {@code
     * amazon-2025-11+daily-sales}, so that no report shows a changed policy under the name of the original.
     */
    public RetentionPolicy with(RetentionRule rule) {
        SortedMap<DataCategory, RetentionRule> changed = new TreeMap<>(rules);
        changed.put(rule.category(), rule);
        String suffix = "+" + rule.category();
        boolean named = (name + "+").contains(suffix + "+");
        return new RetentionPolicy(named ? name : name + suffix, effectiveFrom, changed);
    }

    /** The name, as reports show it. */
    public String name() {
        return name;
    }

    /** The first day on which it holds, in UTC. */
    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    /** The rule of a category; empty where the policy has none, and the data is kept. */
    public Optional<RetentionRule> rule(DataCategory category) {
        return Optional.ofNullable(rules.get(category));
    }

    /** All rules, sorted by category. */
    public Collection<RetentionRule> rules() {
        return Collections.unmodifiableCollection(rules.values());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RetentionPolicy that
                && name.equals(that.name)
                && effectiveFrom.equals(that.effectiveFrom)
                && rules.equals(that.rules);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + effectiveFrom.hashCode();
    }

    @Override
    public String toString() {
        return name + " of " + effectiveFrom;
    }
}
