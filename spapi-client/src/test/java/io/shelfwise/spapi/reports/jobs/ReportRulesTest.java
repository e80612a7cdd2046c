package io.shelfwise.spapi.reports.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReportRulesTest {

    private static final String ORDERS = "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL";
    private static final String SETTLEMENT = "GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2";

    private final ReportRules rules = ReportRules.bundled();

    @Test
    void comeFromTheCatalogue() {
        assertThat(rules.longest(ORDERS)).isEqualTo(Duration.ofDays(30));
        assertThat(rules.longest("GET_LEDGER_DETAIL_VIEW_DATA")).isGreaterThan(Duration.ofDays(3_650));
        assertThat(rules.isRequestable(ORDERS)).isTrue();
        assertThat(rules.isRequestable(SETTLEMENT)).isFalse();
        assertThat(rules.isEmptyWhenCancelled(ORDERS)).isTrue();
    }

    @Test
    void areNoObstacleToTypesThatNobodyKnows() {
        assertThat(rules.isRequestable("GET_NEW_THING")).isTrue();
        assertThat(rules.isEmptyWhenCancelled("GET_NEW_THING")).isTrue();
        assertThat(rules.longest("GET_NEW_THING")).isGreaterThan(Duration.ofDays(3_650));
    }

    @Test
    void areOverriddenByType() {
        ReportRules own = rules.longest(ORDERS, Duration.ofDays(7))
                .requestable(SETTLEMENT, true)
                .emptyWhenCancelled(ORDERS, false);

        assertThat(own.longest(ORDERS)).isEqualTo(Duration.ofDays(7));
        assertThat(own.isRequestable(SETTLEMENT)).isTrue();
        assertThat(own.isEmptyWhenCancelled(ORDERS)).isFalse();
        assertThat(rules.longest(ORDERS)).isEqualTo(Duration.ofDays(30));
    }

    @Test
    void aRangeIsPositive() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.longest(ORDERS, Duration.ZERO))
                .withMessage("range of " + ORDERS + " is PT0S; give more than zero");
    }
}
