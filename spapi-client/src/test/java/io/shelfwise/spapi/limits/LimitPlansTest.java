package io.shelfwise.spapi.limits;

import static io.shelfwise.spapi.limits.LimitsFixture.operation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.shelfwise.spapi.catalogue.Catalogue;
import io.shelfwise.spapi.catalogue.Limit;
import io.shelfwise.spapi.catalogue.OperationSpec;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitPlansTest {

    private static final OperationSpec ORDERS =
            Catalogue.bundled().operation("orders_2026-01-01", "GET", "searchOrders");

    @Test
    void everyOperationHasAPlan() {
        List<OperationSpec> operations = Catalogue.bundled().operations();

        assertThat(operations).hasSize(370).allSatisfy(operation -> {
            Limit plan = LimitPlans.bundled().plan(operation);
            assertThat(plan).isEqualTo(operation.limit().orElse(limit("0.5", 1)));
        });
    }

    @Test
    void capsAndQuotasNameOperationsOfTheCatalogue() {
        List<OperationSpec> operations = Catalogue.bundled().operations();

        assertThat(operations)
                .filteredOn(each -> LimitPlans.bundled().applicationCap(each).isPresent())
                .extracting(OperationSpec::id)
                .containsExactlyInAnyOrder(
                        "searchCatalogItems",
                        "searchCatalogItems",
                        "getCatalogItem",
                        "getCatalogItem",
                        "getListingsRestrictions",
                        "searchDefinitionsProductTypes",
                        "getDefinitionsProductType");
        assertThat(operations)
                .filteredOn(each -> !LimitPlans.bundled()
                        .quotas(each, Optional.of("GET_SALES_AND_TRAFFIC_REPORT"))
                        .isEmpty())
                .extracting(OperationSpec::id)
                .containsExactly("createReport");
    }

    @Test
    void planOfAnApiGoesBeforeThatOfAName() {
        LimitPlans plans = LimitPlans.bundled()
                .with("orders_2026-01-01/searchOrders", new BigDecimal("0.5"), 3)
                .with("searchOrders", BigDecimal.ONE, 1);

        assertThat(plans.plan(ORDERS)).isEqualTo(limit("0.5", 3));
        assertThat(plans.plan(operation("searchOrders", "9", 9))).isEqualTo(limit("1", 1));
        assertThat(LimitPlans.bundled().plan(ORDERS)).isEqualTo(limit("0.0056", 20));
    }

    @Test
    void factorMultipliesEveryRateAndShortensThePeriodsOfQuotas() {
        LimitPlans plans = LimitPlans.bundled().times(10).with("other", BigDecimal.ONE, 2);

        assertThat(plans.plan(ORDERS).ratePerSecond()).isEqualByComparingTo("0.056");
        assertThat(plans.plan(ORDERS).burst()).isEqualTo(20);
        assertThat(plans.plan(operation("other", "9", 9)).ratePerSecond()).isEqualByComparingTo("10");
        assertThat(plans.applicationCap(operation("getCatalogItem", "2", 2))
                        .orElseThrow()
                        .ratePerSecond())
                .isEqualByComparingTo("2500");
        assertThat(plans.quotas(operation("createReport", "1", 1), Optional.of("GET_SALES_AND_TRAFFIC_REPORT")))
                .extracting(ReportQuota::period)
                .containsExactly(Duration.ofSeconds(90), Duration.ofMinutes(144));
    }

    @Test
    void fileIsLaidOver(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("limits.json"), """
                {
                  "operations": [{"api": "orders_2026-01-01", "operation": "searchOrders", "ratePerSecond": 2, "burst": 15}],
                  "unplanned": {"ratePerSecond": "0.1", "burst": 2},
                  "applications": [{"operation": "searchOrders", "ratePerSecond": 7, "burst": 8}],
                  "reportTypes": [{"reportType": "GET_SALES_AND_TRAFFIC_REPORT", "operation": "createReport", "calls": 2,
                    "period": "PT1H"}]
                }
                """);
        LimitPlans plans = LimitPlans.bundled().readFile(file);

        assertThat(plans.plan(ORDERS)).isEqualTo(limit("2", 15));
        assertThat(plans.plan(operation("none", Optional.empty()))).isEqualTo(limit("0.1", 2));
        assertThat(plans.applicationCap(ORDERS)).contains(limit("7", 8));
        assertThat(plans.applicationCap(operation("getCatalogItem", "2", 2))).isPresent();
        assertThat(plans.quotas(operation("createReport", "1", 1), Optional.of("GET_SALES_AND_TRAFFIC_REPORT")))
                .containsExactly(
                        new ReportQuota("GET_SALES_AND_TRAFFIC_REPORT", "createReport", 2, Duration.ofHours(1)));
    }

    @Test
    void listAsTheCatalogueCommandPrintsItIsRead() {
        LimitPlans plans = LimitPlans.bundled().readJson("""
                [{"operation": "searchOrders", "api": "orders_2026-01-01", "method": "GET", "ratePerSecond": 3, "burst": 4,
                  "paginated": true},
                 {"operation": "getInvoices", "ratePerSecond": null, "burst": null}]
                """);

        assertThat(plans.plan(ORDERS)).isEqualTo(limit("3", 4));
        assertThat(plans.plan(operation("getInvoices", Optional.empty()))).isEqualTo(limit("0.5", 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7",
                "{\"operatoins\": []}",
                "[{\"ratePerSecond\": 1, \"burst\": 1}]",
                "[{\"operation\": \"x\", \"ratePerSecond\": 1}]",
                "[{\"operation\": \"x\", \"ratePerSecond\": 0, \"burst\": 1}]",
                "[{\"operation\": \"x\", \"ratePerSecond\": 1, \"burst\": 1.5}]",
                "[{\"operation\": \"x\", \"ratePerSecond\": \"fast\", \"burst\": 1}]",
                "{\"reportTypes\": [{\"reportType\": \"R\", \"operation\": \"x\", \"calls\": 1, \"period\": \"a day\"}]}"
            })
    void anythingElseIsRefusedInOneLine(String json) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LimitPlans.bundled().readJson(json))
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
    }

    @Test
    void badFileIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.json"), "[{\"operation\": \"x\"");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LimitPlans.bundled().readFile(file))
                .withMessageContaining("mine.json");
    }

    @Test
    void ratesAndFactorsMustBePositive() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LimitPlans.bundled().with("x", BigDecimal.ZERO, 1))
                .withMessageContainingAll("'x'", "rate 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LimitPlans.bundled().times(-1))
                .withMessageContaining("-1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportQuota("R", "createReport", 0, Duration.ofDays(1)))
                .withMessageContaining("0 calls");
    }

    private static Limit limit(String rate, int burst) {
        return new Limit(new BigDecimal(rate), burst);
    }
}
