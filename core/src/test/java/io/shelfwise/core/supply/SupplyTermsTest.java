package io.shelfwise.core.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SupplyTermsTest {

    @Test
    void aLeadTimeIsAllOfItsLegs() {
        assertThat(new LeadTime(20, 1, 30, 5).totalDays()).isEqualTo(56);
        assertThat(new LeadTime(0, 0, 0, 0).totalDays()).isZero();
    }

    @Test
    void legsOutOfRangeAreRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LeadTime(0, 0, -1, 0))
                .withMessage("transitDays is -1; give 0 to 730 days");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LeadTime(0, 0, 0, 731))
                .withMessage("receiveDays is 731; give 0 to 730 days");
    }

    @Test
    void quantitiesBelowOneAreRefusedByName() {
        LeadTime leadTime = new LeadTime(1, 1, 1, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SupplyTerms("", leadTime, 0, 1))
                .withMessage("minimumOrderQuantity is 0; give at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SupplyTerms("", leadTime, 1, -6))
                .withMessage("casePack is -6; give at least 1");
    }
}
