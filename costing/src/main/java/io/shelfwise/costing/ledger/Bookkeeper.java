package io.shelfwise.costing.ledger;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes books: takes the events of each SKU in as they became known, and notes what each changed. */
final class Bookkeeper {

    private static final Currency UNKNOWN = Currency.getInstance("XXX");

    private final EventLog log;
    private final Timeline timeline;
    private final Replay replay;
    private final int happenedBy;
    private final int knownBy;

    private final long[] firstCost;
    private final byte[] currencyOf;
    private final int[] moved;
    private int movements;
    private final Columns adjustments = new Columns();
    private final List<StockCost> stock = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final TotalsByCurrency totals;

    private long[] booked = {};
    private long[] change = {};

    Bookkeeper(EventLog log, Timeline timeline, CostingMethod method, int happenedBy, int knownBy) {
        this.log = log;
        this.timeline = timeline;
        this.happenedBy = happenedBy;
        this.knownBy = knownBy;
        this.replay = new Replay(log, timeline, method);
        this.firstCost = new long[log.rows()];
        this.moved = new int[timeline.events()];
        this.currencyOf = new byte[log.skus.size()];
        this.totals = new TotalsByCurrency(log);
    }

    LedgerBooks books(List<Finding> found) {
        findings.addAll(found);
        for (int sku : timeline.skusByName()) {
            book(sku);
        }
        return new LedgerBooks(
                List.copyOf(stock),
                new View<>(movements, index -> movement(moved[index])),
                new View<>(adjustments.size(), this::adjustment),
                totals.list(),
                List.copyOf(findings));
    }

    private void book(int sku) {
        SkuKnowledge knowledge = new SkuKnowledge(log, timeline, sku, happenedBy, knownBy);
        currencyOf[sku] = (byte) knowledge.currency();
        int size = timeline.size(sku);
        if (booked.length < size) {
            booked = new long[size + size / 2];
            change = new long[size + size / 2];
        }
        Arrays.fill(booked, 0, size, 0);
        replay.open(sku);
        for (int place : knowledge.places()) {
            int row = timeline.row(sku, place);
            if (knowledge.fits(row)) {
                know(sku, place, row);
            }
        }
        close(sku, knowledge);
    }

    private void know(int sku, int place, int row) {
        replay.know(place);
        totals.count(row);
        firstCost[row] = replay.out(place);
        booked[place] = replay.out(place);
        if (replay.olderChanged()) {
            adjust(sku, row);
        }
    }

    /** What came back of a sale is adjusted with the sale, so that its net cost is told. */
    private void adjust(int sku, int cause) {
        int size = timeline.size(sku);
        for (int place = 0; place < size; place++) {
            if (replay.isKnown(place) && replay.out(place) != booked[place]) {
                change[replay.touched(place)] += replay.out(place) - booked[place];
                booked[place] = replay.out(place);
            }
        }
        for (int place = 0; place < size; place++) {
            if (change[place] != 0) {
                adjustments.add(cause, timeline.row(sku, place), change[place]);
                change[place] = 0;
            }
        }
    }

    private void close(int sku, SkuKnowledge knowledge) {
        boolean any = false;
        for (int place = 0; place < timeline.size(sku); place++) {
            int row = timeline.row(sku, place);
            if (replay.isKnown(place)) {
                any = true;
                note(row, replay.note(place));
                EventType type = log.type(row);
                if (type.movesCost()) {
                    moved[movements++] = row;
                }
            } else if (log.isKnown(row, happenedBy, knownBy)) {
                note(row, FindingKind.MIXED_CURRENCY);
            }
            if (log.conflicts.get(row)) {
                note(row, FindingKind.DUPLICATE_ID);
            }
        }
        if (any) {
            Sku name = Sku.of(log.skus.text(sku));
            stock.add(new StockCost(name, log.units(replay.units()), money(sku, replay.layers.value())));
            totals.unapplied(knowledge.currency(), replay.unapplied());
        }
    }

    private void note(int row, @Nullable FindingKind kind) {
        if (kind != null) {
            findings.add(new Finding(kind, log.ids.text(row), log.skuOf(row)));
        }
    }

    private CostMovement movement(int row) {
        return new CostMovement(
                log.ids.text(row),
                log.type(row),
                log.skuOf(row),
                LocalDate.ofEpochDay(log.on(row)),
                log.units(log.quantity(row)),
                money(log.sku(row), firstCost[row]));
    }

    private Adjustment adjustment(int index) {
        int issue = adjustments.issue(index);
        int cause = adjustments.cause(index);
        return new Adjustment(
                log.ids.text(cause),
                log.ids.text(issue),
                log.type(issue),
                money(log.sku(issue), adjustments.amount(index)),
                LocalDate.ofEpochDay(log.known(cause)));
    }

    private Money money(int sku, long minorUnits) {
        int currency = currencyOf[sku];
        return new Money(minorUnits, currency == EventLog.NONE ? UNKNOWN : log.currencyAt(currency));
    }
}
