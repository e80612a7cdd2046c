package io.shelfwise.testkit.internal.reports;

import io.shelfwise.testkit.internal.json.Json;
import io.shelfwise.testkit.internal.json.JsonReader;
import io.shelfwise.testkit.spapi.world.SellerWorld;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What Amazon says to a feed, message by message. The feed changes nothing here. */
public final class FeedResult {

    private static final Set<String> OPERATIONS = Set.of("UPDATE", "PARTIAL_UPDATE", "PATCH", "DELETE");

    private FeedResult() {}

    /**
     * The processing report of a feed.
     *
     * @throws IllegalArgumentException if the feed cannot be read at all
     */
    public static Content of(SellerWorld world, String feedType, String feedId, String text) {
        return feedType.equals("JSON_LISTINGS_FEED") ? listings(world, feedId, text) : flat(text);
    }

    private static Content listings(SellerWorld world, String feedId, String text) {
        Map<String, @Nullable Object> feed = JsonReader.readObject(text);
        List<?> messages = feed.get("messages") instanceof List<?> list ? list : List.of();
        List<Map<String, Object>> issues = new ArrayList<>();
        int invalid = 0;
        for (Object message : messages) {
            List<Map<String, Object>> found = issues(world, message instanceof Map<?, ?> map ? map : Map.of());
            invalid += found.isEmpty() ? 0 : 1;
            issues.addAll(found);
        }
        Map<String, Object> report = Json.object(
                "header", Json.object("sellerId", world.sellerId(), "version", "2.0", "feedId", feedId),
                "issues", issues,
                "summary",
                        Json.object(
                                "errors",
                                issues.size(),
                                "warnings",
                                0,
                                "messagesProcessed",
                                messages.size(),
                                "messagesAccepted",
                                messages.size() - invalid,
                                "messagesInvalid",
                                invalid));
        return new Content(Content.JSON, Json.write(report), messages.size());
    }

    private static List<Map<String, Object>> issues(SellerWorld world, Map<?, ?> message) {
        List<Map<String, Object>> issues = new ArrayList<>();
        String operation = String.valueOf(message.get("operationType"));
        String sku = String.valueOf(message.get("sku"));
        if (message.get("sku") == null) {
            issues.add(issue(message, "90220", "'sku' is required but missing.", "sku"));
        } else if (!operation.equals("UPDATE") && world.product(sku).isEmpty()) {
            issues.add(issue(message, "13013", "This SKU does not exist in the catalogue of the seller.", "sku"));
        }
        if (!OPERATIONS.contains(operation)) {
            issues.add(issue(message, "4000003", "'" + operation + "' is no operation.", "operationType"));
        }
        return issues;
    }

    private static Map<String, Object> issue(Map<?, ?> message, String code, String text, String attribute) {
        return Json.object(
                "messageId",
                message.get("messageId"),
                "sku",
                message.get("sku"),
                "code",
                code,
                "severity",
                "ERROR",
                "message",
                text,
                "attributeName",
                attribute);
    }

    /** A flat feed: a row without a SKU in its first column is an error. */
    private static Content flat(String text) {
        List<String> rows = text.lines().skip(1).filter(line -> !line.isBlank()).toList();
        StringBuilder errors = new StringBuilder();
        int wrong = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).startsWith("\t")) {
                wrong++;
                errors.append(i + 1).append("\t\t90057\tError\tThe row has no SKU.\n");
            }
        }
        String report = "Feed Processing Summary:\n"
                + "\tNumber of records processed\t\t" + rows.size() + "\n"
                + "\tNumber of records successful\t\t" + (rows.size() - wrong) + "\n\n"
                + "original-record-number\tsku\terror-code\terror-type\terror-message\n" + errors;
        return new Content(Content.TSV, report, rows.size());
    }
}
