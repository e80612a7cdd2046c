package io.shelfwise.spapi.reports;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Months in the languages of Amazon's sites, whole or short, with accents or without. */
final class MonthNames {

    private static final List<String> LANGUAGES =
            List.of("en", "de", "fr", "es", "it", "nl", "pt", "pl", "sv", "tr", "cs");
    private static final int SHORTEST = 3;
    private static final Map<String, Integer> NUMBERS = numbers();

    private MonthNames() {}

    /** From 1; 0 if it is no month. */
    static int number(String name) {
        return NUMBERS.getOrDefault(plain(name), 0);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (String language : LANGUAGES) {
            for (TextStyle style :
                    List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                for (Month month : Month.values()) {
                    String name = plain(month.getDisplayName(style, Locale.forLanguageTag(language)));
                    if (name.length() >= SHORTEST) {
                        numbers.putIfAbsent(name, month.getValue());
                    }
                }
            }
        }
        // Forms that the languages' own data have not, or not in every version of Java.
        numbers.put("sept", Month.SEPTEMBER.getValue());
        numbers.putIfAbsent("mrz", Month.MARCH.getValue());
        numbers.putIfAbsent("mar", Month.MARCH.getValue());
        numbers.putIfAbsent("okt", Month.OCTOBER.getValue());
        numbers.putIfAbsent("dez", Month.DECEMBER.getValue());
        return numbers;
    }

    private static String plain(String name) {
        String letters = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return letters.replaceAll("\\p{M}|\\.", "").strip();
    }
}
