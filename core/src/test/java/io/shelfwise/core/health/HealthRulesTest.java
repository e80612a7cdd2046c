package io.shelfwise.core.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.catalog.Sku;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HealthRulesTest {

    private static final Sku MUG = Sku.of("MUG");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final HealthRules RULES = HealthRules.usual();

    @Test
    void nothingIsSaidOfAHealthyAccountAndListing() {
        assertThat(RULES.findings(AccountHealth.normal(Marketplace.US, DAY), ListingHealth.normal(MUG)))
                .isEmpty();
    }

    @Test
    void anAccountThatMayNotSellHoldsOrders() {
        for (AccountStatus status : List.of(AccountStatus.DEACTIVATED, new AccountStatus("suspended"))) {
            assertThat(RULES.holds(account(status), ListingHealth.normal(MUG)))
                    .singleElement()
                    .satisfies(hold -> {
                        assertThat(hold.rule()).isEqualTo("account-deactivated");
                        assertThat(hold.reason()).contains(status.code());
                    });
        }
    }

    @Test
    void anAccountAtRiskIsNotedUnlessItIsToHold() {
        AccountHealth risky = account(AccountStatus.AT_RISK);

        assertThat(RULES.holds(risky, ListingHealth.normal(MUG))).isEmpty();
        assertThat(RULES.findings(risky, ListingHealth.normal(MUG)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.reason()).contains("at risk", "rating 180 of 1000"));
        assertThat(RULES.holding("account-at-risk").holds(risky, ListingHealth.normal(MUG)))
                .hasSize(1);
    }

    @Test
    void listingsThatCannotBeSoldHoldOrders() {
        ListingHealth listing = new ListingHealth(
                MUG,
                Set.of(ListingState.SUPPRESSED, ListingState.RESTRICTED, ListingState.INACTIVE),
                List.of(
                        new ListingIssue("8541", true, "Brand missing"),
                        new ListingIssue("99", false, "Blurred image")),
                12,
                false);
        AccountHealth normal = AccountHealth.normal(Marketplace.US, DAY);

        assertThat(RULES.holds(normal, listing))
                .extracting(HealthFinding::rule)
                .containsExactly("listing-suppressed", "listing-restricted");
        assertThat(RULES.findings(normal, listing))
                .extracting(HealthFinding::reason)
                .containsExactly(
                        "the listing of MUG is hidden from search",
                        "the listing of MUG is restricted",
                        "the listing of MUG is not on offer",
                        "errors in the listing of MUG: 8541 (Brand missing)",
                        "12 units of MUG are stranded at Amazon; sell these before more are sent");
        assertThat(RULES.noting("listing-suppressed", "listing-restricted").holds(normal, listing))
                .isEmpty();
    }

    @Test
    void deliveryMetricsMatterOnlyWhereTheSellerShips() {
        AccountHealth late = new AccountHealth(
                Marketplace.US,
                DAY,
                AccountStatus.NORMAL,
                OptionalInt.empty(),
                List.of(
                        metric("lateShipmentRate", 0.07, 0.04, false, true),
                        metric("validTrackingRate", 0.99, 0.95, true, true),
                        metric("listingPolicyViolations", 3, 0, false, false)));
        ListingHealth own = new ListingHealth(MUG, Set.of(ListingState.BUYABLE), List.of(), 0, true);

        assertThat(RULES.findings(late, ListingHealth.normal(MUG))).isEmpty();
        assertThat(RULES.findings(late, own))
                .containsExactly(new HealthFinding(
                        "delivery-metric", false, "delivery misses its target: lateShipmentRate 0.07 against 0.04"));
    }

    @Test
    void aHostsOwnRuleIsOneMore() {
        HealthRules rules = RULES.with(new HealthRule(
                "low-rating",
                true,
                (account, listing) ->
                        account.rating().orElse(1000) < 200 ? Optional.of("rating below 200") : Optional.empty()));

        assertThat(rules.holds(account(AccountStatus.NORMAL), ListingHealth.normal(MUG)))
                .containsExactly(new HealthFinding("low-rating", true, "rating below 200"));
    }

    @Test
    void badInputIsNamed() {
        assertThatThrownBy(() -> RULES.holding("account-at-rsk"))
                .hasMessageContaining("account-at-rsk")
                .hasMessageContaining("account-at-risk");
        assertThatThrownBy(() -> new AccountStatus(" ")).hasMessageContaining("code is empty");
        assertThatThrownBy(() -> new ListingState("")).hasMessageContaining("code is empty");
        assertThatThrownBy(() -> new ListingHealth(MUG, Set.of(), List.of(), -1, false))
                .hasMessageContaining("strandedUnits is -1");
        assertThatThrownBy(() ->
                        new AccountHealth(Marketplace.US, DAY, AccountStatus.NORMAL, OptionalInt.of(1001), List.of()))
                .hasMessageContaining("rating is 1001");
    }

    private static AccountHealth account(AccountStatus status) {
        return new AccountHealth(Marketplace.US, DAY, status, OptionalInt.of(180), List.of());
    }

    private static HealthMetric metric(String name, double value, double target, boolean good, boolean merchant) {
        return new HealthMetric(name, OptionalDouble.of(value), OptionalDouble.of(target), good, merchant);
    }
}
