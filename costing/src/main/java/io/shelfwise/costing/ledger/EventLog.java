package io.shelfwise.costing.ledger;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Currency;
import java.util.List;

/**
 * Events in columns, a row for each id that was ever given, so that ten million fit in a gigabyte. The row of an id that
 * others apply to and that has not come is empty.
 */
final class EventLog {

    static final int NONE = -1;
    private static final int START = 1024;

    final Ids ids = new Ids();
    final Ids skus = new Ids();
    final BitSet conflicts = new BitSet();
    private final List<Currency> currencies = new ArrayList<>();
    private int quantityDecimals;

    private byte[] type = new byte[0];
    private byte[] currency = new byte[0];
    private int[] sku = new int[0];
    private int[] on = new int[0];
    private int[] known = new int[0];
    private int[] appliesTo = new int[0];
    private long[] quantity = new long[0];
    private long[] amount = new long[0];

    int rows() {
        return ids.size();
    }

    boolean has(int row) {
        return row >= 0 && row < type.length && type[row] != NONE;
    }

    EventType type(int row) {
        return EventType.at(type[row]);
    }

    int sku(int row) {
        return sku[row];
    }

    Sku skuOf(int row) {
        return Sku.of(skus.text(sku[row]));
    }

    int on(int row) {
        return on[row];
    }

    int known(int row) {
        return known[row];
    }

    /** Whether an event was known by a day and happened by another; an amendment also with what it applies to. */
    boolean isKnown(int row, int happenedBy, int knownBy) {
        boolean amends = type(row).isAmendment() && has(appliesTo[row]);
        return isDated(row, happenedBy, knownBy)
                || (amends && known[row] <= knownBy && isDated(appliesTo[row], happenedBy, knownBy));
    }

    private boolean isDated(int row, int happenedBy, int knownBy) {
        return on[row] <= happenedBy && known[row] <= knownBy;
    }

    /** The row meant, or -1. */
    int appliesTo(int row) {
        return appliesTo[row];
    }

    long quantity(int row) {
        return quantity[row];
    }

    long amount(int row) {
        return amount[row];
    }

    /** The number of the currency, or -1 where the event has no amount. */
    int currency(int row) {
        return currency[row];
    }

    Currency currencyAt(int number) {
        return currencies.get(number);
    }

    int currencies() {
        return currencies.size();
    }

    BigDecimal units(long quantity) {
        BigDecimal units = BigDecimal.valueOf(quantity, quantityDecimals).stripTrailingZeros();
        return units.scale() < 0 ? units.setScale(0, RoundingMode.UNNECESSARY) : units;
    }

    /** Takes an event in; of two that differ under one id, the one known first stays, whichever came first. */
    void add(LedgerEvent event) {
        int row = ids.intern(event.id());
        int target = event.appliesTo().map(ids::intern).orElse(NONE);
        reserve(ids.size());
        long units = units(event.quantity());
        int place = skus.intern(event.sku().value());
        int money = event.amount().map(Money::currency).map(this::number).orElse(NONE);
        long minorUnits = event.amount().map(Money::minorUnits).orElse(0L);
        int day = Math.toIntExact(event.on().toEpochDay());
        int knownDay = Math.toIntExact(event.knownOn().toEpochDay());
        if (has(row)) {
            int order = compare(row, event, units);
            if (order == 0) {
                return;
            }
            conflicts.set(row);
            if (order < 0) {
                return;
            }
        }
        type[row] = (byte) event.type().number();
        currency[row] = (byte) money;
        sku[row] = place;
        on[row] = day;
        known[row] = knownDay;
        appliesTo[row] = target;
        quantity[row] = units;
        amount[row] = minorUnits;
    }

    /** Below 0 if the row was known before the event, or comes before it by contents; 0 if they are the same. */
    private int compare(int row, LedgerEvent event, long units) {
        int order = Long.compare(known[row], event.knownOn().toEpochDay());
        order = order != 0 ? order : Long.compare(on[row], event.on().toEpochDay());
        order = order != 0 ? order : type(row).compareTo(event.type());
        order = order != 0 ? order : skuOf(row).compareTo(event.sku());
        order = order != 0 ? order : Long.compare(quantity[row], units);
        order = order != 0
                ? order
                : money(row).compareTo(event.amount().map(Money::toString).orElse(""));
        return order != 0 ? order : target(row).compareTo(event.appliesTo().orElse(""));
    }

    private String money(int row) {
        return currency[row] == NONE ? "" : new Money(amount[row], currencyAt(currency[row])).toString();
    }

    private String target(int row) {
        return appliesTo[row] == NONE ? "" : ids.text(appliesTo[row]);
    }

    /** Whole numbers of the finest fraction seen so far; a finer one makes all others larger. */
    private long units(BigDecimal given) {
        int scale =
                given.scale() <= 0 ? 0 : Math.max(0, given.stripTrailingZeros().scale());
        if (scale > quantityDecimals) {
            long factor = BigDecimal.TEN.pow(scale - quantityDecimals).longValueExact();
            for (int row = 0; row < quantity.length; row++) {
                quantity[row] = Math.multiplyExact(quantity[row], factor);
            }
            quantityDecimals = scale;
        }
        return given.setScale(quantityDecimals, RoundingMode.UNNECESSARY)
                .unscaledValue()
                .longValueExact();
    }

    private int number(Currency wanted) {
        int number = currencies.indexOf(wanted);
        if (number < 0) {
            currencies.add(wanted);
            number = currencies.size() - 1;
        }
        return number;
    }

    private void reserve(int rows) {
        int have = type.length;
        if (rows <= have) {
            return;
        }
        int length = Math.max(START, rows + rows / 3);
        type = Arrays.copyOf(type, length);
        Arrays.fill(type, have, length, (byte) NONE);
        currency = Arrays.copyOf(currency, length);
        sku = Arrays.copyOf(sku, length);
        on = Arrays.copyOf(on, length);
        known = Arrays.copyOf(known, length);
        appliesTo = Arrays.copyOf(appliesTo, length);
        quantity = Arrays.copyOf(quantity, length);
        amount = Arrays.copyOf(amount, length);
    }
}
