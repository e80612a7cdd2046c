package io.shelfwise.forecasting.leadtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.core.supply.LeadTimeDistribution;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LeadTimeEstimatorTest {

    private static final LeadTimeDistribution TEN = LeadTimeDistribution.fixed(10);

    @Test
    void theProductLimitEstimateIsThePublishedOne() throws IOException {
        List<String[]> rows = rows("remission-weeks.csv");
        List<LegTime> times = new ArrayList<>();
        for (String[] row : rows) {
            int week = Integer.parseInt(row[0]);
            times.addAll(Collections.nCopies(Integer.parseInt(row[1]), LegTime.took(week)));
            times.addAll(Collections.nCopies(Integer.parseInt(row[2]), LegTime.soFar(week)));
        }
        LearntLeadTime learnt = LeadTimeEstimator.productLimit(times);

        assertThat(times).hasSize(21);
        assertThat(learnt.ended()).isEqualTo(9);
        assertThat(learnt.underWay()).isEqualTo(12);
        for (String[] row : rows) {
            if (!row[3].isEmpty()) {
                assertThat(1 - learnt.days().cdf(Integer.parseInt(row[0])))
                        .as("after week %s", row[0])
                        .isCloseTo(Double.parseDouble(row[3]), within(0.00005));
            }
        }
    }

    @Test
    void withoutAnyShipmentThePriorStands() {
        assertThat(LeadTimeEstimator.of(TEN).estimate(List.of()).days()).isEqualTo(TEN);
    }

    @Test
    void aPriorCountsAsSoManyShipments() {
        LearntLeadTime learnt = LeadTimeEstimator.of(TEN).estimate(Collections.nCopies(4, LegTime.took(12)));

        assertThat(learnt.days()).isEqualTo(LeadTimeDistribution.ofWeights(10, 1, 0, 1));
        assertThat(learnt.working())
                .isEqualTo("10 to 12 days, mean 11.0, from 4 shipments that took their time and 0 still under way;"
                        + " prior (10 days) counting as 4.0 shipments");
    }

    /** By hand: chances of leaving (0.5c + 1)/(c + 3) on day 5 and (0.5c)/(0.5c + 1) on day 6, with c = 2. */
    @Test
    void aShipmentUnderWayMovesChanceToLaterDays() {
        LeadTimeDistribution prior = LeadTimeDistribution.ofWeights(5, 1, 1);
        LeadTimeDistribution days = LeadTimeEstimator.of(prior, 2)
                .estimate(List.of(LegTime.took(5), LegTime.soFar(5), LegTime.took(7)))
                .days();

        assertThat(days.probability(5)).isCloseTo(2 / 5.0, within(1e-12));
        assertThat(days.probability(6)).isCloseTo(3 / 5.0 * 1 / 2.0, within(1e-12));
        assertThat(days.probability(7)).isCloseTo(3 / 5.0 * 1 / 2.0, within(1e-12));
    }

    @Test
    void whatNothingSaysAboutIsPutOnTheLongestDay() {
        LeadTimeDistribution days = LeadTimeEstimator.productLimit(List.of(LegTime.took(4), LegTime.soFar(9)))
                .days();

        assertThat(days.probability(4)).isEqualTo(0.5);
        assertThat(days.probability(9)).isEqualTo(0.5);
    }

    @Test
    void badInputIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LeadTimeEstimator.of(TEN, 0))
                .withMessage("weight is 0.0; give a finite number above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LeadTimeEstimator.productLimit(List.of()))
                .withMessage("times are empty; give at least one, or start from a prior");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegTime.took(-1))
                .withMessage("days are -1; give at least 0");
    }

    private static List<String[]> rows(String resource) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(LeadTimeEstimatorTest.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        }
    }
}
