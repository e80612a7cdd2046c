package io.shelfwise.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.ZoneId;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class MarketplaceTest {

    @Test
    void codesCountriesAndIdsAllNameAMarketplace() {
        assertThat(Marketplace.parse("UK")).isSameAs(Marketplace.UK);
        assertThat(Marketplace.parse(" gb ")).isSameAs(Marketplace.UK);
        assertThat(Marketplace.parse("a1f83g8c2aro7p")).isSameAs(Marketplace.UK);
    }

    @Test
    void everyConstantIsFoundByEachOfItsNames() {
        assertThat(Marketplace.known()).doesNotHaveDuplicates().allSatisfy(marketplace -> {
            assertThat(Marketplace.parse(marketplace.code())).isSameAs(marketplace);
            assertThat(Marketplace.parse(marketplace.country())).isSameAs(marketplace);
            assertThat(Marketplace.parse(marketplace.id())).isSameAs(marketplace);
        });
    }

    @Test
    void anUnknownNameIsRefusedWithTheKnownOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Marketplace.parse("Atlantis"))
                .withMessageContaining("'Atlantis'")
                .withMessageContaining("UK")
                .withMessageContaining("JP");
    }

    @Test
    void aHostsOwnMarketplaceEqualsTheConstantOfItsId() {
        Marketplace own =
                Marketplace.of("UK2", "GB", Marketplace.UK.id(), Currency.getInstance("EUR"), ZoneId.of("UTC"), true);

        assertThat(own).isEqualTo(Marketplace.UK).hasSameHashCodeAs(Marketplace.UK);
        assertThat(own.compareTo(Marketplace.UK)).isZero();
        assertThat(own.currency().getCurrencyCode()).isEqualTo("EUR");
        assertThat(own).isNotEqualTo(Marketplace.DE);
    }
}
