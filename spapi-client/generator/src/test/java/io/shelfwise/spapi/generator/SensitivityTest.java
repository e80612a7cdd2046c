package io.shelfwise.spapi.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.spapi.catalogue.ApiSpec;
import io.shelfwise.spapi.catalogue.Catalogue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SensitivityTest {

    @ParameterizedTest
    @CsvSource({
        "orders_2026-01-01, Order, true",
        "orders_2026-01-01, Recipient, true",
        "orders_2026-01-01, SearchOrdersResponse, true",
        "orders_2026-01-01, Money, false",
        "orders_2026-01-01, TimeWindow, false",
        "ordersV0, Address, true",
        "ordersV0, OrderBuyerInfo, true",
        "tokens_2021-03-01, CreateRestrictedDataTokenResponse, true",
        "application_2023-11-30, ErrorList, true",
        "reports_2021-06-30, ReportDocument, true",
        "fbaInventory, ReservedQuantity, false",
        "catalogItems_2022-04-01, Dimension, false",
    })
    void typesThatCanHoldBuyerDataOrTokensAreKnown(String file, String type, boolean isPrivate) {
        ApiSpec api = Catalogue.bundled().api(file);

        assertThat(new Sensitivity(api).isPrivate(api.type(type))).isEqualTo(isPrivate);
    }
}
