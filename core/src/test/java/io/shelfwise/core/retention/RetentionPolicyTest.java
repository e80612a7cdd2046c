package io.shelfwise.core.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.shelfwise.core.storage.DataCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetentionPolicyTest {

    private static final RetentionRule TWO_YEARS =
            RetentionRule.of(DataCategory.DAILY_SALES, Period.ofMonths(24), "host: yearly seasons");

    @Test
    void amazonsPolicyKeepsEverythingEighteenMonthsAndSaysWhoAsks() {
        RetentionPolicy policy = RetentionPolicies.amazon202511();

        assertThat(policy.effectiveFrom()).isEqualTo(LocalDate.of(2025, 11, 25));
        assertThat(policy.rules())
                .extracting(RetentionRule::category)
                .containsExactly(
                        DataCategory.DAILY_SALES,
                        DataCategory.INBOUND,
                        DataCategory.INVENTORY,
                        DataCategory.ORDER_LINES);
        assertThat(policy.rules()).allSatisfy(rule -> {
            assertThat(rule.keepFor()).isEqualTo(Period.ofMonths(18));
            assertThat(rule.source()).contains("Amazon Data Protection Policy", "read 2026");
        });
    }

    @Test
    void theHostsChoiceChangesOneRuleAndShowsInTheName() {
        RetentionPolicy original = RetentionPolicies.amazon202511();
        RetentionPolicy changed = original.with(TWO_YEARS);

        assertThat(changed.name()).isEqualTo("amazon-2025-11+daily-sales");
        assertThat(changed.rule(DataCategory.DAILY_SALES)).contains(TWO_YEARS);
        assertThat(changed.rule(DataCategory.ORDER_LINES)).isEqualTo(original.rule(DataCategory.ORDER_LINES));
        assertThat(original).isEqualTo(RetentionPolicies.amazon202511()).isNotEqualTo(changed);
        assertThat(changed.with(TWO_YEARS)).isEqualTo(changed);
    }

    @Test
    void twoRulesForOneCategoryAreRefused() {
        RetentionRule other = RetentionRule.of(DataCategory.DAILY_SALES, Period.ofDays(30), "host: test");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RetentionPolicy.of("own", LocalDate.EPOCH, List.of(TWO_YEARS, other)))
                .withMessage("rules has two for daily-sales, P24M and P30D; give one");
    }

    @Test
    void rulesWithoutTimeOrSourceAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RetentionRule.of(DataCategory.INVENTORY, Period.ZERO, "host"))
                .withMessage("keepFor is P0D for inventory; give a period above zero, such as P18M");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RetentionRule.of(DataCategory.INVENTORY, Period.of(1, -13, 0), "host"))
                .withMessageContaining("P1Y-13M");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RetentionRule.of(DataCategory.INVENTORY, Period.ofDays(1), " "))
                .withMessageContaining("inventory");
    }

    @Test
    void theWorkedCutoffOfTheJavadocHolds() {
        RetentionRule rule = RetentionRule.of(DataCategory.INVENTORY, Period.ofMonths(18), "host: test");

        assertThat(rule.cutoff(Instant.parse("2025-11-25T23:59:59Z"))).isEqualTo("2024-05-25T00:00:00Z");
        assertThat(rule.cutoff(Instant.parse("2025-11-25T00:00:00Z"))).isEqualTo("2024-05-25T00:00:00Z");
        assertThat(rule.cutoff(Instant.parse("2025-08-31T12:00:00Z"))).isEqualTo("2024-02-29T00:00:00Z");
    }

    @Test
    void categoriesAreLowerCaseWords() {
        assertThat(DataCategory.of("order-lines")).isEqualTo(DataCategory.ORDER_LINES);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DataCategory.of("Order Lines"))
                .withMessageContaining("'Order Lines'");
    }
}
