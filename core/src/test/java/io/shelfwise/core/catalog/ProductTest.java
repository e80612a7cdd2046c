package io.shelfwise.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.shelfwise.core.supply.LeadTime;
import io.shelfwise.core.supply.SupplyTerms;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ProductTest {

    @Test
    void allButTheSkuMayBeUnknown() {
        Product product = Product.builder(Sku.of("MUG")).build();

        assertThat(product.sku()).isEqualTo(Sku.of("MUG"));
        assertThat(product.asin()).isEmpty();
        assertThat(product.title()).isEmpty();
        assertThat(product.category()).isEmpty();
        assertThat(product.dimensions()).isEmpty();
        assertThat(product.weightGrams()).isEmpty();
        assertThat(product.supply()).isEmpty();
        assertThat(product.costs()).isEmpty();
    }

    @Test
    void productsAreEqualIfAllTheirFactsAre() {
        assertThat(mug().build())
                .isEqualTo(mug().build())
                .hasSameHashCodeAs(mug().build())
                .isNotEqualTo(mug().title("Cup").build())
                .isNotEqualTo(mug().supply(null).build());
    }

    @Test
    void aWeightOfNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mug().weightGrams(new BigDecimal("-1.5")).build())
                .withMessage("weightGrams is -1.5 for MUG; give grams above 0");
    }

    @Test
    void sidesOfNothingAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dimensions(BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ONE))
                .withMessage("widthCm is 0; give centimetres above 0");
    }

    @Test
    void skusAreKeptAsTheyAreSpelled() {
        assertThat(Sku.of(" a/\"Ω ").value()).isEqualTo(" a/\"Ω ");
        assertThatIllegalArgumentException().isThrownBy(() -> Sku.of(" ")).withMessageContaining("' '");
        assertThatIllegalArgumentException().isThrownBy(() -> Asin.of("")).withMessageContaining("''");
    }

    private static Product.Builder mug() {
        return Product.builder(Sku.of("MUG"))
                .title("Mug")
                .weightGrams(new BigDecimal("350"))
                .supply(new SupplyTerms("Kiln & Co", new LeadTime(20, 1, 30, 5), 100, 12));
    }
}
