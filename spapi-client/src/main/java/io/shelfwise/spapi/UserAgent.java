package io.shelfwise.spapi;

import java.util.regex.Pattern;

/** How the application names itself to Amazon. */
final class UserAgent {

    private static final int LONGEST = 500;
    private static final Pattern PART = Pattern.compile("[A-Za-z0-9._+-][A-Za-z0-9._+ -]{0,149}");
    private static final Pattern HEADER = Pattern.compile("[ -~]{1," + LONGEST + "}");

    private UserAgent() {}

    /** {@code Name/1.0 (Language=Java/17; Platform=Linux)}. */
    static String of(String name, String version) {
        return part("name", name) + "/" + part("version", version) + " (Language=Java/"
                + Runtime.version().feature() + "; Platform=" + platform(System.getProperty("os.name", "")) + ")";
    }

    /** As given by the host. */
    static String of(String whole) {
        if (!HEADER.matcher(whole).matches()) {
            throw new IllegalArgumentException("user agent has " + whole.length()
                    + " characters, or some that no header may have; give up to " + LONGEST + " of plain ASCII");
        }
        return whole;
    }

    private static String part(String what, String value) {
        if (!PART.matcher(value).matches()) {
            throw new IllegalArgumentException("application " + what + " is '" + value.replaceAll("\\p{Cntrl}", "?")
                    + "'; give up to 150 letters, digits, spaces and . _ + -");
        }
        return value.strip();
    }

    static String platform(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        return plain.isBlank() ? "unknown" : plain.substring(0, Math.min(plain.length(), 50));
    }
}
