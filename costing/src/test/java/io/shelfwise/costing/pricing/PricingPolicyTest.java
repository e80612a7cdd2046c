package io.shelfwise.costing.pricing;

import static io.shelfwise.costing.settlement.Lines.USD;
import static io.shelfwise.costing.settlement.Lines.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.money.Money;
import io.shelfwise.core.money.UnitAmount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PricingPolicyTest {

    /** 15 %, and 3.06 a unit, 2.29 under 10.00. */
    private static final FeesAtPrice FEES = price -> {
        BigDecimal referral = price.amount().multiply(new BigDecimal("0.15")).setScale(2, RoundingMode.HALF_UP);
        return Optional.of(usd(referral.toPlainString()).plus(usd(price.minorUnits() < 1000 ? "2.29" : "3.06")));
    };

    @ParameterizedTest
    @CsvSource({"6.00, 0, 9.75", "7.00, 0, 11.83", "6.00, 0.20, 13.94", "5.00, 0, 8.58", "0.00, 0, 2.69"})
    void theFloorIsTheLowestPriceThatPays(String cost, BigDecimal margin, String price) {
        assertThat(BreakEven.price(UnitAmount.of(new BigDecimal(cost), USD), FEES, margin))
                .contains(usd(price));
    }

    @Property(tries = 300)
    void noLowerPricePays(@ForAll @IntRange(min = 0, max = 3000) int cost) {
        UnitAmount unit = UnitAmount.of(new Money(cost, USD));
        long found = BreakEven.price(unit, FEES).orElseThrow().minorUnits();

        for (long price = cost; price <= found; price++) {
            long left = price - FEES.at(new Money(price, USD)).orElseThrow().minorUnits() - cost;
            assertThat(left >= 0).as("at " + price).isEqualTo(price == found);
        }
    }

    @Test
    void feesThatAreUnknownOrEatEveryPriceHaveNoFloor() {
        UnitAmount cost = UnitAmount.of(usd("5"));

        assertThat(BreakEven.price(cost, price -> Optional.empty())).isEmpty();
        assertThat(BreakEven.price(cost, Optional::of)).isEmpty();
        assertThatThrownBy(() -> BreakEven.price(cost, FEES, BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("margin is 1");
    }

    @Test
    void rulesWorkOneAfterTheOtherAndAreNamed() {
        PricingPolicy policy = policy(
                PriceRule.beatBy(usd("0.01")),
                PriceRule.coverBelow(14, new BigDecimal("5")),
                PriceRule.olderThan(180, new BigDecimal("-10")));

        PriceDecision decision = policy.decide(context("20.00", "19.00", 7, 0));

        assertThat(decision.to()).isEqualTo(usd("19.94"));
        assertThat(decision.rules())
                .containsExactly("beat 19.00 USD by 0.01 USD", "stock lasts 7 days, fewer than 14: +5 %");
        assertThat(decision.guards()).isEmpty();
        assertThat(decision.isChange()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "20.00, 5.00, 0, 16.00, 'at most 20 % a day from 20.00 USD'",
        "20.00, 28.00, 0, 24.00, 'at most 20 % a day from 20.00 USD'",
        "29.00, 33.00, 0, 30.00, 'ceiling 30.00 USD'",
        "13.00, 11.00, 0, 12.00, 'floor 12.00 USD'",
        "20.00, 19.00, 4, 20.00, 'changed 4 times today, at most 4'",
    })
    void theGuardThatBoundIsNamed(String current, String competitor, int changes, String to, String guard) {
        PriceDecision decision = policy(PriceRule.match()).decide(context(current, competitor, 60, changes));

        assertThat(decision.to()).isEqualTo(usd(to));
        assertThat(decision.guards()).containsExactly(guard);
    }

    @Test
    void theFloorWinsOverEveryOtherGuard() {
        PriceDecision decision = policy(PriceRule.match()).decide(context("8.00", "7.00", 60, 9));

        assertThat(decision.to()).isEqualTo(usd("12.00"));
        assertThat(decision.guards()).last().isEqualTo("floor 12.00 USD");
    }

    @Test
    void withoutACompetitorNothingChanges() {
        PriceContext alone = new PriceContext(
                Sku.of("MUG"), usd("20"), usd("20"), 0, Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(policy(PriceRule.match(), PriceRule.beatByPercent(BigDecimal.ONE))
                        .decide(alone)
                        .isChange())
                .isFalse();
    }

    @Test
    void aPolicyThatCannotHoldIsRefused() {
        assertThatThrownBy(() -> PricingPolicy.within(usd("3"), usd("2"), List.of()))
                .hasMessageContaining("floor is 3.00 USD, ceiling is 2.00 USD");
        PriceContext euros = new PriceContext(
                Sku.of("MUG"),
                new Money(5, Currency.getInstance("EUR")),
                usd("1"),
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThatThrownBy(() -> policy().decide(euros)).hasMessageContaining("current is 0.05 EUR");
    }

    private static PricingPolicy policy(PriceRule... rules) {
        return PricingPolicy.within(usd("12.00"), usd("30.00"), List.of(rules));
    }

    private static PriceContext context(String current, String competitor, int cover, int changes) {
        return new PriceContext(
                Sku.of("MUG"),
                usd(current),
                usd(current),
                changes,
                Optional.of(usd(competitor)),
                Optional.of(cover),
                Optional.of(90));
    }
}
