package io.shelfwise.costing.ledger;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.money.ExchangeRates;
import io.shelfwise.core.money.Money;
import io.shelfwise.core.money.Rounding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A ledger of what stock and sales cost, made from events that may come in any order, any number of times.
 *
 * <p>Each event has two dates: when it happened and when it was known. What a sale cost is booked as known when the sale
 * became known, and stays; whatever becomes known later changes it by an adjustment that is dated on its own day and
 * names the sale. An issue takes value × quantity / quantity on hand of its layer, half up in the minor unit of the
 * currency, so that the last unit empties the layer exactly.
 *
 * <p>Not safe for use by several threads while events are added.
 */
public final class CostLedger {

    private final CostingMethod method;
    private final @Nullable Currency currency;
    private final ExchangeRates rates;
    private final EventLog log = new EventLog();
    private final TreeMap<String, Finding> withoutRate = new TreeMap<>();
    private @Nullable Timeline timeline;

    private CostLedger(CostingMethod method, @Nullable Currency currency, ExchangeRates rates) {
        this.method = method;
        this.currency = currency;
        this.rates = rates;
    }

    /** A ledger that keeps each SKU in the currency of its first cost known; costs in another are findings. */
    public static CostLedger of(CostingMethod method) {
        return new CostLedger(method, null, ExchangeRates.none());
    }

    /**
     * A ledger that converts every amount to one currency by the rate of the day on which it happened, half up; an
     * amount without a rate is a finding.
     */
    public static CostLedger of(CostingMethod method, Currency currency, ExchangeRates rates) {
        return new CostLedger(method, currency, rates);
    }

    /** Takes an event in. The same event again changes nothing; another of the same id is a finding. */
    public CostLedger add(LedgerEvent event) {
        Optional<LedgerEvent> converted = converted(event);
        if (converted.isPresent()) {
            log.add(converted.get());
            timeline = null;
        } else {
            withoutRate.put(event.id(), new Finding(FindingKind.NO_RATE, event.id(), event.sku()));
        }
        return this;
    }

    /** Takes events in. */
    public CostLedger addAll(Iterable<LedgerEvent> events) {
        events.forEach(this::add);
        return this;
    }

    /** The books, with all that is known. */
    public LedgerBooks books() {
        return books(Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    /** The books with what was known at the end of a day. */
    public LedgerBooks booksAsKnownOn(LocalDate day) {
        return books(Integer.MAX_VALUE, Math.toIntExact(day.toEpochDay()));
    }

    /**
     * The books of what happened by the end of a day, with what was known at the end of another. A late cost or
     * correction also counts where what it applies to happened by then, so that a bill of April belongs to the goods of
     * March; a bill for goods that had not come by then is unapplied.
     */
    public LedgerBooks booksOn(LocalDate date, LocalDate asKnownOn) {
        return books(Math.toIntExact(date.toEpochDay()), Math.toIntExact(asKnownOn.toEpochDay()));
    }

    /**
     * What the stock of a SKU at the end of a day cost, with what was known at the end of another. Late costs and
     * corrections known by then count whenever they happened.
     *
     * @return empty if the ledger knew nothing of the SKU by then
     */
    public Optional<StockCost> costOn(Sku sku, LocalDate date, LocalDate asKnownOn) {
        return stockOn(sku, date, asKnownOn).map(StockOnDay::cost);
    }

    /**
     * The layers of a SKU on hand at the end of a day, with what was known at the end of another, in the order in which
     * they go out.
     */
    public List<StockLayer> layersOn(Sku sku, LocalDate date, LocalDate asKnownOn) {
        return stockOn(sku, date, asKnownOn).map(StockOnDay::layers).orElse(List.of());
    }

    private Optional<StockOnDay> stockOn(Sku sku, LocalDate date, LocalDate asKnownOn) {
        int number = log.skus.find(sku.value());
        return number == EventLog.NONE
                ? Optional.empty()
                : StockOnDay.of(
                        log,
                        new Replay(log, timeline(), method),
                        new SkuKnowledge(
                                log, timeline(), number, Integer.MAX_VALUE, Math.toIntExact(asKnownOn.toEpochDay())),
                        Math.toIntExact(date.toEpochDay()));
    }

    private LedgerBooks books(int happenedBy, int knownBy) {
        return new Bookkeeper(log, timeline(), method, happenedBy, knownBy)
                .books(new ArrayList<>(withoutRate.values()));
    }

    private Timeline timeline() {
        Timeline sorted = timeline;
        if (sorted == null) {
            sorted = new Timeline(log);
            timeline = sorted;
        }
        return sorted;
    }

    private Optional<LedgerEvent> converted(LedgerEvent event) {
        Currency to = currency;
        if (to == null || event.amount().isEmpty() || isIn(to, event)) {
            return Optional.of(event);
        }
        Money amount = event.amount().get();
        if (rates.find(amount.currency(), to, event.on()).isEmpty()) {
            return event.type().countsAmount() || event.type() == EventType.REIMBURSEMENT
                    ? Optional.empty()
                    : Optional.of(event);
        }
        return Optional.of(event.withAmount(rates.convert(amount, to, event.on(), Rounding.HALF_UP)));
    }

    private static boolean isIn(Currency currency, LedgerEvent event) {
        return event.amount().map(Money::currency).filter(currency::equals).isPresent();
    }
}
