package io.shelfwise.costing.ledger;

import io.shelfwise.core.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Units on hand that came in together.
 *
 * @param event the id of the event that brought them: most often a receipt
 * @param since the day of that event; under weighted average there is one layer, since its first event
 * @param quantity units left
 * @param value what they cost, after write-downs
 * @param writtenDown of them and not reversed, at least 0
 */
public record StockLayer(String event, LocalDate since, BigDecimal quantity, Money value, Money writtenDown) {

    /** Days since they came, 0 on the day itself. */
    public int ageOn(LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(since, day));
    }
}
