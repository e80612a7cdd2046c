package io.shelfwise.spapi.reports;

import java.util.List;
import java.util.Locale;

/** How values of a file look inside a message: short, and on one line. */
final class Texts {

    private static final int MAX_LENGTH = 40;
    private static final int MAX_NAMES = 6;

    private Texts() {}

    static String shortened(String value) {
        String line = value.replaceAll("\\p{Cntrl}", " ");
        if (line.length() <= MAX_LENGTH) {
            return line;
        }
        int cut = Character.isHighSurrogate(line.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
        return line.substring(0, cut) + "...";
    }

    /** The first few names. Never all: a file without a header would show its first row, and with it a buyer. */
    static String names(List<String> names) {
        List<String> first =
                names.stream().limit(MAX_NAMES).map(Texts::shortened).toList();
        String shown = String.join(", ", first);
        return names.size() <= MAX_NAMES ? shown : shown + ", ... (" + names.size() + " in all)";
    }

    static String reason(Exception trouble) {
        String message = trouble.getMessage();
        String kind = trouble.getClass().getSimpleName().replace("Exception", "");
        return message == null ? kind.toLowerCase(Locale.ROOT) : shortened(message);
    }
}
