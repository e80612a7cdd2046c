package io.shelfwise.core.catalog;

import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A country in which Amazon sells. An open value: Amazon adds countries, so a host can make its own with {@link #of}
 * where a constant is missing or where a fact below has changed.
 *
 * <p>Ids and countries are Amazon's (Selling Partner API, "Marketplace IDs", read 2026-08-05). Currency, reporting time
 * zone and number format are general knowledge.
 *
 * <p>Two marketplaces are equal if their Amazon ids are.
 */
public final class Marketplace implements Comparable<Marketplace> {

    /** Canada. */
    public static final Marketplace CA =
            new Marketplace("CA", "CA", "A2EUQ1WTGCTBG2", "CAD", "America/Los_Angeles", false);

    /** United States. */
    public static final Marketplace US =
            new Marketplace("US", "US", "ATVPDKIKX0DER", "USD", "America/Los_Angeles", false);

    /** Mexico. */
    public static final Marketplace MX =
            new Marketplace("MX", "MX", "A1AM78C64UM0Y8", "MXN", "America/Los_Angeles", false);

    /** Brazil. */
    public static final Marketplace BR =
            new Marketplace("BR", "BR", "A2Q3Y263D00KWC", "BRL", "America/Sao_Paulo", true);

    /** Ireland. */
    public static final Marketplace IE = new Marketplace("IE", "IE", "A28R8C7NBKEWEA", "EUR", "Europe/Dublin", false);

    /** Spain. */
    public static final Marketplace ES = new Marketplace("ES", "ES", "A1RKKUPIHCS9HS", "EUR", "Europe/Madrid", true);

    /** United Kingdom. */
    public static final Marketplace UK = new Marketplace("UK", "GB", "A1F83G8C2ARO7P", "GBP", "Europe/London", false);

    /** France. */
    public static final Marketplace FR = new Marketplace("FR", "FR", "A13V1IB3VIYZZH", "EUR", "Europe/Paris", true);

    /** Belgium. */
    public static final Marketplace BE = new Marketplace("BE", "BE", "AMEN7PMS3EDWL", "EUR", "Europe/Brussels", true);

    /** Netherlands. */
    public static final Marketplace NL = new Marketplace("NL", "NL", "A1805IZSGTT6HS", "EUR", "Europe/Amsterdam", true);

    /** Germany. */
    public static final Marketplace DE = new Marketplace("DE", "DE", "A1PA6795UKMFR9", "EUR", "Europe/Berlin", true);

    /** Italy. */
    public static final Marketplace IT = new Marketplace("IT", "IT", "APJ6JRA9NG5V4", "EUR", "Europe/Rome", true);

    /** Sweden. */
    public static final Marketplace SE = new Marketplace("SE", "SE", "A2NODRKZP88ZB9", "SEK", "Europe/Stockholm", true);

    /** South Africa. */
    public static final Marketplace ZA =
            new Marketplace("ZA", "ZA", "AE08WJ6YKNBMC", "ZAR", "Africa/Johannesburg", true);

    /** Poland. */
    public static final Marketplace PL = new Marketplace("PL", "PL", "A1C3SOZRARQ6R3", "PLN", "Europe/Warsaw", true);

    /** Egypt. */
    public static final Marketplace EG = new Marketplace("EG", "EG", "ARBP9OOSHTCHU", "EGP", "Africa/Cairo", false);

    /** Turkey. */
    public static final Marketplace TR = new Marketplace("TR", "TR", "A33AVAJ2PDY3EV", "TRY", "Europe/Istanbul", true);

    /** Saudi Arabia. */
    public static final Marketplace SA = new Marketplace("SA", "SA", "A17E79C6D8DWNP", "SAR", "Asia/Riyadh", false);

    /** United Arab Emirates. */
    public static final Marketplace AE = new Marketplace("AE", "AE", "A2VIGQ35RCS4UG", "AED", "Asia/Dubai", false);

    /** India. */
    public static final Marketplace IN = new Marketplace("IN", "IN", "A21TJRUUN4KGV", "INR", "Asia/Kolkata", false);

    /** Singapore. */
    public static final Marketplace SG = new Marketplace("SG", "SG", "A19VAU5U5O7RUS", "SGD", "Asia/Singapore", false);

    /** Australia. */
    public static final Marketplace AU =
            new Marketplace("AU", "AU", "A39IBJ37TRP1C6", "AUD", "Australia/Sydney", false);

    /** Japan. */
    public static final Marketplace JP = new Marketplace("JP", "JP", "A1VC38T7YXB528", "JPY", "Asia/Tokyo", false);

    private static final List<Marketplace> KNOWN =
            List.of(CA, US, MX, BR, IE, ES, UK, FR, BE, NL, DE, IT, SE, ZA, PL, EG, TR, SA, AE, IN, SG, AU, JP);

    private final String code;
    private final String country;
    private final String id;
    private final Currency currency;
    private final ZoneId zone;
    private final boolean decimalComma;

    private Marketplace(String code, String country, String id, String currency, String zone, boolean decimalComma) {
        this.code = code;
        this.country = country;
        this.id = id;
        this.currency = Currency.getInstance(currency);
        this.zone = ZoneId.of(zone);
        this.decimalComma = decimalComma;
    }

    /**
     * A marketplace that is not among the constants, or with other facts than theirs.
     *
     * @param code Amazon's short code, such as {@code UK}
     * @param country ISO 3166 code of two letters, such as {@code GB}
     * @param id Amazon's marketplace id
     * @param currency in which it sells
     * @param zone in which its reports cut their days
     * @param decimalComma whether files written for it may use a comma as the decimal mark
     */
    public static Marketplace of(
            String code, String country, String id, Currency currency, ZoneId zone, boolean decimalComma) {
        return new Marketplace(code, country, id, currency.getCurrencyCode(), zone.getId(), decimalComma);
    }

    /**
     * The constant of this short code, country code or Amazon id, in any case.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Marketplace parse(String text) {
        String wanted = text.strip().toUpperCase(Locale.ROOT);
        for (Marketplace known : KNOWN) {
            if (known.code.equals(wanted) || known.country.equals(wanted) || known.id.equals(wanted)) {
                return known;
            }
        }
        throw new IllegalArgumentException(
                "marketplace is '" + text + "'; give one of " + KNOWN + " or an Amazon marketplace id");
    }

    /** All constants. */
    public static List<Marketplace> known() {
        return KNOWN;
    }

    /** Amazon's short code, such as {@code UK}. */
    public String code() {
        return code;
    }

    /** ISO 3166 code of two letters, such as {@code GB}. */
    public String country() {
        return country;
    }

    /** Amazon's marketplace id, such as {@code A1F83G8C2ARO7P}. */
    public String id() {
        return id;
    }

    /** The currency in which it sells. */
    public Currency currency() {
        return currency;
    }

    /** The time zone in which its reports cut their days. */
    public ZoneId zone() {
        return zone;
    }

    /** Whether files written for it may use a comma as the decimal mark. */
    public boolean decimalComma() {
        return decimalComma;
    }

    @Override
    public int compareTo(Marketplace other) {
        return id.compareTo(other.id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Marketplace that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }

    @Override
    public String toString() {
        return code;
    }
}
