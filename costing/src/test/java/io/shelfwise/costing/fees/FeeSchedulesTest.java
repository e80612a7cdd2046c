package io.shelfwise.costing.fees;

import static io.shelfwise.costing.fees.FeeInputs.BUNDLED;
import static io.shelfwise.costing.fees.FeeInputs.us;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeeSchedulesTest {

    /** A host's own surcharge: invented numbers. */
    private static final String OWN = """
            {"id": "own-fuel", "fee": "FUEL_SURCHARGE", "marketplace": "US", "currency": "USD",
             "dateKey": "ship-date", "periods": [{"from": "2026-05-01", "to": "2026-05-31"}],
             "confidence": "ours", "sources": ["our contract"],
             "kind": "share-of-fee", "of": "FBA_FULFILLMENT", "rate": 0.1}
            """;

    private static final FeeInput IN_MAY =
            us("2026-05-15", "12x8x0.5 in", "4 oz", "20.00").build();
    private static final FeeInput IN_JUNE =
            us("2026-06-15", "12x8x0.5 in", "4 oz", "20.00").build();

    @Test
    void theScheduleThatStartedLaterCounts() {
        FeeSchedules own = BUNDLED.with(FeeSchedule.parse(OWN));

        assertThat(own.fee(FeeType.FUEL_SURCHARGE, IN_MAY).schedule()).isEqualTo("own-fuel");
        assertThat(own.fee(FeeType.FUEL_SURCHARGE, IN_JUNE).schedule()).isEqualTo("us-fuel-surcharge-2026-04-17");
        assertThat(BUNDLED.fee(FeeType.FUEL_SURCHARGE, IN_MAY).schedule()).isEqualTo("us-fuel-surcharge-2026-04-17");
    }

    @Test
    void aScheduleOfTheSameIdIsReplaced() {
        FeeSchedules once = FeeSchedules.of(List.of(FeeSchedule.parse(OWN)));
        FeeSchedules twice = once.with(FeeSchedule.parse(OWN.replace("0.1", "0.2")));

        assertThat(twice.schedules()).hasSize(1);
        assertThat(twice.without("own-fuel").schedules()).isEmpty();
    }

    @Test
    void aDiffShowsWhatChangesForTheCatalogue() {
        FeeDiff diff = FeeDiff.of(BUNDLED, BUNDLED.with(FeeSchedule.parse(OWN)), List.of(IN_MAY, IN_JUNE));

        assertThat(diff.lines()).singleElement().satisfies(line -> {
            assertThat(line.input()).isSameAs(IN_MAY);
            assertThat(line.type()).isEqualTo(FeeType.FUEL_SURCHARGE);
            assertThat(line.before().orElseThrow().amount().orElseThrow()).hasToString("0.12 USD");
            assertThat(line.after().orElseThrow().amount().orElseThrow()).hasToString("0.34 USD");
        });
    }

    @Test
    void amazonsOwnFeesAreCompared() {
        FeeComparison comparison = FeeComparison.of(
                BUNDLED.estimate(IN_MAY), Map.of(FeeType.FBA_FULFILLMENT, usd("3.68"), FeeType.CLOSING, usd("1.80")));

        assertThat(line(comparison, FeeType.FBA_FULFILLMENT).gap()).contains(usd("0.26")); // 3.68 - 3.42
        assertThat(line(comparison, FeeType.CLOSING).ours()).isEmpty();
        assertThat(line(comparison, FeeType.REFERRAL).theirs()).isEmpty();
        assertThatThrownBy(() -> FeeComparison.of(
                        BUNDLED.estimate(IN_MAY),
                        Map.of(FeeType.CLOSING, Money.of(BigDecimal.ONE, Marketplace.UK.currency()))))
                .hasMessageContaining("1.00 GBP")
                .hasMessageContaining("USD");
    }

    @Test
    void theTotalIsOfTheCoveredFees() {
        FeeEstimate estimate = BUNDLED.estimate(IN_MAY); // no category: no referral fee

        assertThat(estimate.total()).isEqualTo(usd("3.54")); // 3.42 + 0.12
        assertThat(estimate.isComplete()).isFalse();
    }

    @Test
    void everyBundledScheduleHasASourceAndAnIdOfItsOwn() {
        assertThat(BUNDLED.schedules()).extracting(FeeSchedule::id).doesNotHaveDuplicates();
        assertThat(BUNDLED.schedules()).allSatisfy(schedule -> {
            assertThat(schedule.sources()).isNotEmpty();
            assertThat(schedule.confidence()).isNotBlank();
            assertThat(schedule.currency()).isEqualTo(schedule.marketplace().currency());
        });
    }

    /** Each schedule of a fee goes by the same date, or the lookup by date would be ambiguous. */
    @Test
    void bundledSchedulesOfAFeeShareTheirDateKey() {
        for (FeeType type : FeeType.values()) {
            assertThat(BUNDLED.schedules().stream()
                            .filter(schedule -> schedule.type() == type)
                            .map(FeeSchedule::dateKey)
                            .distinct()
                            .count())
                    .isLessThanOrEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"rate\": 0.1          | \"rate\": \"0.1\"      | no number 'rate'",
                "\"rate\": 0.1          | \"rat\": 0.1           | unknown keys [rat]",
                "\"rate\": 0.1          | \"rate\": 0.1,         | JSON has",
                "\"of\": \"FBA_FULFILLMENT\" | \"of\": \"FUEL_SURCHARGE\" | share of FUEL_SURCHARGE",
                "2026-05-31             | 2026-04-31             | to",
                "2026-05-31             | 2026-04-30             | before from",
                "ship-date              | receipt                | dateKey is 'receipt'",
                "\"US\"                 | \"XX\"                 | marketplace is 'XX'",
                "[\"our contract\"]     | []                     | no sources",
                "share-of-fee           | guess                  | kind 'guess'",
                "FUEL_SURCHARGE         | SIZE_TIERS             | kind 'share-of-fee' for SIZE_TIERS",
                "\"confidence\": \"ours\" | \"confidence\": \"\" | no text 'confidence'",
            })
    void aScheduleIsCheckedAsItIsRead(String right, String wrong, String complaint) {
        assertThatThrownBy(() -> FeeSchedule.parse(OWN.replace(right, wrong)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(complaint);
    }

    @Test
    void tiersMustRiseAndEndOpen() {
        String rates = """
                {"id": "r", "fee": "REFERRAL", "marketplace": "US", "currency": "USD", "dateKey": "order-date",
                 "periods": [{"from": "2026-01-01"}], "confidence": "ours", "sources": ["us"],
                 "kind": "category-rates", "categories": [{"names": ["A"], "mode": "marginal",
                 "tiers": [{"upTo": 100, "rate": 0.2}, {"upTo": 50, "rate": 0.1}, {"rate": 0.05}]}]}
                """;

        assertThatThrownBy(() -> FeeSchedule.parse(rates))
                .hasMessageContaining("schedule r, categories[0] tiers do not rise at entry 2");
        assertThatThrownBy(() -> FeeSchedule.parse(
                        rates.replace(", {\"rate\": 0.05}", "").replace("50", "150")))
                .hasMessageContaining("leave the last tier open");
        assertThat(FeeSchedule.parse(rates.replace("50", "150")).type()).isEqualTo(FeeType.REFERRAL);
    }

    private static FeeComparison.Line line(FeeComparison comparison, FeeType type) {
        return comparison.lines().stream()
                .filter(line -> line.type() == type)
                .findFirst()
                .orElseThrow();
    }

    private static Money usd(String amount) {
        return Money.of(new BigDecimal(amount), Marketplace.US.currency());
    }
}
