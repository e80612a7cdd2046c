package io.shelfwise.costing.landed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.money.ExchangeRate;
import io.shelfwise.core.money.ExchangeRates;
import io.shelfwise.core.money.Money;
import io.shelfwise.costing.ledger.Adjustment;
import io.shelfwise.costing.ledger.Balance;
import io.shelfwise.costing.ledger.ConservationCheck;
import io.shelfwise.costing.ledger.CostLedger;
import io.shelfwise.costing.ledger.CostingMethod;
import io.shelfwise.costing.ledger.EventType;
import io.shelfwise.costing.ledger.LedgerBooks;
import io.shelfwise.costing.ledger.LedgerEvent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The worked example of the documentation, from supplier invoice to cost of goods sold. */
class WorkedExampleTest {

    private final Currency eur = Currency.getInstance("EUR");
    private final Currency usd = Currency.getInstance("USD");

    @Test
    void fromSupplierInvoiceToCostOfGoodsSold() {
        LocalDate arrival = LocalDate.of(2026, 3, 2);
        ExchangeRates rates = ExchangeRates.of(new ExchangeRate(usd, eur, number("0.92"), arrival, "ECB"));
        LandedLine mugs = new LandedLine("MUG", number("300"), number("1.25"), usd, number("0.4"), number("1.2"));
        LandedLine lamps = new LandedLine("LAMP", number("40"), number("11.50"), usd, number("1.5"), number("9"));

        // region worked-landed
        Shipment shipment = new Shipment(
                eur,
                arrival,
                List.of(mugs, lamps),
                List.of(
                        CostComponent.of("freight", dollars("310.00"), CostBasis.VOLUME),
                        CostComponent.of("duty", euros("41.17"), CostBasis.VALUE)));
        LandedCosts landed = LandedCosts.of(shipment, rates);

        LandedLineCost mug = landed.lines().get(0);
        BigDecimal unit = mug.unitLandedCost().round(6, RoundingMode.HALF_UP); // 1.686967
        boolean nothingLost = landed.proof().holds(); // true
        // endregion

        assertThat(nothingLost).isTrue();
        assertThat(mug.goods().round(2, RoundingMode.UNNECESSARY)).isEqualTo("345.00");
        assertThat(mug.shares()).containsEntry("freight", euros("142.60")).containsEntry("duty", euros("18.49"));
        assertThat(landed.lines().get(1).shares())
                .containsEntry("freight", euros("142.60"))
                .containsEntry("duty", euros("22.68"));
        assertThat(unit).isEqualTo("1.686967");

        // region worked-ledger
        Sku sku = Sku.of("MUG");
        CostLedger ledger = CostLedger.of(CostingMethod.FIFO)
                .add(LedgerEvent.receipt("R1", sku, 300, euros("345.00"), arrival))
                .add(LedgerEvent.of("S1", EventType.SALE, sku, 120, LocalDate.of(2026, 3, 20)))
                .add(LedgerEvent.lateCost("F1", sku, euros("142.60"), "R1", LocalDate.of(2026, 4, 3)))
                .add(LedgerEvent.lateCost("D1", sku, euros("18.49"), "R1", LocalDate.of(2026, 4, 9)));
        LedgerBooks books = ledger.books();

        Money sold = books.movements().get(0).cost(); // 138.00, as known in March, and it stays
        List<Adjustment> april = books.adjustments(); // F1 adds 57.04 to S1, D1 adds 7.40
        Money stock = books.stock().get(0).value(); // 303.65
        boolean holds = ConservationCheck.of(books).stream().allMatch(Balance::holds); // true
        // endregion

        assertThat(sold).isEqualTo(euros("138.00"));
        assertThat(april)
                .extracting(Adjustment::event, Adjustment::issue, Adjustment::amount)
                .containsExactly(tuple("F1", "S1", euros("57.04")), tuple("D1", "S1", euros("7.40")));
        assertThat(stock).isEqualTo(euros("303.65"));
        assertThat(holds).isTrue();
        assertThat(ledger.costOn(sku, LocalDate.of(2026, 3, 31), LocalDate.of(2026, 3, 31))
                        .orElseThrow()
                        .value())
                .isEqualTo(euros("207.00"));
        assertThat(ledger.costOn(sku, LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 30))
                        .orElseThrow()
                        .value())
                .isEqualTo(euros("303.65"));
    }

    private Money euros(String amount) {
        return Money.of(number(amount), eur);
    }

    private Money dollars(String amount) {
        return Money.of(number(amount), usd);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
