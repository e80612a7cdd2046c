package io.shelfwise.spapi.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.shelfwise.spapi.catalogue.ParameterSpec.Style;
import io.shelfwise.spapi.catalogue.TypeSpec.Reference;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final Catalogue CATALOGUE = Catalogue.bundled();

    @Test
    void holdsAllOfAmazonsApis() {
        assertThat(CATALOGUE.apis()).hasSize(66);
        assertThat(CATALOGUE.operations()).hasSize(370);
        assertThat(CATALOGUE.apis())
                .extracting(api -> api.types().size())
                .satisfies(sizes -> assertThat(
                                sizes.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(2457));
    }

    @Test
    void knowsAnOperation() {
        OperationSpec search = CATALOGUE.operation("orders_2026-01-01", "GET", "searchOrders");

        assertThat(search.path()).isEqualTo("/orders/2026-01-01/orders");
        assertThat(search.limit()).contains(new Limit(new BigDecimal("0.0056"), 20));
        assertThat(search.paging()).contains(new Paging("paginationToken", List.of("pagination", "nextToken")));
        assertThat(search.answer()).contains(new Reference("SearchOrdersResponse"));
        assertThat(search.body()).isEmpty();
    }

    @Test
    void knowsWhatAmazonsModelsDoNotSay() {
        assertThat(CATALOGUE.operations().stream().filter(operation -> operation.is(Trait.GRANTLESS)))
                .extracting(OperationSpec::id)
                .containsExactlyInAnyOrder(
                        "createDestination",
                        "deleteDestination",
                        "getDestination",
                        "getDestinations",
                        "getSubscriptionById",
                        "deleteSubscriptionById",
                        "rotateApplicationClientSecret");
        assertThat(CATALOGUE.operation("ordersV0", "GET", "getOrderAddress").traits())
                .containsExactlyInAnyOrder(Trait.RESTRICTED, Trait.DEPRECATED);
        assertThat(CATALOGUE
                        .operation("reports_2021-06-30", "GET", "getReportDocument")
                        .traits())
                .containsExactly(Trait.RESTRICTABLE);
        assertThat(CATALOGUE.operations().stream()
                        .filter(operation -> operation.parameters().stream()
                                .anyMatch(parameter -> parameter.style() == Style.REPEATED_TWICE_ENCODED)))
                .extracting(OperationSpec::id)
                .containsExactlyInAnyOrder("listItemComplianceDetails", "listPrepDetails");
    }

    @Test
    void eachPagedOperationSaysWhereTheNextTokenStands() {
        assertThat(CATALOGUE.operations().stream().map(OperationSpec::paging).flatMap(Optional::stream))
                .hasSize(73)
                .allMatch(paging -> !paging.answerPath().isEmpty());
    }

    @Test
    void refusesWhatItDoesNotHold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CATALOGUE.api("orders_1999-01-01"))
                .withMessageStartingWith("no API 'orders_1999-01-01' is in the catalogue; take one of [");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CATALOGUE.operation("sellers", "POST", "getAccount"))
                .withMessage("API 'sellers' has no operation 'POST getAccount'; take one of its 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CATALOGUE.api("sellers").type("Seller"))
                .withMessage("API 'sellers' has no type 'Seller'; take one of its 12");
    }
}
