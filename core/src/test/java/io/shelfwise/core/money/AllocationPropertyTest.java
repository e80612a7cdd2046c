package io.shelfwise.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AllocationPropertyTest {

    @Property
    void sharesSumExactly(@ForAll("totals") Money total, @ForAll("weights") Map<String, BigDecimal> weights) {
        Assume.that(sum(weights).signum() != 0);

        assertThat(total.allocate(weights).values().stream().reduce(Money.zero(total.currency()), Money::plus))
                .isEqualTo(total);
    }

    @Property
    void aShareIsWithinAMinorUnitOfItsExactPartAndNeverOfTheOtherSign(
            @ForAll("totals") Money total, @ForAll("weights") Map<String, BigDecimal> weights) {
        BigDecimal sum = sum(weights);
        Assume.that(sum.signum() != 0);

        total.allocate(weights).forEach((key, share) -> {
            BigDecimal exact = BigDecimal.valueOf(total.minorUnits()).multiply(weights.get(key));
            int sign = exact.signum() * sum.signum();
            BigDecimal off =
                    BigDecimal.valueOf(share.minorUnits()).subtract(exact.divide(sum, 12, RoundingMode.HALF_UP));
            assertThat(share.signum()).isIn(0, sign);
            assertThat(off.abs()).isLessThan(BigDecimal.ONE);
        });
    }

    @Property
    void neitherOrderNorScaleOfTheWeightsMatters(
            @ForAll("totals") Money total, @ForAll("weights") Map<String, BigDecimal> weights, @ForAll Random random) {
        Assume.that(sum(weights).signum() != 0);
        List<String> keys = new ArrayList<>(weights.keySet());
        Collections.shuffle(keys, random);
        Map<String, BigDecimal> shuffled = new LinkedHashMap<>();
        keys.forEach(key -> shuffled.put(key, weights.get(key).multiply(new BigDecimal("-0.70"))));

        assertThat(total.allocate(shuffled)).isEqualTo(total.allocate(weights));
    }

    @Property
    void theSharesOfADebtAreTheDebtsOfTheShares(
            @ForAll("totals") Money total, @ForAll("weights") Map<String, BigDecimal> weights) {
        Assume.that(sum(weights).signum() != 0);
        Map<String, Money> shares = total.allocate(weights);

        total.negated()
                .allocate(weights)
                .forEach((key, share) ->
                        assertThat(share).isEqualTo(shares.get(key).negated()));
    }

    @Provide
    Arbitrary<Money> totals() {
        return Combinators.combine(
                        Arbitraries.longs().between(-1_000_000_000_000L, 1_000_000_000_000L),
                        Arbitraries.of("JPY", "EUR", "KWD"))
                .as((units, currency) -> new Money(units, Currency.getInstance(currency)));
    }

    @Provide
    Arbitrary<Map<String, BigDecimal>> weights() {
        Arbitrary<BigDecimal> weight = Arbitraries.bigDecimals()
                .between(new BigDecimal("-10"), new BigDecimal("1000"))
                .ofScale(3);
        return Arbitraries.maps(
                        Arbitraries.strings()
                                .withCharRange('A', 'Z')
                                .ofMinLength(1)
                                .ofMaxLength(3),
                        weight)
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static BigDecimal sum(Map<String, BigDecimal> weights) {
        return weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
