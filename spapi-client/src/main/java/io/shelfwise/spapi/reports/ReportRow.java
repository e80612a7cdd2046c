package io.shelfwise.spapi.reports;

import com.squareup.moshi.JsonWriter;
import io.shelfwise.core.catalog.Asin;
import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.money.Money;
import io.shelfwise.core.money.UnitAmount;
import io.shelfwise.spapi.internal.wire.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * A row of a report with all its columns, by name. Names are in canonical form: small letters, words joined by hyphens
 * ({@code estimated-monthly-storage-fee}), whatever the file calls them; in JSON reports they are paths ({@code
 * salesByDate.unitsOrdered}). What is blank, or absent from the file, is empty; a name that neither the report nor the
 * file has is an {@link IllegalArgumentException}.
 *
 * <p>Immutable and thread-safe. {@link #toString} shows no content, since a row may hold buyers' data.
 */
public abstract sealed class ReportRow permits FlatRow, JsonRow {

    static final long NOT_PLAIN = Long.MIN_VALUE;

    private static final int NO_LINE = 0;

    ReportRow() {}

    /** What the cell holds, decoded, without spaces around it; null where it is blank or absent. */
    abstract @Nullable String cell(String column);

    abstract Cells cells();

    /** The currency of an amount: its own or the row's, or else that of the marketplace. */
    abstract Currency currencyOf(String amount);

    /** A number of digits alone, or {@link #NOT_PLAIN}: the quick way for most cells. */
    long plainWhole(String column) {
        return NOT_PLAIN;
    }

    /** An amount of digits and a point alone, or null: the quick way for most cells. */
    @Nullable
    Money plainMoney(String column) {
        return null;
    }

    /** The column that holds an amount itself. */
    String amountOf(String amount) {
        return amount;
    }

    /** The line on which the row starts, counted from 1; in JSON the number of the row. */
    public abstract long line();

    /** The name of the list that the row is in, such as {@code salesAndTrafficByAsin}; empty in flat files. */
    public abstract String section();

    /**
     * All columns of the row in the order of the file: numbers as {@link BigDecimal} with their digits as written, dates
     * as ISO 8601 text, other text as it is, null where blank; in JSON reports what JSON holds.
     */
    public abstract Map<String, @Nullable Object> values();

    /** The columns that the report is not known to have, with what they hold. */
    public abstract Map<String, String> unknown();

    /** A stable digest of the whole row, whatever the order of its columns. See {@link RowIdentities}. */
    public abstract String digest();

    /** {@link #values} as one JSON object on one line, with the {@link #section} as its first member if there is one. */
    public final String json() {
        Buffer text = new Buffer();
        try (JsonWriter json = JsonWriter.of(text)) {
            json.setSerializeNulls(true);
            json.beginObject();
            if (!section().isEmpty()) {
                json.name("section").value(section());
            }
            for (Map.Entry<String, @Nullable Object> value : values().entrySet()) {
                json.name(value.getKey());
                Tree.write(json, value.getValue());
            }
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.readUtf8();
    }

    /** The elements of a list within a row of a JSON report; none where there is no such list, and in flat files. */
    public abstract List<ReportRow> elements(String column);

    /** The text of a cell. */
    public final Optional<String> text(String column) {
        return Optional.ofNullable(cell(column));
    }

    /** A number, exactly as written. */
    public final Optional<BigDecimal> decimal(String column) {
        String text = something(column);
        return text == null ? Optional.empty() : Optional.of(known(cells().number(text), column, "number"));
    }

    /** A whole number of units or days, which may be negative. */
    public final OptionalLong whole(String column) {
        long plain = plainWhole(column);
        if (plain != NOT_PLAIN) {
            return OptionalLong.of(plain);
        }
        Optional<BigDecimal> value = decimal(column);
        return value.isPresent() ? OptionalLong.of(value.get().longValueExact()) : OptionalLong.empty();
    }

    /** A number of units, at least 0; 0 where it is blank. */
    public final int units(String column) {
        return Math.toIntExact(whole(column).orElse(0));
    }

    /**
     * An amount, in the currency that the row names; where it names none in that of the marketplace, or in settlements
     * in that of the last row above which names one.
     *
     * @throws IllegalArgumentException if it has more decimals than its currency; {@link #decimal} reads those
     */
    public final Optional<Money> money(String column) {
        Money plain = plainMoney(column);
        if (plain != null) {
            return Optional.of(plain);
        }
        return decimal(amountOf(column)).map(amount -> Money.of(amount, currencyOf(column)));
    }

    /** An amount with any number of decimals, such as an average, in the currency that {@link #money} has. */
    public final Optional<UnitAmount> unitAmount(String column) {
        return decimal(amountOf(column)).map(amount -> UnitAmount.of(amount, currencyOf(column)));
    }

    /** A currency. */
    public final Optional<Currency> currency(String column) {
        String text = something(column);
        return text == null ? Optional.empty() : Optional.of(known(cells().currency(text), column, "currency"));
    }

    /** A day, as written; of a point in time the day in its own zone. */
    public final Optional<LocalDate> date(String column) {
        String text = something(column);
        return text == null ? Optional.empty() : Optional.of(known(cells().date(text), column, "date"));
    }

    /** The month of a day. */
    public final Optional<YearMonth> month(String column) {
        return date(column).map(YearMonth::from);
    }

    /** A point in time in the zone it is written in; without zone in that of the marketplace. */
    public final Optional<ZonedDateTime> time(String column) {
        String text = something(column);
        return text == null ? Optional.empty() : Optional.of(known(cells().time(text), column, "time"));
    }

    /** Whether the cell says yes ({@code true, yes, y, 1, ja, oui} and so on); empty where it is blank. */
    public final Optional<Boolean> flag(String column) {
        return text(column).map(text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y", "1", "t", "ja", "oui", "si", "s\u00ed", "sim", "tak", "\u306f\u3044", "\u662f" ->
                true;
            default -> false;
        });
    }

    /** A SKU. */
    public final Optional<Sku> sku(String column) {
        return text(column).map(Sku::of);
    }

    /** An ASIN. */
    public final Optional<Asin> asin(String column) {
        return Optional.ofNullable(something(column)).map(Asin::of);
    }

    /** A marketplace, by its code, its country or Amazon's id; empty too where it is none that is known. */
    public final Optional<Marketplace> marketplace(String column) {
        return text(column).flatMap(Marketplaces::named);
    }

    private @Nullable String something(String column) {
        String text = cell(column);
        return text == null || Cells.isNothing(text) ? null : text;
    }

    private static <V> V known(@Nullable V value, String column, String kind) {
        if (value == null) {
            throw new IllegalArgumentException(
                    column + " holds no " + kind + "; read it with text(\"" + column + "\")");
        }
        return value;
    }

    @Override
    public final String toString() {
        return "ReportRow[" + (line() == NO_LINE ? "" : "line " + line()) + "]";
    }
}
