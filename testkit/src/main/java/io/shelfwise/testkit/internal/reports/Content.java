package io.shelfwise.testkit.internal.reports;

/**
 * What stands in a document.
 *
 * @param contentType of the text, which is in UTF-8
 * @param text all of it
 * @param rows how many rows of data are in it
 */
public record Content(String contentType, String text, int rows) {

    static final String TSV = "text/tab-separated-values; charset=UTF-8";
    static final String JSON = "application/json; charset=UTF-8";
}
