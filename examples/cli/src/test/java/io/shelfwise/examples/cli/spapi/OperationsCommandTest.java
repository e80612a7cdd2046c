package io.shelfwise.examples.cli.spapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.examples.cli.Cli;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OperationsCommandTest {

    @Test
    void listsAllForPrograms() {
        Cli run = Cli.run("spapi", "operations", "--json");

        assertThat(run.exit()).isZero();
        List<?> operations = (List<?>) JsonTree.of(run.out());
        assertThat(operations).hasSize(370);
        assertThat(operations).anyMatch(operation -> operation.equals(JsonTree.of("""
                        {"operation": "searchOrders", "api": "orders_2026-01-01", "version": "2026-01-01",
                         "method": "GET", "path": "/orders/2026-01-01/orders", "ratePerSecond": 0.0056, "burst": 20,
                         "paginated": true, "restricted": false, "grantless": false}""")));
        assertThat(operations).allMatch(operation -> ((Map<?, ?>) operation).size() == 10);
        assertThat(operations)
                .filteredOn(operation -> Boolean.TRUE.equals(((Map<?, ?>) operation).get("grantless")))
                .hasSize(7);
        assertThat(operations)
                .filteredOn(operation -> ((Map<?, ?>) operation).get("ratePerSecond") == null)
                .hasSize(70);
    }

    @Test
    void listsAllForPeople() {
        Cli run = Cli.run("spapi", "operations");

        assertThat(run.out().lines()).hasSize(371);
        assertThat(run.out()).contains("GET /orders/2026-01-01/orders/{orderId}");
    }
}
