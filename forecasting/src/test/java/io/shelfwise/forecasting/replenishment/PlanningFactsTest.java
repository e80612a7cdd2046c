package io.shelfwise.forecasting.replenishment;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.catalog.Product;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.core.economics.UnitEconomics;
import io.shelfwise.core.inventory.InventorySnapshot;
import io.shelfwise.core.money.UnitAmount;
import io.shelfwise.core.supply.LeadTime;
import io.shelfwise.core.supply.LeadTimeDistribution;
import io.shelfwise.core.supply.Leg;
import io.shelfwise.core.supply.PackingLimits;
import io.shelfwise.core.supply.PriceBreak;
import io.shelfwise.core.supply.SupplyRoute;
import io.shelfwise.core.supply.SupplyTerms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ten units a day, uniform: 13 + 7 days need 380 with 95 % certainty. */
class PlanningFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Currency USD = Currency.getInstance("USD");

    @Test
    void stockElsewhereIsNotBoughtAgain() {
        PlanningFacts facts = PlanningFacts.builder()
                .elsewhere(List.of(new StockElsewhere("AWD", 150, LeadTimeDays.fixed(5), 10)))
                .build();

        assertThat(order(100, facts)).isEqualTo(380 - 250);
        assertThat(line(100, facts).reasons())
                .anySatisfy(reason -> assertThat(reason).startsWith("150 at AWD"));
    }

    @Test
    void shelfLifeCapsTheOrder() {
        // 13 days until it comes and 4 to sell it: 170 as likely as not.
        RestockLine line = line(100, PlanningFacts.builder().shelfLifeDays(4).build());

        assertThat(line.order().units()).isEqualTo(70);
        assertThat(line.order().boundBy()).isEqualTo("shelf life");
    }

    @Test
    void endOfLifeRunsStockDown() {
        assertThat(order(100, endOfLife(10))).isZero();
        assertThat(order(100, endOfLife(15))).isEqualTo(150 - 100);
        assertThat(order(100, endOfLife(300))).isEqualTo(280);
        assertThat(line(100, endOfLife(10)).order().boundBy()).isEqualTo("end of life");
    }

    @Test
    void takesALowerPriceThatPaysForHolding() {
        // 20 more units are held one day on average: next to nothing against 300 × 1.
        assertThat(order(100, breaks(300))).isEqualTo(300);
        assertThat(line(100, breaks(300)).order().boundBy()).isEqualTo("price break");
        // Six years of stock are no bargain.
        assertThat(order(100, breaks(22_000))).isEqualTo(280);
    }

    @Test
    void transportHoldsNoMore() {
        SupplyRoute route = route(13, 0, "5")
                .packing(PackingLimits.cartons(10, 20))
                .casePack(10)
                .build();

        assertThat(order(100, PlanningFacts.builder().routes(List.of(route)).build()))
                .isEqualTo(200);
    }

    @Test
    void fliesWhatWouldRunOutAndShipsWhatWouldNot() {
        SupplyRoute sea = route(40, 4, "1").build();
        SupplyRoute air = route(8, 1, "4").build();
        PlanningFacts both = PlanningFacts.builder().routes(List.of(sea, air)).build();

        assertThat(line(500, both).economics().route()).contains("by 40 days");
        assertThat(line(20, both).economics().route()).contains("by 8 days");
    }

    @Test
    void doubtAboutTheLeadTimeRaisesTheOrder() {
        PlanningFacts sure = PlanningFacts.builder()
                .routes(List.of(route(13, 0, "5").build()))
                .build();
        PlanningFacts unsure = PlanningFacts.builder()
                .routes(List.of(route(13, 5, "5").build()))
                .build();

        assertThat(order(100, sure)).isEqualTo(280);
        assertThat(order(100, unsure)).isGreaterThan(280);
    }

    private static PlanningFacts endOfLife(int days) {
        return PlanningFacts.builder().endOfLife(TODAY.plusDays(days)).build();
    }

    private static PlanningFacts breaks(int from) {
        SupplyRoute route = route(13, 0, "0")
                .priceBreaks(List.of(new PriceBreak(1, dollars("6")), new PriceBreak(from, dollars("5"))))
                .build();
        return PlanningFacts.builder().routes(List.of(route)).build();
    }

    private static SupplyRoute.Builder route(int days, int deviation, String price) {
        return SupplyRoute.builder("by " + days + " days")
                .leg(Leg.TRANSIT, LeadTimeDistribution.ofMeanAndDeviation(days, deviation))
                .priceBreaks(List.of(new PriceBreak(1, dollars(price))));
    }

    private static long order(int available, PlanningFacts facts) {
        return line(available, facts).order().units();
    }

    private static RestockLine line(int available, PlanningFacts facts) {
        Product product = Product.builder(Sku.of("A"))
                .supply(new SupplyTerms("", new LeadTime(13, 0, 0, 0), 1, 1))
                .build();
        RestockItem item = new RestockItem(
                InventorySnapshot.builder(Sku.of("A"), TODAY)
                        .available(available)
                        .build(),
                DemandSeries.daily(TODAY.minusDays(3), 1, 1, 1),
                Optional.of(product),
                Optional.of(new UnitEconomics(dollars("10"), Optional.of(dollars("15")), List.of())),
                facts);
        return RestockPlanner.of(RestockSettings.defaults(), FlatForecast.of(10))
                .plan(List.of(item), TODAY)
                .lines()
                .get(0);
    }

    private static UnitAmount dollars(String amount) {
        return UnitAmount.of(new BigDecimal(amount), USD);
    }
}
