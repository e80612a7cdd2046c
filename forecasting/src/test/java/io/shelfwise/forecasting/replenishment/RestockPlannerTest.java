package io.shelfwise.forecasting.replenishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shelfwise.core.catalog.Product;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.core.economics.UnitEconomics;
import io.shelfwise.core.inventory.InventorySnapshot;
import io.shelfwise.core.money.Money;
import io.shelfwise.core.money.UnitAmount;
import io.shelfwise.core.supply.LeadTime;
import io.shelfwise.core.supply.SupplyTerms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** With 10 units a day, uniform, lead time 13 + review 7 days: the 95 % level is 20 × 10 × 1.9 = 380 units. */
class RestockPlannerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final SupplyTerms TERMS = new SupplyTerms("SUP", new LeadTime(8, 1, 2, 2), 5, 12);

    @Test
    void ordersWhatStockLacksOfTheLevelInWholeCases() {
        RestockLine line = plan(stock("A").available(200).build());

        // 380 - 200 = 180 = 15 cases of 12
        assertThat(line.order().units()).isEqualTo(180);
        assertThat(line.order().boundBy()).isEqualTo("service level");
        assertThat(line.order().reorderDate()).contains(TODAY);
        assertThat(line.status()).isEqualTo(RestockStatus.ORDER_NOW);
        assertThat(line.reasons())
                .anySatisfy(reason -> assertThat(reason).contains("supplier 8 + prep 1 + transit 2 + receive 2"))
                .anySatisfy(reason -> assertThat(reason).contains("needs 380 units"))
                .anySatisfy(
                        reason -> assertThat(reason).contains("short by 180").contains("order 180"));
    }

    @Test
    void roundsUpToACase() {
        RestockLine line = plan(stock("A").available(199).build());

        assertThat(line.order().units()).isEqualTo(192);
        assertThat(line.order().boundBy()).isEqualTo("case pack");
    }

    @Test
    void raisesToTheMinimumOrderQuantity() {
        SupplyTerms terms = new SupplyTerms("SUP", TERMS.leadTime(), 100, 12);
        RestockLine line = plan(stock("A").available(379).build(), product(terms));

        assertThat(line.order().units()).isEqualTo(108);
        assertThat(line.order().boundBy()).isEqualTo("MOQ");
    }

    @Test
    void countsEveryInboundStateAgainstTheLevel() {
        RestockLine line = plan(stock("A")
                .available(200)
                .inboundWorking(60)
                .inboundShipped(60)
                .inboundReceiving(60)
                .build());

        assertThat(line.order().units()).isZero();
        assertThat(line.order().boundBy()).isEqualTo("stock covers");
    }

    @Test
    void countsNothingOfReservedUntilTold() {
        InventorySnapshot stock = stock("A").available(200).reserved(180).build();
        RestockSettings half = RestockSettings.defaults().withReservedSellableShare(0.5);

        assertThat(plan(stock).order().units()).isEqualTo(180);
        assertThat(plan(stock).reasons())
                .anySatisfy(reason -> assertThat(reason).contains("180 reserved do not"));
        assertThat(plan(half, stock, product(TERMS)).order().units()).isEqualTo(96);
    }

    @Test
    void saysWhenTheNextOrderIsDue() {
        // Covered until stock is below 380: 10 units a day bring 420 there after 5 days.
        RestockLine soon = plan(stock("A").available(420).build());
        RestockLine later = plan(stock("A").available(480).build());

        assertThat(soon.status()).isEqualTo(RestockStatus.ORDER_SOON);
        assertThat(soon.order().reorderDate()).contains(TODAY.plusDays(5));
        assertThat(later.status()).isEqualTo(RestockStatus.OK);
        assertThat(later.order().reorderDate()).contains(TODAY.plusDays(11));
    }

    @Test
    void seesStockRunOutBeforeAnOrderCanArrive() {
        RestockLine line = plan(stock("A").available(125).build());

        assertThat(line.status()).isEqualTo(RestockStatus.RUNS_OUT_BEFORE_ARRIVAL);
        assertThat(line.coverage().daysOfCover()).hasValue(12.5);
        assertThat(line.coverage().stockoutDate()).contains(TODAY.plusDays(12));
        assertThat(line.order().unitsLostBeforeArrival()).isEqualTo(5);
    }

    @Test
    void anArrivalInTimeKeepsStockFromRunningOut() {
        RestockLine line = plan(stock("A").available(35).inboundShipped(300).build());

        // Shipped units have transit 2 and receive 2 days ahead of them; 35 units last 3.5 days.
        assertThat(line.coverage().daysOfCover()).hasValue(3.5);
        assertThat(plan(stock("A").available(40).inboundShipped(300).build())
                        .coverage()
                        .daysOfCover())
                .hasValue(34);
    }

    @Test
    void isOutOfStockOnlyWhereThereIsDemand() {
        assertThat(plan(stock("A").build()).status()).isEqualTo(RestockStatus.OUT_OF_STOCK);
        assertThat(plan(stock("A").build()).coverage().daysOfCover()).hasValue(0);

        RestockLine quiet = planner(0.001)
                .plan(List.of(item(stock("A").build(), product(TERMS))), TODAY)
                .lines()
                .get(0);
        assertThat(quiet.status()).isEqualTo(RestockStatus.NO_DEMAND);
        assertThat(quiet.order().units()).isZero();
        assertThat(quiet.order().boundBy()).isEqualTo("no demand");
    }

    @Test
    void namesStockBeyondTheHorizonOverstock() {
        // 90 days at 10 a day: 95 % of 1,800
        assertThat(plan(stock("A").available(1711).build()).status()).isEqualTo(RestockStatus.OVERSTOCK);
        assertThat(plan(stock("A").available(1710).build()).status()).isEqualTo(RestockStatus.OK);
        assertThat(plan(stock("A").available(1711).build()).coverage().daysOfCover())
                .isEmpty();
    }

    @Test
    void keepsTheLineOfASkuWithoutFacts() {
        RestockItem unknown =
                new RestockItem(stock("A").available(3).build(), sold(5), Optional.empty(), Optional.empty());
        RestockLine line = planner(10).plan(List.of(unknown), TODAY).lines().get(0);

        assertThat(line.status()).isEqualTo(RestockStatus.NEEDS_DATA);
        assertThat(line.order().units()).isZero();
        assertThat(line.order().leadTimeDays()).isEmpty();
        assertThat(line.reasons()).anySatisfy(reason -> assertThat(reason).contains("products file"));
    }

    @Test
    void valuesTheOrderAtLandedCostRoundedOnce() {
        Currency gbp = Currency.getInstance("GBP");
        UnitAmount third = UnitAmount.of(BigDecimal.ONE, gbp).dividedBy(3);
        RestockItem item = new RestockItem(
                stock("A").available(200).build(),
                sold(5),
                Optional.of(product(TERMS)),
                Optional.of(new UnitEconomics(third, Optional.empty(), List.of("landed cost a third"))));
        RestockPlan plan = planner(10).plan(List.of(item), TODAY);

        Money sixty = Money.of(new BigDecimal("60"), gbp);
        assertThat(plan.lines().get(0).order().value()).contains(sixty);
        assertThat(plan.totals().orderValue()).containsExactly(sixty);
        assertThat(plan.lines().get(0).reasons()).contains("landed cost a third");
    }

    @Test
    void putsTheMostMoneyLostFirst() {
        RestockItem cheap = item(priced("CHEAP", "1.00", 20), product(TERMS));
        RestockItem dear = item(priced("DEAR", "50.00", 100), product(TERMS));
        RestockItem fine = item(priced("FINE", "99.00", 900), product(TERMS));
        RestockPlan plan = planner(10).plan(List.of(fine, cheap, dear), TODAY);

        assertThat(plan.lines()).extracting(line -> line.sku().value()).containsExactly("DEAR", "CHEAP", "FINE");
        assertThat(plan.totals().skusOutBeforeArrival()).isEqualTo(2);
    }

    @Test
    void oneSkuThatCannotBeForecastLeavesTheOthers() {
        RestockPlanner planner = RestockPlanner.of(RestockSettings.defaults(), (demand, horizon) -> {
            if (demand.sumOfLast(7) > 100) {
                throw new IllegalStateException("too much for this test's forecaster");
            }
            return new FlatForecast(demand.end(), horizon, 10);
        });
        RestockItem bad =
                new RestockItem(stock("BAD").build(), sold(500), Optional.of(product(TERMS)), Optional.empty());
        RestockPlan plan = planner.plan(List.of(bad, item(stock("GOOD").build(), product(TERMS))), TODAY);

        assertThat(plan.lines()).extracting(line -> line.sku().value()).containsExactly("GOOD");
        assertThat(plan.failures()).extracting(failure -> failure.sku().value()).containsExactly("BAD");
    }

    @Test
    void refusesDemandThatEndsOnAnotherDay() {
        RestockItem stale = new RestockItem(
                stock("A").build(),
                DemandSeries.daily(TODAY.minusDays(9), 1, 2, 3),
                Optional.empty(),
                Optional.empty());

        assertThatThrownBy(() -> planner(10).plan(List.of(stale), TODAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-02-24")
                .hasMessageContaining("2026-03-02");
    }

    @Test
    void daysSinceTheLastSaleOfASoldOutSkuAreNotDemand() {
        double[] units = new double[40];
        Arrays.fill(units, 0, 30, 4);
        DemandSeries demand = DemandSeries.daily(TODAY.minusDays(40), units);

        AvailableDemand soldOut =
                AvailableDemand.of(demand, stock("A").available(0).build());
        AvailableDemand onShelf =
                AvailableDemand.of(demand, stock("A").available(9).build());

        assertThat(soldOut.daysSinceLastSale()).isEqualTo(10);
        assertThat(soldOut.series().inStock(35)).isFalse();
        assertThat(soldOut.series().inStock(29)).isTrue();
        assertThat(onShelf.series().inStock(35)).isTrue();
    }

    private static RestockLine plan(InventorySnapshot stock) {
        return plan(stock, product(TERMS));
    }

    private static RestockLine plan(InventorySnapshot stock, Product product) {
        return plan(RestockSettings.defaults(), stock, product);
    }

    private static RestockLine plan(RestockSettings settings, InventorySnapshot stock, Product product) {
        return RestockPlanner.of(settings, FlatForecast.of(10))
                .plan(List.of(item(stock, product)), TODAY)
                .lines()
                .get(0);
    }

    private static RestockPlanner planner(double unitsPerDay) {
        return RestockPlanner.of(RestockSettings.defaults(), FlatForecast.of(unitsPerDay));
    }

    private static RestockItem item(InventorySnapshot stock, Product product) {
        return new RestockItem(stock, sold(5), Optional.of(product), Optional.empty());
    }

    private static DemandSeries sold(double unitsPerDay) {
        double[] units = new double[60];
        Arrays.fill(units, unitsPerDay);
        return DemandSeries.daily(TODAY.minusDays(60), units);
    }

    private static InventorySnapshot.Builder stock(String sku) {
        return InventorySnapshot.builder(Sku.of(sku), TODAY);
    }

    private static InventorySnapshot priced(String sku, String price, int available) {
        return stock(sku)
                .available(available)
                .listPrice(Money.of(new BigDecimal(price), Currency.getInstance("GBP")))
                .build();
    }

    private static Product product(SupplyTerms terms) {
        return Product.builder(Sku.of("A")).supply(terms).build();
    }
}
