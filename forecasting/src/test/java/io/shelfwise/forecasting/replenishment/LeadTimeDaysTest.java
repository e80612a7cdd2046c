package io.shelfwise.forecasting.replenishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LeadTimeDaysTest {

    @Test
    void aFixedLeadTimeIsCertain() {
        LeadTimeDays days = LeadTimeDays.fixed(21);

        assertThat(days.chance(21)).isEqualTo(1);
        assertThat(days.mean()).isEqualTo(21);
        assertThat(days.longest()).isEqualTo(21);
        assertThat(days.quantile(0)).isEqualTo(21);
        assertThat(LeadTimeDays.normal(21, 0)).isEqualTo(days);
    }

    @Test
    void aNormalLeadTimeKeepsItsMeanAndSpread() {
        LeadTimeDays days = LeadTimeDays.normal(21, 4);
        double sum = 0;
        double squares = 0;
        for (int day = 0; day <= days.longest(); day++) {
            sum += days.chance(day);
            squares += days.chance(day) * (day - 21) * (day - 21);
        }

        assertThat(sum).isCloseTo(1, within(1e-12));
        assertThat(days.mean()).isCloseTo(21, within(1e-3));
        assertThat(Math.sqrt(squares)).isCloseTo(4, within(0.05));
        assertThat(days.quantile(0.5)).isEqualTo(21);
        assertThat(days.quantile(0.999999)).isEqualTo(days.longest());
    }

    @Test
    void noOrderComesBeforeItIsPlaced() {
        LeadTimeDays days = LeadTimeDays.normal(2, 5);

        assertThat(days.quantile(0)).isZero();
        assertThat(days.chance(0)).isGreaterThan(0.3);
        assertThat(days.mean()).isGreaterThan(2);
    }

    @Test
    void chancesHaveToSumToOne() {
        assertThat(LeadTimeDays.of(0, 0.25, 0.75).mean()).isEqualTo(1.75);
        assertThatThrownBy(() -> LeadTimeDays.of(0.5, 0.4)).hasMessageContaining("chances sum to 0.9; give");
        assertThatThrownBy(() -> LeadTimeDays.fixed(-1)).hasMessage("lead time is -1 days; give 0 to 3650");
    }
}
