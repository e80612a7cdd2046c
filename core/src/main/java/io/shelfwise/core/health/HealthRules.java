package io.shelfwise.core.health;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The rules by which the health of an account and a listing is shown beside an order and holds it back.
 *
 * <p>The usual ones hold orders of what cannot be sold: by an account that may not sell ({@code account-deactivated}), of a
 * suppressed ({@code listing-suppressed}) or restricted listing ({@code listing-restricted}). They only note an account at
 * risk ({@code account-at-risk}), a listing not on offer ({@code listing-inactive}), errors in it ({@code listing-issue}),
 * stranded stock ({@code stranded-stock}), and delivery metrics that miss their target where the seller ships ({@code
 * delivery-metric}). Each can be turned from one to the other.
 *
 * <p>Immutable and thread-safe.
 */
public final class HealthRules {

    private final List<HealthRule> rules;

    private HealthRules(List<HealthRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The usual rules. */
    public static HealthRules usual() {
        return new HealthRules(List.of(
                new HealthRule("account-deactivated", true, (account, listing) -> deactivated(account)),
                new HealthRule("account-at-risk", false, (account, listing) -> atRisk(account)),
                state("listing-suppressed", true, ListingState.SUPPRESSED, "hidden from search"),
                state("listing-restricted", true, ListingState.RESTRICTED, "restricted"),
                state("listing-inactive", false, ListingState.INACTIVE, "not on offer"),
                new HealthRule("listing-issue", false, (account, listing) -> issues(listing)),
                new HealthRule("stranded-stock", false, (account, listing) -> stranded(listing)),
                new HealthRule("delivery-metric", false, HealthRules::delivery)));
    }

    /** These and one more, such as the host's own. */
    public HealthRules with(HealthRule rule) {
        List<HealthRule> more = new ArrayList<>(rules);
        more.add(rule);
        return new HealthRules(more);
    }

    /**
     * With these holding orders back.
     *
     * @throws IllegalArgumentException if there is no rule of such a name
     */
    public HealthRules holding(String... names) {
        return turned(true, names);
    }

    /**
     * With these only noting.
     *
     * @throws IllegalArgumentException if there is no rule of such a name
     */
    public HealthRules noting(String... names) {
        return turned(false, names);
    }

    private HealthRules turned(boolean holds, String... names) {
        List<String> known = rules.stream().map(HealthRule::name).toList();
        Set<String> wanted = Set.copyOf(Arrays.asList(names));
        wanted.stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("no rule is called " + name + "; give one of " + known);
                });
        return new HealthRules(rules.stream()
                .map(rule -> wanted.contains(rule.name()) ? rule.withHolds(holds) : rule)
                .toList());
    }

    /** All that there is to say, in the order of the rules. */
    public List<HealthFinding> findings(AccountHealth account, ListingHealth listing) {
        return rules.stream()
                .flatMap(rule -> rule.find(account, listing).stream())
                .toList();
    }

    /** What holds an order back; empty where it may go. */
    public List<HealthFinding> holds(AccountHealth account, ListingHealth listing) {
        return findings(account, listing).stream().filter(HealthFinding::holds).toList();
    }

    private static Optional<String> deactivated(AccountHealth account) {
        return account.status().cannotSell()
                ? Optional.of("the account may not sell in " + account.marketplace() + ": " + account.status())
                : Optional.empty();
    }

    private static Optional<String> atRisk(AccountHealth account) {
        if (!account.status().equals(AccountStatus.AT_RISK)) {
            return Optional.empty();
        }
        String rating =
                account.rating().isPresent() ? ", rating " + account.rating().getAsInt() + " of 1000" : "";
        return Optional.of("the account is at risk of deactivation in " + account.marketplace() + rating);
    }

    private static HealthRule state(String name, boolean holds, ListingState state, String words) {
        return new HealthRule(
                name,
                holds,
                (account, listing) -> listing.states().contains(state)
                        ? Optional.of("the listing of " + listing.sku() + " is " + words)
                        : Optional.empty());
    }

    private static Optional<String> issues(ListingHealth listing) {
        List<String> errors = listing.issues().stream()
                .filter(ListingIssue::error)
                .map(issue -> issue.code() + " (" + issue.message() + ")")
                .toList();
        return errors.isEmpty()
                ? Optional.empty()
                : Optional.of("errors in the listing of " + listing.sku() + ": " + String.join(", ", errors));
    }

    private static Optional<String> stranded(ListingHealth listing) {
        return listing.strandedUnits() == 0
                ? Optional.empty()
                : Optional.of(listing.strandedUnits() + " units of " + listing.sku()
                        + " are stranded at Amazon; sell these before more are sent");
    }

    private static Optional<String> delivery(AccountHealth account, ListingHealth listing) {
        List<String> bad = account.metrics().stream()
                .filter(metric -> metric.merchantFulfilled() && !metric.good())
                .map(metric -> metric.name() + number(" ", metric.value()) + number(" against ", metric.target()))
                .toList();
        return bad.isEmpty() || !listing.merchantFulfilled()
                ? Optional.empty()
                : Optional.of("delivery misses its target: " + String.join(", ", bad));
    }

    private static String number(String before, OptionalDouble number) {
        return number.isPresent() ? before + number.getAsDouble() : "";
    }
}
