package io.shelfwise.core.finance;

import io.shelfwise.core.money.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * The row that heads a settlement: its period and what was paid out.
 *
 * @param settlementId Amazon's id, not blank
 * @param start of the period; empty where the report's date is blank or cannot be read
 * @param end of the period
 * @param deposited when the money was sent
 * @param total the deposit; negative where the seller owes
 */
public record SettlementSummary(
        String settlementId, Optional<Instant> start, Optional<Instant> end, Optional<Instant> deposited, Money total)
        implements SettlementRow {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public SettlementSummary {
        if (settlementId.isBlank()) {
            throw new IllegalArgumentException("settlementId is blank; give Amazon's settlement id");
        }
    }
}
