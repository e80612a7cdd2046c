package io.shelfwise.forecasting.replenishment.execution;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.catalog.Product;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.core.economics.UnitEconomics;
import io.shelfwise.core.inventory.InventorySnapshot;
import io.shelfwise.core.money.Money;
import io.shelfwise.core.money.UnitAmount;
import io.shelfwise.core.supply.LeadTime;
import io.shelfwise.core.supply.SupplyTerms;
import io.shelfwise.forecasting.Forecasters;
import io.shelfwise.forecasting.events.Event;
import io.shelfwise.forecasting.events.EventCalendar;
import io.shelfwise.forecasting.replenishment.CycleServiceLevel;
import io.shelfwise.forecasting.replenishment.Excess;
import io.shelfwise.forecasting.replenishment.LeadTimeDays;
import io.shelfwise.forecasting.replenishment.OrderUpTo;
import io.shelfwise.forecasting.replenishment.PeakDeadline;
import io.shelfwise.forecasting.replenishment.PlanningFacts;
import io.shelfwise.forecasting.replenishment.RestockItem;
import io.shelfwise.forecasting.replenishment.RestockPlan;
import io.shelfwise.forecasting.replenishment.RestockPlanner;
import io.shelfwise.forecasting.replenishment.RestockSettings;
import io.shelfwise.forecasting.replenishment.StockElsewhere;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExecutionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Currency USD = Currency.getInstance("USD");

    @Test
    void sendsFromTheNearestPlaceFirstInWholeCases() {
        RestockPlan plan = plan(item("A", 10)
                .withFacts(PlanningFacts.builder()
                        .elsewhere(List.of(
                                new StockElsewhere("AWD", 500, LeadTimeDays.fixed(9), 10),
                                new StockElsewhere("prep centre", 24, LeadTimeDays.fixed(4), 12)))
                        .build()));
        List<SendIn> sent = SendIn.of(plan);

        long level = level(plan, 9);
        assertThat(sent).extracting(SendIn::place).containsExactly("prep centre", "AWD");
        assertThat(sent.get(0).units()).isEqualTo(24);
        assertThat(sent.get(1).units() % 10).isZero();
        assertThat(10 + 24 + sent.get(1).units()).isBetween(level, level + 9);
        assertThat(sent.get(1).sentence()).startsWith("Send " + sent.get(1).units() + " from AWD: 34 are");
        assertThat(plan.lines().get(0).order().units()).isZero();
    }

    @Test
    void sendsNothingWhereAmazonHasEnough() {
        RestockPlan plan = plan(item("A", 900)
                .withFacts(PlanningFacts.builder()
                        .elsewhere(List.of(new StockElsewhere("AWD", 500, LeadTimeDays.fixed(9), 10)))
                        .build()));

        assertThat(SendIn.of(plan)).isEmpty();
    }

    @Test
    void stockLeavesEarlyEnoughForAPeak() {
        EventCalendar calendar = EventCalendar.empty()
                .with(
                        Event.of("Prime Day", LocalDate.of(2026, 7, 14), LocalDate.of(2026, 7, 17)),
                        Event.on("Lightning deal", TODAY.plusDays(5)));
        List<PeakDeadline> deadlines = PeakDeadline.of(
                calendar,
                Set.of("Prime Day", "Lightning deal"),
                LeadTimeDays.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.5, 0, 0, 0, 0.5),
                0.95,
                TODAY,
                TODAY.plusDays(200));

        assertThat(deadlines).extracting(PeakDeadline::past).containsExactly(true, false);
        assertThat(deadlines.get(1).sendBy()).isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @Test
    void namesAndPricesWhatIsTooMuch() {
        RestockPlan plan = plan(item("LITTLE", 10), item("MUCH", 900));
        List<Excess> excess = Excess.of(plan);

        assertThat(excess).extracting(e -> e.sku().value()).containsExactly("MUCH");
        long units = excess.get(0).units();
        assertThat(units).isBetween(600L, 765L); // 90 days at 1.5 a day are 135, and some more are likely
        assertThat(excess.get(0).tiedUp()).contains(new Money(units * 333, USD));
        assertThat(excess.get(0).holdingPerMonth()).isPositive();
    }

    @Test
    void depositAndBalanceSumToTheOrders() {
        RestockPlan plan = plan(item("A", 0), item("B", 0));
        Money all = plan.totals().orderValue().get(0);
        List<Payment> payments = Payment.calendar(plan, Map.of("Huang", new PaymentTerms(new BigDecimal("0.333"), 30)));

        assertThat(payments).extracting(Payment::what).containsExactly("deposit", "balance");
        assertThat(payments.get(1).due()).isEqualTo(TODAY.plusDays(30));
        assertThat(payments.get(0).amount().plus(payments.get(1).amount())).isEqualTo(all);
        assertThat(Payment.calendar(plan, Map.of())).extracting(Payment::amount).containsExactly(all);
    }

    private static long level(RestockPlan plan, int days) {
        return (long) Math.ceil(OrderUpTo.of(plan.lines().get(0).forecast(), LeadTimeDays.fixed(days), 7)
                .level(CycleServiceLevel.of(0.95)));
    }

    private static RestockPlan plan(RestockItem... items) {
        return RestockPlanner.of(RestockSettings.defaults(), Forecasters.movingAverage(30))
                .plan(List.of(items), TODAY);
    }

    private static RestockItem item(String sku, int available) {
        double[] units = new double[60];
        Arrays.setAll(units, day -> 1 + day % 2);
        UnitAmount cost = UnitAmount.of(new BigDecimal("3.33"), USD);
        return new RestockItem(
                InventorySnapshot.builder(Sku.of(sku), TODAY)
                        .available(available)
                        .build(),
                DemandSeries.daily(TODAY.minusDays(60), units),
                Optional.of(Product.builder(Sku.of(sku))
                        .supply(new SupplyTerms("Huang", new LeadTime(20, 2, 3, 5), 1, 1))
                        .build()),
                Optional.of(new UnitEconomics(cost, Optional.of(cost), List.of())));
    }
}
