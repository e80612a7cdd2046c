package io.shelfwise.spapi.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.spapi.catalogue.Catalogue;
import io.shelfwise.spapi.catalogue.OperationSpec;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The snippets of docs/limits.md. */
class LimitsPageTest {

    @Test
    void permitIsAskedForAndEnded() {
        OperationSpec searchOrders = Catalogue.bundled().operation("orders_2026-01-01", "GET", "searchOrders");
        int status = 200;
        Optional<BigDecimal> rateHeader = Optional.of(new BigDecimal("0.0056"));

        // region ask
        RateLimits limits = RateLimits.inProcess(); // the same object for all clients of the process
        LimitedCall call = new LimitedCall(
                "sellingpartnerapi-eu.amazon.com",
                new Caller("my application", "A2SELLER"),
                searchOrders,
                Optional.empty(), // the report type, for createReport
                Priority.INTERACTIVE,
                Duration.ofSeconds(20)); // fails with LimitWaitException if it would wait longer

        Duration wait = limits.expectedWait(call);
        Permit permit = limits.acquire(call).join(); // one for each attempt, repeats too
        permit.answered(status, rateHeader); // or permit.unanswered()
        // endregion

        assertThat(wait).isZero();
    }

    @Test
    void plansAreLaidOverTheBundledOnes(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("limits.json"),
                "{\"operations\": [{\"operation\": \"getOrder\", \"ratePerSecond\": 0.5, \"burst\": 30}]}");

        // region plans
        LimitPlans plans = LimitPlans.bundled()
                .readFile(file) // as limits.json, of which any part may be missing
                .with("getOrderMetrics", new BigDecimal("0.25"), 15)
                .withApplicationCap("searchCatalogItems", new BigDecimal("400"), 400);
        RateLimits limits = RateLimits.inProcess(plans);
        // endregion

        OperationSpec metrics = Catalogue.bundled().operation("sales", "GET", "getOrderMetrics");
        assertThat(plans.plan(metrics).ratePerSecond()).isEqualByComparingTo("0.25");
        assertThat(limits).isNotSameAs(RateLimits.inProcess());
    }
}
