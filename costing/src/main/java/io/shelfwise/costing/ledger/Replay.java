package io.shelfwise.costing.ledger;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The stock of one SKU under a set of known events, which count in the order of their places. The result is a function
 * of that set: taking in an event that belongs before others plays all of them again.
 *
 * <p>Used for one SKU after the other; its arrays grow to the largest.
 */
final class Replay {

    private static final int NONE = -1;

    private final EventLog log;
    private final Timeline timeline;
    private final CostingMethod method;

    final Layers layers = new Layers();
    private final Set<Integer> awaitedRows = new HashSet<>();
    private int sku;
    private int size;
    private int last;
    private boolean olderChanged;

    private boolean[] known = {};
    private FindingKind[] notes = {};
    private long[] out = {};
    private long[] owed = {};
    private long[] costedUnits = {};
    private long[] costLeft = {};
    private long[] moreUnits = {};
    private long[] moreCost = {};
    private int[] layer = {};
    private int[] queue = {};
    private int queueFrom;
    private int queueTo;
    private long unapplied;
    private long latestCost;
    private long latestUnits;

    Replay(EventLog log, Timeline timeline, CostingMethod method) {
        this.log = log;
        this.timeline = timeline;
        this.method = method;
    }

    /** Starts over with a SKU of which nothing is known. */
    void open(int newSku) {
        sku = newSku;
        size = timeline.size(newSku);
        if (known.length < size) {
            grow(Math.max(64, size + size / 2));
        }
        Arrays.fill(known, 0, size, false);
        last = NONE;
        clear();
    }

    /** Takes in one more event; afterwards {@link #olderChanged()} tells whether it touched events known before. */
    void know(int place) {
        known[place] = true;
        olderChanged = false;
        if (place < last || type(place).isAmendment() || awaitedRows.contains(row(place))) {
            last = Math.max(last, place);
            play();
        } else {
            last = place;
            apply(place);
        }
    }

    /** Marks an event as known without playing; {@link #play()} follows. */
    void mark(int place) {
        known[place] = true;
        last = Math.max(last, place);
    }

    /** Plays all known events from the first. */
    void play() {
        clear();
        olderChanged = true;
        for (int place = 0; place <= last; place++) {
            if (known[place] && type(place).isAmendment()) {
                amend(place);
            }
        }
        for (int place = 0; place <= last; place++) {
            if (known[place]) {
                apply(place);
            }
        }
    }

    boolean olderChanged() {
        return olderChanged;
    }

    boolean isKnown(int place) {
        return known[place];
    }

    /** What left the stock by an event, negative for what came back. */
    long out(int place) {
        return out[place];
    }

    /** Costs that found no units. */
    long unapplied() {
        return unapplied;
    }

    /** Units on hand, negative where more went out than came in. */
    long units() {
        long missing = 0;
        for (int i = queueFrom; i < queueTo; i++) {
            missing += owed[queue[i]];
        }
        return layers.units() - missing;
    }

    FindingKind note(int place) {
        return owed[place] > 0 ? FindingKind.UNCOSTED_UNITS : notes[place];
    }

    /** The issue that an event brings units back of, or the event itself. */
    int touched(int place) {
        int issue = issueOf(place);
        return issue == NONE ? place : issue;
    }

    EventType type(int place) {
        return log.type(row(place));
    }

    private void apply(int place) {
        EventType type = type(place);
        if (type == EventType.RECEIPT) {
            receive(place);
        } else if (type.isIssue()) {
            issue(place, units(place));
            out[place] += moreCost[place];
        } else if (type.isGivingBack()) {
            giveBack(place);
        } else if (type == EventType.RECOUNT) {
            recount(place);
        } else if (type.isRevaluation()) {
            revalue(place);
        }
    }

    private void receive(int place) {
        long units = units(place);
        long cost = log.amount(row(place)) + moreCost[place];
        if (units > 0) {
            layer[place] = newLayer(place);
            put(layer[place], units, cost);
        } else if (cost != 0) {
            unapplied += cost;
            notes[place] = FindingKind.NO_UNITS;
        }
    }

    private void issue(int place, long units) {
        long left = units - takeNamed(place, units);
        while (left > 0) {
            int oldest = layers.oldest();
            if (oldest == NONE) {
                owed[place] = left;
                owe(place);
                break;
            }
            left -= take(place, oldest, left);
        }
        if (costedUnits[place] > 0) {
            latestCost = costLeft[place];
            latestUnits = costedUnits[place];
        }
    }

    private long takeNamed(int place, long units) {
        if (method == CostingMethod.WEIGHTED_AVERAGE) {
            return 0;
        }
        int target = target(place);
        boolean receipt = target != NONE && target < place && type(target) == EventType.RECEIPT;
        long taken = receipt && layer[target] != NONE ? take(place, layer[target], units) : 0;
        if (method == CostingMethod.SPECIFIC && taken < units) {
            notes[place] = FindingKind.NOT_IDENTIFIED;
        } else if (!receipt && log.appliesTo(row(place)) != NONE) {
            notes[place] = FindingKind.UNKNOWN_REFERENCE;
        }
        return taken;
    }

    /** At most so many units of a layer; what a correction drove below zero gives none. */
    private long take(int place, int from, long units) {
        long taken = Math.min(units, layers.quantity(from));
        if (taken > 0) {
            long cost = layers.take(from, taken);
            out[place] += cost;
            costedUnits[place] += taken;
            costLeft[place] += cost;
            layer[place] = from;
        }
        return taken;
    }

    private void giveBack(int place) {
        long units = units(place);
        int issue = issueOf(place);
        if (issue == NONE) {
            if (log.appliesTo(row(place)) != NONE || type(place) == EventType.ARRIVAL) {
                notes[place] = FindingKind.UNKNOWN_REFERENCE;
            }
            comeFromNowhere(place, units);
            return;
        }
        long notYetCosted = Math.min(units, owed[issue]);
        owed[issue] -= notYetCosted;
        long back = Math.min(units - notYetCosted, costedUnits[issue]);
        if (back > 0) {
            long cost = Layers.part(costLeft[issue], back, costedUnits[issue]);
            costedUnits[issue] -= back;
            costLeft[issue] -= cost;
            comeBack(place, layer[issue], back, cost);
        }
        long tooMany = units - notYetCosted - back;
        if (tooMany > 0) {
            notes[place] = FindingKind.TOO_MANY_BACK;
            comeBack(place, newLayer(place), tooMany, 0);
        }
    }

    /** At the amount given, else at the cost of the latest issue, else at the average on hand. */
    private void comeFromNowhere(int place, long units) {
        if (units <= 0) {
            return;
        }
        long onHand = layers.units();
        long cost = 0;
        if (type(place) == EventType.FOUND && log.currency(row(place)) != NONE) {
            cost = log.amount(row(place));
        } else if (latestUnits > 0) {
            cost = Layers.part(latestCost, units, latestUnits);
        } else if (onHand > 0) {
            cost = Layers.part(layers.value(), units, onHand);
        } else {
            notes[place] = FindingKind.NO_COST;
        }
        comeBack(place, newLayer(place), units, cost);
    }

    private void recount(int place) {
        long missing = units() - units(place);
        if (missing > 0) {
            issue(place, missing);
        } else {
            comeFromNowhere(place, -missing);
        }
    }

    /** Of the layer of the receipt named, else of all that is on hand. */
    private void revalue(int place) {
        int target = target(place);
        int only = target != NONE && target < place ? layer[target] : NONE;
        if (only == NONE && log.appliesTo(row(place)) != NONE) {
            notes[place] = FindingKind.UNKNOWN_REFERENCE;
            return;
        }
        long amount = log.amount(row(place));
        boolean down = type(place) == EventType.WRITE_DOWN;
        long moved = down ? layers.writeDown(only, amount) : layers.reverse(only, amount);
        out[place] = down ? moved : -moved;
        if (moved < amount) {
            notes[place] = FindingKind.BEYOND_STOCK;
        }
    }

    private void comeBack(int place, int into, long units, long cost) {
        out[place] -= cost;
        put(into, units, cost);
    }

    /** Puts units on hand; those owed to earlier issues go on at once. */
    private void put(int into, long units, long cost) {
        layers.put(into, units, cost);
        while (queueFrom < queueTo && layers.quantity(into) > 0) {
            int waiting = queue[queueFrom];
            if (owed[waiting] > 0) {
                owed[waiting] -= take(waiting, into, owed[waiting]);
                olderChanged = true;
            }
            if (owed[waiting] == 0) {
                queueFrom++;
            }
        }
    }

    private void owe(int place) {
        if (queueTo == queue.length) {
            queue = Arrays.copyOf(queue, Math.max(16, queueTo * 2));
        }
        queue[queueTo++] = place;
    }

    private int newLayer(int place) {
        return method == CostingMethod.WEIGHTED_AVERAGE && layers.size() > 0 ? 0 : layers.open(place);
    }

    private void amend(int place) {
        int target = target(place);
        if (target == NONE) {
            awaitedRows.add(log.appliesTo(row(place)));
        }
        EventType of = target == NONE ? EventType.REIMBURSEMENT : type(target);
        boolean takesCost = of == EventType.RECEIPT || of.isIssue();
        boolean takesUnits = takesCost || of.isGivingBack() || of == EventType.RECOUNT;
        long cost = log.amount(row(place));
        boolean correction = type(place) == EventType.CORRECTION;
        if (takesCost) {
            moreCost[target] += cost;
        } else {
            unapplied += cost;
            notes[place] = FindingKind.UNKNOWN_REFERENCE;
        }
        if (correction && takesUnits) {
            moreUnits[target] += log.quantity(row(place));
            notes[place] = takesCost || cost == 0 ? null : FindingKind.UNKNOWN_REFERENCE;
        }
    }

    private long units(int place) {
        return Math.max(0, log.quantity(row(place)) + moreUnits[place]);
    }

    private int issueOf(int place) {
        int target = target(place);
        return target != NONE && target < place && type(place).givesBack(type(target)) ? target : NONE;
    }

    /** The place of the event meant, if it is known and of this SKU, or -1. */
    private int target(int place) {
        int row = log.appliesTo(row(place));
        if (!log.has(row) || log.sku(row) != sku) {
            return NONE;
        }
        int target = timeline.place(row);
        return known[target] ? target : NONE;
    }

    private int row(int place) {
        return timeline.row(sku, place);
    }

    private void clear() {
        layers.clear();
        awaitedRows.clear();
        Arrays.fill(notes, 0, size, null);
        Arrays.fill(owed, 0, size, 0);
        Arrays.fill(costedUnits, 0, size, 0);
        Arrays.fill(costLeft, 0, size, 0);
        Arrays.fill(moreUnits, 0, size, 0);
        Arrays.fill(moreCost, 0, size, 0);
        Arrays.fill(layer, 0, size, NONE);
        Arrays.fill(out, 0, size, 0);
        queueFrom = 0;
        queueTo = 0;
        unapplied = 0;
        latestCost = 0;
        latestUnits = 0;
    }

    private void grow(int length) {
        known = new boolean[length];
        notes = new FindingKind[length];
        out = new long[length];
        owed = new long[length];
        costedUnits = new long[length];
        costLeft = new long[length];
        moreUnits = new long[length];
        moreCost = new long[length];
        layer = new int[length];
    }
}
