package io.shelfwise.spapi.reports;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Time zones as reports name them. Where a short name has several meanings, that of a country where Amazon sells. */
final class ZoneNames {

    private static final Pattern OFFSET =
            Pattern.compile("(?:UTC|GMT|Z)?\\s*([+-])(\\d{1,2}):?(\\d{2})?(?::?00)?", Pattern.CASE_INSENSITIVE);

    private static final Map<String, ZoneOffset> NAMES = Map.ofEntries(
            entry("UTC", ZoneOffset.UTC),
            entry("GMT", ZoneOffset.UTC),
            entry("Z", ZoneOffset.UTC),
            entry("WET", ZoneOffset.UTC),
            entry("BST", ZoneOffset.ofHours(1)),
            entry("WEST", ZoneOffset.ofHours(1)),
            entry("CET", ZoneOffset.ofHours(1)),
            entry("MEZ", ZoneOffset.ofHours(1)),
            entry("MET", ZoneOffset.ofHours(1)),
            entry("HNEC", ZoneOffset.ofHours(1)),
            entry("CEST", ZoneOffset.ofHours(2)),
            entry("MESZ", ZoneOffset.ofHours(2)),
            entry("MEST", ZoneOffset.ofHours(2)),
            entry("HAEC", ZoneOffset.ofHours(2)),
            entry("EET", ZoneOffset.ofHours(2)),
            entry("SAST", ZoneOffset.ofHours(2)),
            entry("EEST", ZoneOffset.ofHours(3)),
            entry("TRT", ZoneOffset.ofHours(3)),
            entry("MSK", ZoneOffset.ofHours(3)),
            entry("GST", ZoneOffset.ofHours(4)),
            entry("IST", ZoneOffset.ofHoursMinutes(5, 30)),
            entry("SGT", ZoneOffset.ofHours(8)),
            entry("AWST", ZoneOffset.ofHours(8)),
            entry("JST", ZoneOffset.ofHours(9)),
            entry("AEST", ZoneOffset.ofHours(10)),
            entry("AEDT", ZoneOffset.ofHours(11)),
            entry("BRT", ZoneOffset.ofHours(-3)),
            entry("BRST", ZoneOffset.ofHours(-2)),
            entry("AST", ZoneOffset.ofHours(-4)),
            entry("EDT", ZoneOffset.ofHours(-4)),
            entry("EST", ZoneOffset.ofHours(-5)),
            entry("CDT", ZoneOffset.ofHours(-5)),
            entry("CST", ZoneOffset.ofHours(-6)),
            entry("MDT", ZoneOffset.ofHours(-6)),
            entry("MST", ZoneOffset.ofHours(-7)),
            entry("PDT", ZoneOffset.ofHours(-7)),
            entry("PST", ZoneOffset.ofHours(-8)));

    private ZoneNames() {}

    /** The zone of this name or offset; null if it is none that is known. */
    static @Nullable ZoneId zone(String text) {
        String name = text.startsWith("(") && text.endsWith(")") ? text.substring(1, text.length() - 1) : text;
        ZoneOffset known = named(name);
        if (known != null) {
            return known;
        }
        Matcher match = OFFSET.matcher(name);
        if (match.matches()) {
            int sign = match.group(1).equals("-") ? -1 : 1;
            int minutes = match.group(3) == null ? 0 : Integer.parseInt(match.group(3));
            return ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(match.group(2)), sign * minutes);
        }
        return region(name);
    }

    /** The zone of this short name, in any case; null if it is none that is known. */
    static @Nullable ZoneOffset named(String name) {
        return NAMES.get(name.toUpperCase(Locale.ROOT));
    }

    private static @Nullable ZoneId region(String name) {
        try {
            return name.indexOf('/') > 0 ? ZoneId.of(name) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
