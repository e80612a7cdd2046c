package io.shelfwise.spapi.datakiosk;

import java.time.Duration;

/** A GraphQL query for the Data Kiosk. Immutable. */
public final class KioskQuery {

    /** The most characters of a query, by Amazon's model of Data Kiosk 2023-11-15 (read in 2026-12 from stored copies). */
    public static final int MOST_CHARACTERS = 8000;

    private static final Duration LONGEST = Duration.ofDays(90);

    private final String text;
    private final Duration maxAge;

    private KioskQuery(String text, Duration maxAge) {
        this.text = text;
        this.maxAge = maxAge;
    }

    /**
     * A query by its text. White space that it does not need and comments are left out, as queries that differ in these only
     * are the same.
     *
     * @throws IllegalArgumentException if it is blank, has text or brackets that do not end, or is longer than 8000 characters
     *     without that white space
     */
    public static KioskQuery of(String graphQl) {
        String text = GraphQl.withoutWhiteSpace(graphQl);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("query is blank; give GraphQL text");
        }
        if (text.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("query has " + text.length()
                    + " characters without white space; Amazon takes " + MOST_CHARACTERS + ", select less");
        }
        return new KioskQuery(text, Duration.ofHours(1));
    }

    /**
     * How old a query that was asked before may be to be taken instead of a new one: an hour unless given, at most 90 days.
     * With zero only one that is still running is taken.
     *
     * @throws IllegalArgumentException if it is negative or more than 90 days
     */
    public KioskQuery withMaxAge(Duration value) {
        if (value.isNegative() || value.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("maxAge is " + value + "; give 0 to 90 days");
        }
        return new KioskQuery(text, value);
    }

    /** As it is sent. */
    public String text() {
        return text;
    }

    /** How old a query may be to be taken instead of a new one. */
    public Duration maxAge() {
        return maxAge;
    }

    @Override
    public String toString() {
        return "KioskQuery[" + text + "]";
    }
}
