package io.shelfwise.spapi.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.health.AccountHealth;
import io.shelfwise.core.health.AccountStatus;
import io.shelfwise.core.health.HealthFinding;
import io.shelfwise.core.health.HealthMetric;
import io.shelfwise.core.health.HealthRules;
import io.shelfwise.core.health.ListingHealth;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountHealthReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final String REPORT = """
            {"accountStatuses":[
               {"marketplaceId":"ATVPDKIKX0DER","status":"AT_RISK"},
               {"marketplaceId":"A1F83G8C2ARO7P","status":"NORMAL"}],
             "performanceMetrics":[{"marketplaceId":"ATVPDKIKX0DER",
               "lateShipmentRate":{"orderCount":40,"lateShipmentCount":3,"status":"BAD","rate":0.075,
                 "targetValue":0.04,"targetCondition":"LESS_THAN"},
               "orderDefectRate":{
                 "mfn":{"orderCount":40,"claims":{"count":0,"status":"NONE"},"status":"GOOD","rate":0,"targetValue":0.01},
                 "afn":{"orderCount":900,"status":"GOOD","rate":0.002,"targetValue":0.01}},
               "warningStates":[{"warningType":"INTELLECTUAL_PROPERTY","status":"BAD"}],
               "accountHealthRating":{"accountHealthRatingStatus":"WARNED"},
               "listingPolicyViolations":{"defectsCount":2,"status":"NONE","targetValue":0}}]}
            """;

    @Test
    void everyVerdictIsAMetricOfItsMarketplace() {
        List<AccountHealth> accounts = AccountHealthReport.read(REPORT, DAY);

        assertThat(accounts).extracting(AccountHealth::marketplace).containsExactly(Marketplace.US, Marketplace.UK);
        assertThat(accounts)
                .extracting(AccountHealth::status)
                .containsExactly(AccountStatus.AT_RISK, AccountStatus.NORMAL);
        assertThat(accounts.get(0).metrics())
                .containsExactly(
                        metric("lateShipmentRate", 0.075, 0.04, false, true),
                        metric("orderDefectRate.mfn", 0, 0.01, true, true),
                        metric("orderDefectRate.afn", 0.002, 0.01, true, false),
                        without("warningStates.INTELLECTUAL_PROPERTY"),
                        without("accountHealthRating"),
                        metric("listingPolicyViolations", 2, 0, true, false));
        assertThat(accounts.get(1).metrics()).isEmpty();
    }

    @Test
    void theRulesReadIt() {
        AccountHealth account = AccountHealthReport.read(REPORT, DAY).get(0);
        ListingHealth shippedBySeller = new ListingHealth(Sku.of("MUG"), Set.of(), List.of(), 0, true);

        assertThat(HealthRules.usual().findings(account, shippedBySeller))
                .extracting(HealthFinding::rule)
                .containsExactly("account-at-risk", "delivery-metric");
        assertThat(HealthRules.usual().holds(account, shippedBySeller)).isEmpty();
    }

    @Test
    void whatIsNoReportIsRefusedWithTheReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccountHealthReport.read("{\"accountStatuses\":[", DAY))
                .withMessageContaining("no JSON");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccountHealthReport.read("[]", DAY))
                .withMessageContaining("accountStatuses is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccountHealthReport.read("{\"accountStatuses\":[{\"status\":\"NORMAL\"}]}", DAY))
                .withMessageContaining("marketplaceId is missing");
    }

    private static HealthMetric metric(String name, double value, double target, boolean good, boolean merchant) {
        return new HealthMetric(name, OptionalDouble.of(value), OptionalDouble.of(target), good, merchant);
    }

    private static HealthMetric without(String name) {
        return new HealthMetric(name, OptionalDouble.empty(), OptionalDouble.empty(), false, false);
    }
}
