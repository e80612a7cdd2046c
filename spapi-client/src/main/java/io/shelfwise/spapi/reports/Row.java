package io.shelfwise.spapi.reports;

import io.shelfwise.core.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The current row of a file. Values are read without the spaces around them. A value that cannot be read, or is blank
 * where it is needed, sets the row aside with its line, its column and the reason.
 *
 * <p>Valid only while its {@link RowReader} runs.
 */
public final class Row {

    private static final BigDecimal MAX_QUANTITY = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final RecordSplitter splitter;
    private final TextDecoder decoder;
    private final boolean decimalComma;
    private final ReportNotes notes;

    // The range of the cell that was looked at last, without spaces around it.
    private int from;
    private int to;

    Row(RecordSplitter splitter, TextDecoder decoder, boolean decimalComma, ReportNotes notes) {
        this.splitter = splitter;
        this.decoder = decoder;
        this.decimalComma = decimalComma;
        this.notes = notes;
    }

    /** The line on which the row starts, counted from 1, the header included. */
    public long line() {
        return splitter.line();
    }

    /** Whether the cell holds nothing, or the file lacks the column. */
    public boolean isBlank(Column column) {
        return !locate(column);
    }

    /** The text of a cell that must not be blank. */
    public String text(Column column) {
        require(column);
        return decode(column);
    }

    /** The text of a cell; empty where it is blank. */
    public Optional<String> find(Column column) {
        return locate(column) ? Optional.of(decode(column)) : Optional.empty();
    }

    /** A number, exactly as written. */
    public BigDecimal decimal(Column column) {
        String text = text(column);
        BigDecimal value = Numbers.parse(text, decimalComma);
        if (value == null) {
            throw new RowRejected(
                    column.name(), Texts.shortened(text), "is not a number; expected one such as " + example());
        }
        return value;
    }

    /** A whole number of units or days, at least 0. */
    public int quantity(Column column) {
        require(column);
        byte[] bytes = splitter.bytes();
        int value = 0;
        if (to - from <= 9) {
            int i = from;
            while (i < to && bytes[i] >= '0' && bytes[i] <= '9') {
                value = value * 10 + bytes[i++] - '0';
            }
            if (i == to) {
                return value;
            }
        }
        return wholeNumber(column, decimal(column));
    }

    /** An amount of money with no more decimals than its currency has. */
    public Money money(Column column, Currency currency) {
        require(column);
        long minorUnits = Amounts.minorUnits(splitter.bytes(), from, to, currency.getDefaultFractionDigits());
        if (minorUnits != Amounts.NOT_PLAIN) {
            return new Money(minorUnits, currency);
        }
        BigDecimal value = decimal(column);
        try {
            return Money.of(value, currency);
        } catch (IllegalArgumentException e) {
            throw refused(
                    column,
                    "is no amount of " + currency + "; expected at most " + currency.getDefaultFractionDigits()
                            + " decimals");
        }
    }

    /** A point in time: ISO 8601 with an offset, or a form such as {@code 31.12.2025 23:59:59 UTC}. */
    public Instant instant(Column column) {
        Instant value = instantOrNull(column);
        if (value == null) {
            throw refused(column, "is not a time; expected one such as 2025-12-31T23:59:59+00:00");
        }
        return value;
    }

    /** A plain amount, with a minus sign or none; null if it is written in any other way. */
    @Nullable
    Money plainMoney(Column column, Currency currency) {
        require(column);
        byte[] bytes = splitter.bytes();
        boolean negative = bytes[from] == '-' && to - from > 1;
        int start = negative ? from + 1 : from;
        long minorUnits = Amounts.minorUnits(bytes, start, to, currency.getDefaultFractionDigits());
        if (minorUnits == Amounts.NOT_PLAIN) {
            return null;
        }
        return new Money(negative ? -minorUnits : minorUnits, currency);
    }

    /** A point in time as {@link #instant} reads it; null if it is in no such form. */
    @Nullable
    Instant instantOrNull(Column column) {
        require(column);
        Instant value = Timestamps.iso(splitter.bytes(), from, to);
        return value == null ? Timestamps.spaced(decode(column)) : value;
    }

    /**
     * What a reader throws to set the row aside for a reason of its own.
     *
     * @param column whose value is shown
     * @param reason what was wrong, and what is expected
     */
    public RuntimeException refused(Column column, String reason) {
        String value = locate(column) ? Texts.shortened(decode(column)) : "";
        return new RowRejected(column.name(), value, reason);
    }

    /** Notes something about this row that the user should know; equal notes are counted together. */
    public void note(String text) {
        notes.add(text, line());
    }

    /** The value of a needed cell that repeats often, made once. */
    <T> T repeated(Column column, Repeats<T> repeats, Function<String, T> make) {
        require(column);
        int start = from;
        int end = to;
        byte[] bytes = splitter.bytes();
        T value = repeats.find(bytes, start, end);
        return value != null ? value : repeats.remember(bytes, start, end, make.apply(decode(column)));
    }

    /** As {@link #repeated}, where what is made may be null. */
    <T> @Nullable T repeatedOrNull(Column column, Repeats<T> repeats, Function<String, @Nullable T> make) {
        require(column);
        int start = from;
        int end = to;
        byte[] bytes = splitter.bytes();
        T value = repeats.find(bytes, start, end);
        if (value == null) {
            value = make.apply(decode(column));
            if (value != null) {
                repeats.remember(bytes, start, end, value);
            }
        }
        return value;
    }

    /** A point in time that is likely to be that of the row above. */
    Instant repeatedInstant(Column column, Repeats<Instant> repeats) {
        require(column);
        int start = from;
        int end = to;
        byte[] bytes = splitter.bytes();
        Instant value = repeats.find(bytes, start, end);
        return value != null ? value : repeats.remember(bytes, start, end, instant(column));
    }

    /** The bytes of the row, and where its cells stand in them, without spaces around them. */
    byte[] bytes(int[] bounds) {
        int fields = Math.min(splitter.fields(), bounds.length / 2);
        int base = splitter.start(0);
        int last = base;
        boolean escapes = false;
        for (int i = 0; i < fields; i++) {
            trim(i);
            bounds[2 * i] = from - base;
            bounds[2 * i + 1] = to - base;
            last = Math.max(last, to);
            escapes |= splitter.isEscaped(i);
        }
        byte[] bytes = Arrays.copyOfRange(splitter.bytes(), base, last);
        for (int i = 0; escapes && i < fields; i++) {
            if (splitter.isEscaped(i)) {
                bounds[2 * i + 1] = unescape(bytes, bounds[2 * i], bounds[2 * i + 1]);
            }
        }
        return bytes;
    }

    /** Makes each doubled quote one, in place; answers the new end. */
    private static int unescape(byte[] bytes, int start, int end) {
        int target = start;
        for (int i = start; i < end; i++) {
            bytes[target++] = bytes[i];
            if (bytes[i] == '"' && i + 1 < end && bytes[i + 1] == '"') {
                i++;
            }
        }
        return target;
    }

    TextDecoder decoder() {
        return decoder;
    }

    byte[] cellBytes() {
        return splitter.bytes();
    }

    /** Where the cell that {@link #isBlank} looked at last starts. */
    int cellStart() {
        return from;
    }

    int cellEnd() {
        return to;
    }

    private String decode(Column column) {
        String text = decoder.decode(splitter.bytes(), from, to);
        return splitter.isEscaped(column.position()) ? text.replace("\"\"", "\"") : text;
    }

    private String example() {
        return decimalComma ? "1234,5 or 1234.5" : "1234.5";
    }

    private int wholeNumber(Column column, BigDecimal value) {
        if (value.signum() < 0) {
            throw refused(column, "is negative; expected at least 0");
        }
        if (value.stripTrailingZeros().scale() > 0 || value.compareTo(MAX_QUANTITY) > 0) {
            throw refused(column, "is not a whole number up to " + MAX_QUANTITY + "; expected one such as 12");
        }
        return value.intValueExact();
    }

    private void require(Column column) {
        if (!locate(column)) {
            throw new RowRejected(column.name(), "", "is blank; expected a value");
        }
    }

    private boolean locate(Column column) {
        int position = column.position();
        if (position == Column.ABSENT || position >= splitter.fields()) {
            return false;
        }
        trim(position);
        return from < to;
    }

    private void trim(int position) {
        byte[] bytes = splitter.bytes();
        int start = splitter.start(position);
        int end = splitter.end(position);
        while (start < end && bytes[start] >= 0 && bytes[start] <= ' ') {
            start++;
        }
        while (end > start && bytes[end - 1] >= 0 && bytes[end - 1] <= ' ') {
            end--;
        }
        from = start;
        to = end;
    }
}
