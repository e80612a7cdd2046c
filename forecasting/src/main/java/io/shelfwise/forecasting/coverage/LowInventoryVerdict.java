package io.shelfwise.forecasting.coverage;

import java.util.Optional;

/**
 * Whether a week is charged the low-inventory-level fee.
 *
 * @param supply the days of supply it goes by
 * @param band in which they lie; empty where they are enough or unknown
 * @param exemption why it is not charged all the same; empty for none
 * @param reason in a seller's words
 */
public record LowInventoryVerdict(
        HistoricalDaysOfSupply supply, Optional<SupplyBand> band, Optional<String> exemption, String reason) {

    /** Whether the fee is due. */
    public boolean charged() {
        return band.isPresent() && exemption.isEmpty();
    }
}
