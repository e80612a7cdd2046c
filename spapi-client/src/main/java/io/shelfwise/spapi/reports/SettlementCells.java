package io.shelfwise.spapi.reports;

import io.shelfwise.core.money.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of a settlement whose form changes with the marketplace: amounts, currencies and dates. */
final class SettlementCells {

    private static final Pattern DAY = Pattern.compile(
            "(?<y>\\d{4})[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})|(?<d2>\\d{1,2})\\.(?<m2>\\d{1,2})\\.(?<y2>\\d{4})");

    private final Column currency;
    private final Column postedDate;
    private final Column postedTime;
    private final Repeats<Currency> currencies = new Repeats<>(16);
    private final Repeats<Instant> times = new Repeats<>(16);
    private final Repeats<LocalDate> days = new Repeats<>(64);

    SettlementCells(Columns columns) {
        currency = columns.optional("currency");
        postedDate = columns.optional("posted-date");
        postedTime = columns.optional("posted-date-time");
    }

    Optional<Currency> currency(Row row) {
        if (row.isBlank(currency)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    row.repeated(currency, currencies, code -> Currency.getInstance(code.toUpperCase(Locale.ROOT))));
        } catch (IllegalArgumentException e) {
            throw row.refused(currency, "is not a currency; expected an ISO 4217 code such as EUR");
        }
    }

    /**
     * An amount with a point or a comma, whatever the marketplace: no settlement has more decimals than its currency, so
     * a lone comma before so few digits is a decimal comma, and before more it groups thousands.
     */
    Money money(Row row, Column column, Currency unit) {
        Money plain = row.plainMoney(column, unit);
        if (plain != null) {
            return plain;
        }
        String text = row.text(column);
        int behindComma = text.length() - 1 - text.lastIndexOf(',');
        BigDecimal value = Numbers.parse(text, behindComma <= unit.getDefaultFractionDigits());
        if (value == null) {
            throw row.refused(column, "is not a number; expected one such as 1234.56 or 1234,56");
        }
        try {
            return Money.of(value, unit);
        } catch (IllegalArgumentException e) {
            throw row.refused(
                    column,
                    "is no amount of " + unit + "; expected at most " + unit.getDefaultFractionDigits() + " decimals");
        }
    }

    @Nullable
    Instant instant(Row row, Column column) {
        if (row.isBlank(column)) {
            return null;
        }
        Instant value = row.instantOrNull(column);
        if (value == null) {
            LocalDate day = day(row.text(column));
            value = day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        if (value == null) {
            row.note(column + " cannot be read as a date: left out");
        }
        return value;
    }

    @Nullable
    Instant postedAt(Row row) {
        if (row.isBlank(postedTime)) {
            return null;
        }
        Instant value = row.repeatedOrNull(postedTime, times, Timestamps::anyForm);
        if (value == null) {
            row.note(postedTime + " cannot be read as a time: left out");
        }
        return value;
    }

    /** The day as written; else that of the time, in UTC. */
    @Nullable
    LocalDate postedOn(Row row, @Nullable Instant postedAt) {
        LocalDate fromTime = postedAt == null ? null : LocalDate.ofInstant(postedAt, ZoneOffset.UTC);
        if (row.isBlank(postedDate)) {
            return fromTime;
        }
        LocalDate value = row.repeatedOrNull(postedDate, days, SettlementCells::dayOfAny);
        if (value == null) {
            row.note(postedDate + " cannot be read as a date: left out");
        }
        return value == null ? fromTime : value;
    }

    private static @Nullable LocalDate dayOfAny(String text) {
        LocalDate day = day(text);
        if (day != null) {
            return day;
        }
        Instant time = Timestamps.anyForm(text);
        return time == null ? null : LocalDate.ofInstant(time, ZoneOffset.UTC);
    }

    /** {@code 2026-03-31} or {@code 31.03.2026}; null for what could be read in two ways. */
    private static @Nullable LocalDate day(String text) {
        Matcher match = DAY.matcher(text);
        if (!match.matches()) {
            return null;
        }
        boolean yearFirst = match.group("y") != null;
        try {
            return LocalDate.of(
                    Integer.parseInt(match.group(yearFirst ? "y" : "y2")),
                    Integer.parseInt(match.group(yearFirst ? "m" : "m2")),
                    Integer.parseInt(match.group(yearFirst ? "d" : "d2")));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
