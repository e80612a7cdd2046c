package io.shelfwise.spapi.reports;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.spapi.catalogue.reports.ColumnKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the text of cells as one marketplace writes them. */
final class Cells {

    private static final Set<String> NOTHING =
            Set.of("", "-", "--", "---", "n/a", "#n/a", "na", "null", "none", "nil", "unknown", "nan", "not available");

    private static final BigDecimal MAX_WHOLE = BigDecimal.TEN.pow(18);

    private static final Pattern ASIN = Pattern.compile("[A-Z0-9]{10}");

    private final Marketplace marketplace;
    private final ReportDates dates;

    Cells(Marketplace marketplace) {
        this.marketplace = marketplace;
        this.dates = new ReportDates(marketplace);
    }

    /** Whether a cell of a number, a currency or a date says that there is none. */
    static boolean isNothing(String text) {
        return text.length() <= 13 && NOTHING.contains(text.toLowerCase(Locale.ROOT));
    }

    @Nullable
    BigDecimal number(String text) {
        return Numbers.written(text, marketplace.decimalComma());
    }

    @Nullable
    Currency currency(String text) {
        try {
            return Currency.getInstance(unquoted(text).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Nullable
    LocalDate date(String text) {
        return dates.date(unquoted(text));
    }

    @Nullable
    ZonedDateTime time(String text) {
        return dates.time(unquoted(text));
    }

    /** A value for those who print it: a number, a date in ISO 8601, or the text. */
    Object value(ColumnKind kind, String text) {
        Object value = switch (kind) {
            case WHOLE, DECIMAL, MONEY, AMOUNT -> number(text);
            case DATE, TIME -> dates.iso(unquoted(text));
            case TEXT, SKU, ASIN, FNSKU, MARKETPLACE, FLAG, WORDS, CURRENCY, MONTH, LIST -> null;
        };
        return value == null ? text : value;
    }

    /** What keeps a text from being read as this kind; null if nothing does. */
    @Nullable
    String trouble(ColumnKind kind, String text) {
        if (isNothing(text)) {
            return null;
        }
        return switch (kind) {
            case TEXT, SKU, MARKETPLACE, FLAG, LIST -> null;
            case WHOLE -> wholeTrouble(number(text));
            case DECIMAL, MONEY, AMOUNT -> number(text) == null ? "is not a number; expected one such as 1234.5" : null;
            case CURRENCY -> currency(text) == null ? "is not a currency; expected an ISO 4217 code such as EUR" : null;
            case DATE, MONTH -> date(text) == null ? "is not a date; expected one such as 2025-12-31" : null;
            case ASIN, FNSKU -> ASIN.matcher(text).matches() ? null : "is not an ASIN; expected ten letters and digits";
            case WORDS -> number(text) == null ? null : "is a number; expected words";
            case TIME -> time(text) == null ? "is not a time; expected one such as 2025-12-31T23:59:59+00:00" : null;
        };
    }

    private static @Nullable String wholeTrouble(@Nullable BigDecimal value) {
        if (value == null || value.stripTrailingZeros().scale() > 0) {
            return "is not a whole number; expected one such as 12";
        }
        return value.abs().compareTo(MAX_WHOLE) > 0 ? "is too large; expected a whole number up to 10^18" : null;
    }

    /** Single cells are quoted in files that are not. */
    private static String unquoted(String text) {
        int length = text.length();
        boolean quoted = length > 1 && text.charAt(0) == '"' && text.charAt(length - 1) == '"';
        return quoted ? text.substring(1, length - 1).strip() : text;
    }
}
