package io.shelfwise.testkit;

import static io.shelfwise.testkit.Samples.ACCOUNT;
import static io.shelfwise.testkit.Samples.ODD_SKU;
import static io.shelfwise.testkit.Samples.OTHERS;
import static io.shelfwise.testkit.Samples.fullProduct;
import static io.shelfwise.testkit.Samples.product;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shelfwise.core.catalog.Product;
import io.shelfwise.core.catalog.Sku;
import java.util.List;
import org.junit.jupiter.api.Test;

abstract class ProductStoreTests extends OnEmptyStorage {

    @Test
    void whatWasSavedIsReadBackEqual() {
        List<Product> saved =
                List.of(fullProduct(ODD_SKU), Product.builder(Sku.of("bare")).build());
        storage.products().save(ACCOUNT, saved);

        assertThat(storage.products().all(ACCOUNT)).containsExactlyElementsOf(saved);
        assertThat(storage.products().find(ACCOUNT, ODD_SKU)).contains(fullProduct(ODD_SKU));
    }

    @Test
    void anUnknownSkuIsEmpty() {
        assertThat(storage.products().find(ACCOUNT, ODD_SKU)).isEmpty();
        assertThat(storage.products().all(ACCOUNT)).isEmpty();
    }

    @Test
    void savingAgainReplacesTheWholeProduct() {
        storage.products().save(ACCOUNT, List.of(fullProduct(Sku.of("MUG"))));
        Product bare = Product.builder(Sku.of("MUG")).build();
        storage.products().save(ACCOUNT, List.of(bare));

        assertThat(storage.products().all(ACCOUNT)).containsExactly(bare);
    }

    @Test
    void ofTwoInOneSaveTheLastStays() {
        Product bare = Product.builder(Sku.of("MUG")).build();
        storage.products().save(ACCOUNT, List.of(product("MUG"), bare));

        assertThat(storage.products().all(ACCOUNT)).containsExactly(bare);
    }

    @Test
    void productsAreSortedBySkuAndCaseMatters() {
        storage.products().save(ACCOUNT, List.of(product("b"), product("a"), product("B"), product("a-1")));

        assertThat(storage.products().all(ACCOUNT))
                .extracting(product -> product.sku().value())
                .containsExactly("B", "a", "a-1", "b");
    }

    @Test
    void theListCannotBeChangedAndDoesNotChange() {
        storage.products().save(ACCOUNT, List.of(product("a")));
        List<Product> all = storage.products().all(ACCOUNT);
        storage.products().save(ACCOUNT, List.of(product("b")));

        assertThat(all).containsExactly(product("a"));
        assertThatThrownBy(() -> all.add(product("c"))).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void otherAccountsAreUntouched() {
        OTHERS.forEach(other -> storage.products().save(other, List.of(product("MUG"))));
        storage.products().save(ACCOUNT, List.of(Product.builder(Sku.of("MUG")).build(), product("own")));

        assertThat(OTHERS).allSatisfy(other -> {
            assertThat(storage.products().all(other)).containsExactly(product("MUG"));
            assertThat(storage.products().find(other, Sku.of("own"))).isEmpty();
        });
    }
}
