package io.shelfwise.forecasting.replenishment.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AllocatorTest {

    private static final Wish ONE = Wish.of("one", new long[] {10, 20}, new double[] {40, 60}, Map.of(0, 5.0));
    private static final Wish OTHER = Wish.of("other", new long[] {6}, new double[] {45}, Map.of(0, 10.0));

    @Test
    void takesThePairThatEarnsMost() {
        assertThat(withBudget(100).value()).isEqualTo(60);
        assertThat(withBudget(110).value()).isEqualTo(85);
        assertThat(withBudget(49).value()).isZero();
        assertThat(withBudget(1000).value()).isEqualTo(105);
    }

    @Test
    void namesWhatHoldsBackAndItsPrice() {
        Allocation allocation = withBudget(110);

        assertThat(allocation.grants()).extracting(Grant::units).containsExactly(10L, 6L);
        assertThat(allocation.grants().get(0).boundBy()).containsExactly("budget");
        assertThat(allocation.grants().get(1).boundBy()).isEmpty();
        assertThat(allocation.limits().get(0).used()).isEqualTo(110);
        assertThat(allocation.limits().get(0).price()).isCloseTo(20.0 / 50, within(1e-12));
        assertThat(withBudget(1000).limits().get(0).price()).isZero();
    }

    @Test
    void aMinimumIsReachedOrNothingIsTaken() {
        Wish cheap = Wish.of("cheap", new long[] {10}, new double[] {9}, Map.of(0, 1.0));
        Wish more = Wish.of("more", new long[] {10}, new double[] {1}, Map.of(0, 1.0));

        assertThat(Allocator.allocate(List.of(cheap, more), List.of(Limit.atLeast("minimum", 15)))
                        .value())
                .isEqualTo(10);
        assertThat(Allocator.allocate(List.of(cheap, more), List.of(Limit.atLeast("minimum", 25)))
                        .value())
                .isZero();
    }

    @Test
    void refusesTwoSharedLimits() {
        assertThatThrownBy(() -> Allocator.allocate(
                        List.of(ONE), List.of(Limit.shared("budget", 1), Limit.shared("cartons", 2))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("budget")
                .hasMessageContaining("cartons");
    }

    private static Allocation withBudget(double budget) {
        return Allocator.allocate(List.of(ONE, OTHER), List.of(Limit.shared("budget", budget)));
    }
}
