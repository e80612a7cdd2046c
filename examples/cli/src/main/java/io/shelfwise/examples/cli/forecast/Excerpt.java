package io.shelfwise.examples.cli.forecast;

/** The start of a text in quotes, for a message of one line. */
final class Excerpt {

    private static final int LONGEST = 40;

    private Excerpt() {}

    static String of(String text) {
        String printable = text.replaceAll("\\p{Cntrl}", " ");
        return "'" + (printable.length() <= LONGEST ? printable : printable.substring(0, LONGEST) + "…") + "'";
    }
}
