package io.shelfwise.costing;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.catalog.Dimensions;
import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.catalog.Product;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.economics.UnitCosts;
import io.shelfwise.core.economics.UnitEconomics;
import io.shelfwise.core.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnitMarginsTest {

    private static final LocalDate COVERED = LocalDate.of(2026, 6, 1);
    private final UnitMargins margins = UnitMargins.bundled();

    @Test
    void takesLandedCostAndReferralFeeOffThePrice() {
        UnitEconomics unit = margins.of(product("GBP"), price("20.00"), Marketplace.UK, COVERED)
                .orElseThrow();

        // 20.00 - (4.00 + 0.50) - 8 % of 20.00
        assertThat(margin(unit)).isEqualTo("13.90");
        assertThat(unit.workings())
                .last()
                .asString()
                .contains("referral fee 1.60")
                .contains("fba fulfillment fee (the dimensions are unknown)")
                .contains("VAT");
    }

    @Test
    void saysThatFeesAreMissingWhereNoScheduleCoversTheDate() {
        UnitEconomics unit = margins.of(product("GBP"), price("20.00"), Marketplace.UK, LocalDate.of(2025, 12, 6))
                .orElseThrow();

        assertThat(margin(unit)).isEqualTo("15.50");
        assertThat(unit.workings())
                .last()
                .asString()
                .contains("not in it: referral fee (no UK schedule of REFERRAL covers 2025-12-06")
                .contains("2025-12-06");
    }

    @Test
    void takesTheFulfilmentFeeOffWhereSizeAndWeightAreKnown() {
        Product.Builder product = Product.builder(Sku.of("B"))
                .category("Home & Kitchen")
                .dimensions(new Dimensions(new BigDecimal("30"), new BigDecimal("20"), new BigDecimal("10")))
                .weightGrams(new BigDecimal("400"))
                .costs(costs("GBP"));

        UnitEconomics unit = margins.of(product.build(), price("9.00"), Marketplace.UK, COVERED)
                .orElseThrow();
        UnitEconomics dearer = margins.of(
                        product.weightGrams(new BigDecimal("1300")).build(), price("19.00"), Marketplace.UK, COVERED)
                .orElseThrow();

        // a small parcel with 6000 / 5000 = 1.2 kg dimensional weight; how low prices treat it is not held
        assertThat(margin(unit)).isEqualTo("3.78"); // 9.00 - 4.50 - 8 % of 9.00
        assertThat(margin(dearer)).isEqualTo("9.93"); // 19.00 - 4.50 - 1.52 - 3.05
        assertThat(dearer.workings())
                .last()
                .asString()
                .contains("fba fulfillment fee 3.05 (SMALL_PARCEL, 1.3 kg in 0.9 to 1.4 kg");
    }

    @Test
    void hasNoMarginAcrossCurrencies() {
        UnitEconomics unit = margins.of(product("USD"), price("20.00"), Marketplace.UK, COVERED)
                .orElseThrow();

        assertThat(unit.margin()).isEmpty();
        assertThat(unit.landedCost().currency().getCurrencyCode()).isEqualTo("USD");
        assertThat(unit.workings()).last().asString().contains("GBP").contains("USD");
    }

    @Test
    void hasNoMarginWithoutAPrice() {
        assertThat(margins.of(product("GBP"), Optional.empty(), Marketplace.UK, COVERED)
                        .orElseThrow()
                        .margin())
                .isEmpty();
    }

    @Test
    void isEmptyWithoutCosts() {
        Product unknown = Product.builder(Sku.of("A")).build();

        assertThat(margins.of(unknown, price("20.00"), Marketplace.UK, COVERED)).isEmpty();
    }

    private static String margin(UnitEconomics unit) {
        return unit.margin().orElseThrow().round(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static Optional<Money> price(String amount) {
        return Optional.of(Money.of(new BigDecimal(amount), Marketplace.UK.currency()));
    }

    private static Product product(String currency) {
        return Product.builder(Sku.of("A"))
                .category("Home & Kitchen")
                .costs(costs(currency))
                .build();
    }

    private static UnitCosts costs(String currency) {
        return new UnitCosts(
                Currency.getInstance(currency),
                new BigDecimal("4.00"),
                new BigDecimal("0.50"),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO);
    }
}
