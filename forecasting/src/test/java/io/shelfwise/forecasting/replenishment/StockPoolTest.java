package io.shelfwise.forecasting.replenishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.demand.DemandSeries;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StockPoolTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void sumsMarketplacesThatBeganOnDifferentDays() {
        DemandSeries sum = StockPool.sum(List.of(series(1, 2, 3), series(10)));

        assertThat(sum.units()).containsExactly(1, 2, 13);
        assertThat(sum.end()).isEqualTo(TODAY);
        assertThat(sum.knowsStock()).isFalse();
    }

    @Test
    void aDayIsOutOfStockOnlyWhereAllAre() {
        DemandSeries one = series(1, 0, 0).withInStock(new boolean[] {true, false, false});
        DemandSeries other = series(4, 0).withInStock(new boolean[] {true, false});

        DemandSeries sum = StockPool.sum(List.of(one, other));

        assertThat(List.of(sum.inStock(0), sum.inStock(1), sum.inStock(2))).containsExactly(true, true, false);
    }

    @Test
    void kitsAndMultipacksAreDemandOfTheirParts() {
        Map<Sku, DemandSeries> demand =
                Map.of(Sku.of("CUP"), series(5, 5), Sku.of("SET"), series(1, 2), Sku.of("CUP-X6"), series(0, 1));
        Map<Sku, Map<Sku, Integer>> parts = Map.of(
                Sku.of("SET"), Map.of(Sku.of("CUP"), 4, Sku.of("POT"), 1),
                Sku.of("CUP-X6"), Map.of(Sku.of("CUP"), 6));

        Map<Sku, DemandSeries> exploded = StockPool.explode(demand, parts);

        assertThat(exploded).containsOnlyKeys(Sku.of("CUP"), Sku.of("POT"));
        assertThat(exploded.get(Sku.of("CUP")).units()).containsExactly(9, 19);
        assertThat(exploded.get(Sku.of("POT")).units()).containsExactly(1, 2);
    }

    @Test
    void refusesKitsOfKits() {
        Map<Sku, Map<Sku, Integer>> parts = Map.of(
                Sku.of("BOX"), Map.of(Sku.of("SET"), 2),
                Sku.of("SET"), Map.of(Sku.of("CUP"), 4));

        assertThatThrownBy(() -> StockPool.explode(Map.of(Sku.of("BOX"), series(1)), parts))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("BOX has 2 of SET");
    }

    private static DemandSeries series(double... units) {
        return DemandSeries.daily(TODAY.minusDays(units.length), units);
    }
}
