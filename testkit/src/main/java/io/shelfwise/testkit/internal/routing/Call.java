package io.shelfwise.testkit.internal.routing;

import io.shelfwise.spapi.catalogue.OperationSpec;
import io.shelfwise.spapi.catalogue.ParameterSpec;
import io.shelfwise.testkit.internal.http.Request;
import io.shelfwise.testkit.internal.json.JsonReader;
import io.shelfwise.testkit.internal.login.AccessGrant;
import io.shelfwise.testkit.internal.login.Application;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A call of an operation by someone who may call it.
 *
 * @param operation which
 * @param path the values in its path
 * @param request as it came
 * @param grant what its token allows
 */
public record Call(OperationSpec operation, Map<String, String> path, Request request, AccessGrant grant) {

    /** Copies its map. */
    public Call {
        path = Map.copyOf(path);
    }

    /** The application that calls. */
    public Application application() {
        return grant.application();
    }

    /** For whom the application calls: a seller, or {@code -} for itself. */
    public String sellerId() {
        return grant.sellerId() == null ? "-" : grant.sellerId();
    }

    /** A value in the path. */
    public String inPath(String name) {
        String value = path.get(name);
        if (value == null) {
            throw new IllegalStateException(operation.id() + " has no path parameter " + name);
        }
        return value;
    }

    /** The text of a query parameter. */
    public Optional<String> text(String name) {
        return request.query(name).filter(value -> !value.isEmpty());
    }

    /** A number in the query, between bounds. */
    public int number(String name, int otherwise, int least, int most) {
        String text = text(name).orElse(String.valueOf(otherwise));
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw Refusal.invalid(name + " is no number: " + text);
        }
        throw Refusal.invalid(name + " must be between " + least + " and " + most);
    }

    /** A moment in the query; a date is its start in UTC. */
    public Optional<Instant> time(String name) {
        return text(name).map(text -> instant(name, text));
    }

    /** Whether a moment lies between the values of two query parameters, with the first and without the second. */
    public boolean within(Instant moment, String after, String before) {
        return time(after).filter(moment::isBefore).isEmpty()
                && time(before).filter(end -> !moment.isBefore(end)).isEmpty();
    }

    /** The values of a list in the query, however the operation writes lists. */
    public List<String> list(String name) {
        boolean twice = operation.parameters().stream()
                .anyMatch(parameter -> parameter.name().equals(name)
                        && parameter.style() == ParameterSpec.Style.REPEATED_TWICE_ENCODED);
        return request.rawValues(name).stream()
                .flatMap(raw -> twice ? java.util.stream.Stream.of(raw) : Arrays.stream(split(raw)))
                .map(Request::decode)
                .map(value -> twice ? Request.decode(value.replace("+", "%2B")) : value)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Whether a list in the query is absent or holds a value. */
    public boolean wants(String name, String value) {
        Set<String> values = list(name).stream().collect(Collectors.toSet());
        return values.isEmpty() || values.contains(value);
    }

    /** The body as a JSON object. */
    public Map<String, @Nullable Object> body() {
        try {
            return JsonReader.readObject(request.text());
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid(String.valueOf(e.getMessage()));
        }
    }

    /** Reads a moment as Amazon does. */
    public static Instant instant(String name, String text) {
        try {
            return text.length() == 10
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw Refusal.invalid(name + " is not an ISO 8601 date and time: " + text);
        }
    }

    /** At commas that are written as such, or else at encoded ones. */
    private static String[] split(String raw) {
        return raw.contains(",")
                ? raw.split(",", -1)
                : Request.decode(raw).replace("%", "%25").split(",", -1);
    }
}
