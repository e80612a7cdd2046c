package io.shelfwise.testkit.spapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.testkit.spapi.faults.Fault;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

// region readme-fake
class ReadmeSnippetTest {

    @RegisterExtension
    static final FakeSellingPartnerApi API =
            FakeSellingPartnerApi.builder().rateFactor(1000).start();

    @Test
    void triesAgainWhenItIsThrottled() {
        API.faults().next(Fault.THROTTLE, "searchOrders", 2);

        List<Map<String, Object>> orders =
                new YourClient(API.endpoint(), API.loginEndpoint(), API.credentials()).orders();

        assertThat(orders).hasSize(API.seller().orders().size());
        assertThat(API.counts().throttled("searchOrders")).isEqualTo(2);
    }
}
// endregion
