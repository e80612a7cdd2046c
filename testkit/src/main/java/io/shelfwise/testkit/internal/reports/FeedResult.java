package io.shelfwise.testkit.internal.reports;

import io.shelfwise.testkit.internal.json.Json;
import io.shelfwise.testkit.internal.json.JsonReader;
import io.shelfwise.testkit.spapi.world.SellerWorld;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What Amazon says to a feed, message by message. The feed changes nothing here. */
public final class FeedResult {

    private static final Set<String> OPERATIONS = Set.of("UPDATE", "PARTIAL_UPDATE", "PATCH", "DELETE");
    private static final int MOST_MESSAGES = 25_000; // Amazon's changelog of 2025-05-06

    private FeedResult() {}

    /**
     * The processing report of a feed.
     *
     * @throws IllegalArgumentException if the feed cannot be read at all
     */
    public static Content of(SellerWorld world, String feedType, String feedId, String text) {
        return feedType.equals("JSON_LISTINGS_FEED") ? listings(world, feedId, text) : flat(world, text);
    }

    private static Content listings(SellerWorld world, String feedId, String text) {
        Map<String, @Nullable Object> feed = JsonReader.readObject(text);
        List<?> messages = feed.get("messages") instanceof List<?> list ? list : List.of();
        checkWhole(feed, messages);
        List<Map<String, Object>> issues = new ArrayList<>();
        int invalid = 0;
        for (Object message : messages) {
            Map<?, ?> map = message instanceof Map<?, ?> given ? given : Map.of();
            List<Map<String, Object>> errors = errors(world, map);
            invalid += errors.isEmpty() ? 0 : 1;
            issues.addAll(errors);
            if (errors.isEmpty()) {
                issues.addAll(warnings(map));
            }
        }
        long warnings = issues.stream()
                .filter(issue -> "WARNING".equals(issue.get("severity")))
                .count();
        Map<String, Object> report = Json.object(
                "header", Json.object("sellerId", world.sellerId(), "version", "2.0", "feedId", feedId),
                "issues", issues,
                "summary",
                        Json.object(
                                "errors",
                                issues.size() - warnings,
                                "warnings",
                                warnings,
                                "messagesProcessed",
                                messages.size(),
                                "messagesAccepted",
                                messages.size() - invalid,
                                "messagesInvalid",
                                invalid));
        return new Content(Content.JSON, Json.write(report), messages.size());
    }

    /** What makes Amazon give up on a feed as a whole. */
    private static void checkWhole(Map<String, @Nullable Object> feed, List<?> messages) {
        Object version = feed.get("header") instanceof Map<?, ?> header ? header.get("version") : null;
        if (!"2.0".equals(version)) {
            throw new IllegalArgumentException("the feed's header has no version 2.0; give it");
        }
        Set<Object> ids = new HashSet<>();
        for (Object message : messages) {
            if (message instanceof Map<?, ?> map && !ids.add(String.valueOf(map.get("messageId")))) {
                throw new IllegalArgumentException("messageId " + map.get("messageId") + " comes twice; number anew");
            }
        }
        if (messages.isEmpty() || messages.size() > MOST_MESSAGES) {
            throw new IllegalArgumentException(
                    "the feed has " + messages.size() + " messages; give 1 to " + MOST_MESSAGES);
        }
    }

    /** The report of a listings feed that cannot be read: one issue that belongs to no message. */
    public static Content unreadable(String sellerId, String feedId, String why) {
        Map<String, Object> issue = Json.object("code", "4000000", "severity", "ERROR", "message", why);
        Map<String, Object> none = Json.object(
                "errors", 1, "warnings", 0, "messagesProcessed", 0, "messagesAccepted", 0, "messagesInvalid", 0);
        Map<String, Object> report = Json.object(
                "header", Json.object("sellerId", sellerId, "version", "2.0", "feedId", feedId),
                "issues", List.of(issue),
                "summary", none);
        return new Content(Content.JSON, Json.write(report), 0);
    }

    private static List<Map<String, Object>> warnings(Map<?, ?> message) {
        boolean bare = message.get("attributes") instanceof Map<?, ?> attributes && attributes.isEmpty();
        return bare ? List.of(issue(message, "99022", "WARNING", "There are no attributes.", "attributes")) : List.of();
    }

    private static List<Map<String, Object>> errors(SellerWorld world, Map<?, ?> message) {
        List<Map<String, Object>> issues = new ArrayList<>();
        String operation = String.valueOf(message.get("operationType"));
        String sku = String.valueOf(message.get("sku"));
        if (message.get("sku") == null) {
            issues.add(issue(message, "90220", "ERROR", "'sku' is required but missing.", "sku"));
        } else if (!operation.equals("UPDATE") && world.product(sku).isEmpty()) {
            issues.add(
                    issue(message, "13013", "ERROR", "This SKU does not exist in the catalogue of the seller.", "sku"));
        }
        if (!OPERATIONS.contains(operation)) {
            issues.add(issue(message, "4000003", "ERROR", "'" + operation + "' is no operation.", "operationType"));
        }
        if (!operation.equals("DELETE") && message.get("productType") == null) {
            issues.add(issue(message, "90220", "ERROR", "'productType' is required but missing.", "productType"));
        }
        return issues;
    }

    private static Map<String, Object> issue(
            Map<?, ?> message, String code, String severity, String text, String attribute) {
        return Json.object(
                "messageId",
                message.get("messageId"),
                "sku",
                message.get("sku"),
                "code",
                code,
                "severity",
                severity,
                "message",
                text,
                "attributeName",
                attribute);
    }

    /** A flat feed: a row without a SKU in its first column is an error, one with a SKU that is not the seller's a warning. */
    private static Content flat(SellerWorld world, String text) {
        List<String> rows = text.lines().skip(1).filter(line -> !line.isBlank()).toList();
        StringBuilder issues = new StringBuilder();
        int wrong = 0;
        for (int i = 0; i < rows.size(); i++) {
            String sku = rows.get(i).split("\t", 2)[0];
            if (sku.isEmpty()) {
                wrong++;
                issues.append(i + 1).append("\t\t90057\tError\tThe row has no SKU.\n");
            } else if (world.product(sku).isEmpty()) {
                issues.append(i + 1).append('\t').append(sku).append("\t13013\tWarning\tThe SKU is not known.\n");
            }
        }
        String report = "Feed Processing Summary:\n"
                + "\tNumber of records processed\t\t" + rows.size() + "\n"
                + "\tNumber of records successful\t\t" + (rows.size() - wrong) + "\n\n"
                + "original-record-number\tsku\terror-code\terror-type\terror-message\n" + issues;
        return new Content(Content.TSV, report, rows.size());
    }
}
