package io.shelfwise.examples.benchmarks.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.spapi.api.orders.v2026_01_01.SearchOrdersResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Each body once, so that none measures an error. */
class CallBenchmarkTest {

    @Test
    void bothReadTheSamePage() throws IOException {
        CallBenchmark benchmark = new CallBenchmark();
        benchmark.orders = 3;
        benchmark.start();
        try {
            SearchOrdersResponse page = benchmark.client();

            assertThat(page.orders()).hasSize(3);
            assertThat(page.orders().get(2).proceeds().grandTotal().amount()).isEqualTo("24.99");
            assertThat(new String(benchmark.bareOkHttp(), StandardCharsets.UTF_8))
                    .startsWith("{\"orders\":[{\"orderId\":\"302-1234567-1234567\"");
        } finally {
            benchmark.stop();
        }
    }
}
