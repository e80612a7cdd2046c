package io.shelfwise.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.core.demand.Frequency;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SellerDemandTest {

    private static final DemandSeries DAYS = SampleDemand.series(1, 2, 3);

    @Test
    void seriesOfMixedFrequenciesAreRefusedByBoth() {
        DemandSeries weeks = DemandSeries.of(Frequency.WEEKLY, SampleDemand.MONDAY, 4, 5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SellerDemand.of(MadeUpSeller.ACCOUNT, List.of(DAYS, weeks)))
                .withMessageContaining("P1D")
                .withMessageContaining("P7D");
    }

    @Test
    void oneStepWithOtherSeasonsIsMixedToo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SellerDemand.of(MadeUpSeller.ACCOUNT, List.of(DAYS, DAYS.withSeason(28))))
                .withMessageContaining("season=28");
    }

    @Test
    void seriesAreThoseGivenAndStaySo() {
        List<DemandSeries> given = new ArrayList<>(List.of(DAYS));
        SellerDemand demand = SellerDemand.of(MadeUpSeller.ACCOUNT, given);
        given.clear();
        assertThat(demand.series()).containsExactly(DAYS);
        assertThat(demand.account()).isEqualTo(MadeUpSeller.ACCOUNT);
        assertThat(demand).hasToString("SellerDemand[" + MadeUpSeller.ACCOUNT + ", 1 series]");
    }
}
