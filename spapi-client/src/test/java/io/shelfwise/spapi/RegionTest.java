package io.shelfwise.spapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.shelfwise.core.catalog.Marketplace;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionTest {

    private static final Marketplace NEW =
            Marketplace.of("NZ", "NZ", "A0NEW", Currency.getInstance("NZD"), ZoneOffset.UTC, false);

    @ParameterizedTest
    @CsvSource({
        "US, NA, https://sellingpartnerapi-na.amazon.com, https://sandbox.sellingpartnerapi-na.amazon.com",
        "DE, EU, https://sellingpartnerapi-eu.amazon.com, https://sandbox.sellingpartnerapi-eu.amazon.com",
        "IN, EU, https://sellingpartnerapi-eu.amazon.com, https://sandbox.sellingpartnerapi-eu.amazon.com",
        "JP, FE, https://sellingpartnerapi-fe.amazon.com, https://sandbox.sellingpartnerapi-fe.amazon.com"
    })
    void aMarketplaceIsServedByTheHostsOfItsRegion(String marketplace, String name, URI endpoint, URI sandbox) {
        Region region = Region.of(Marketplace.parse(marketplace));

        assertThat(region).isEqualTo(Region.parse(" " + name.toLowerCase(Locale.ROOT)));
        assertThat(region.endpoint()).isEqualTo(endpoint);
        assertThat(region.sandboxEndpoint()).isEqualTo(sandbox);
    }

    @Test
    void eachKnownMarketplaceBelongsToOneRegionAndHasASite() {
        assertThat(Arrays.stream(Region.values()).flatMap(region -> region.marketplaces().stream()))
                .containsExactlyInAnyOrderElementsOf(Marketplace.known());
        assertThat(Marketplace.known())
                .allSatisfy(marketplace -> assertThat(SellerCentral.of(marketplace))
                        .hasScheme("https")
                        .hasPath(""));
        assertThat(SellerCentral.of(Marketplace.UK)).hasHost("sellercentral-europe.amazon.com");
    }

    @Test
    void whatIsNotKnownIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Region.of(NEW))
                .withMessage("marketplace 'NZ' (A0NEW) is in no region known here; name the region instead");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SellerCentral.of(NEW))
                .withMessageContaining("'NZ' (A0NEW) has no Seller Central");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Region.parse("mars"))
                .withMessage("region is 'mars'; give one of [NA, EU, FE]");
    }
}
