package io.shelfwise.testkit.internal.jobs;

import io.shelfwise.testkit.internal.reports.Content;
import io.shelfwise.testkit.internal.routing.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A page of a query's rows, small so that pages can be tried with a few months of days.
 *
 * @param content of this page
 * @param next the token of the next, if there is one; it is good for the same query only
 */
record KioskPage(Content content, Optional<String> next) {

    private static final int ROWS = 50;

    static KioskPage of(Content whole, String query, Optional<String> token) {
        List<String> lines = whole.text().lines().toList();
        int from = token.map(text -> offset(text, query)).orElse(0);
        int to = Math.min(from + ROWS, lines.size());
        List<String> page = lines.subList(Math.min(from, to), to);
        String text = page.stream().map(line -> line + "\n").collect(Collectors.joining());
        return new KioskPage(
                new Content(whole.contentType(), text, page.size()),
                to < lines.size() ? Optional.of(token(to, query)) : Optional.empty());
    }

    private static String token(int offset, String query) {
        String plain = offset + " " + query.hashCode();
        return Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    private static int offset(String token, String query) {
        for (int offset = ROWS; offset <= ROWS * 1000; offset += ROWS) {
            if (token(offset, query).equals(token)) {
                return offset;
            }
        }
        throw Refusal.invalid("paginationToken is not one of this query");
    }
}
