package io.shelfwise.spapi.health;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.health.AccountHealth;
import io.shelfwise.core.health.AccountStatus;
import io.shelfwise.core.health.HealthMetric;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code GET_V2_SELLER_PERFORMANCE_REPORT}, a JSON document with the status and the metrics of an account in each of
 * its marketplaces. Source of its fields: Amazon's schema accountHealthReport-2020-11-18, read 2026-08-05. It tells no rating
 * in numbers, only whether Amazon finds it great, so {@link AccountHealth#rating()} is empty.
 *
 * <p>Every object with a verdict becomes a metric by its name; one within another is named by both, such as {@code
 * orderDefectRate.mfn}, and a warning by its kind, {@code warningStates.KIND}. So a metric that Amazon adds later is there
 * too.
 */
public final class AccountHealthReport {

    private AccountHealthReport() {}

    /**
     * Reads a report.
     *
     * @param json the whole document
     * @param asOf the day of the report, which the document does not tell
     * @return one a marketplace, in the order of their statuses
     * @throws IllegalArgumentException if it is no such report, or a marketplace is not known
     */
    public static List<AccountHealth> read(String json, LocalDate asOf) {
        Map<String, Object> report = fields(document(json));
        Map<String, List<HealthMetric>> metrics = new LinkedHashMap<>();
        for (Object each : list(report.get("performanceMetrics"))) {
            Map<String, Object> of = fields(each);
            metrics.computeIfAbsent(text(of, "marketplaceId"), id -> new ArrayList<>())
                    .addAll(HealthMetrics.of(of));
        }
        List<AccountHealth> accounts = new ArrayList<>();
        for (Object each : list(report.get("accountStatuses"))) {
            Map<String, Object> of = fields(each);
            String id = text(of, "marketplaceId");
            accounts.add(new AccountHealth(
                    Marketplace.parse(id),
                    asOf,
                    new AccountStatus(text(of, "status")),
                    OptionalInt.empty(),
                    metrics.getOrDefault(id, List.of())));
        }
        if (accounts.isEmpty()) {
            throw new IllegalArgumentException("accountStatuses is missing or empty; give the document of a"
                    + " GET_V2_SELLER_PERFORMANCE_REPORT");
        }
        return List.copyOf(accounts);
    }

    private static @Nullable Object document(String json) {
        try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(json))) {
            return reader.readJsonValue();
        } catch (IOException | JsonDataException e) {
            throw new IllegalArgumentException(
                    "the report is no JSON: " + e.getMessage() + "; give the whole document, decompressed", e);
        }
    }

    private static String text(Map<String, Object> of, String name) {
        if (of.get(name) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new IllegalArgumentException(
                name + " is missing in a part of the report; give the document as Amazon wrote it");
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> fields(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
