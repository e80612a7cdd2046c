package io.shelfwise.spapi.internal.call;

import com.squareup.moshi.JsonReader;
import io.shelfwise.spapi.catalogue.OperationSpec;
import io.shelfwise.spapi.internal.wire.Tree;
import io.shelfwise.spapi.wire.SpApiError;
import io.shelfwise.spapi.wire.SpApiException;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Makes exceptions of calls that went wrong. */
final class Failures {

    private static final int LARGEST_BODY = 1 << 20;

    private Failures() {}

    /** An answer that is a refusal; its body may be Amazon's list of errors, a page of HTML, or empty. */
    static List<SpApiError> errors(Response response) {
        return errors(response.body());
    }

    /** What the headers of an answer tell. */
    static SpApiException.Builder of(OperationSpec operation, Response response) {
        return SpApiException.of(operation.id())
                .status(response.code())
                .requestId(requestId(response))
                .rateLimit(rate(response.header("x-amzn-RateLimit-Limit")));
    }

    static @Nullable String requestId(Response response) {
        return response.header("x-amzn-RequestId");
    }

    static Optional<BigDecimal> rate(Response response) {
        return Optional.ofNullable(rate(response.header("x-amzn-RateLimit-Limit")));
    }

    /** What Amazon asks for, in seconds or as a date; zero if it asks for nothing. */
    static Duration retryAfter(Response response) {
        String seconds = response.header("Retry-After", "");
        if (String.valueOf(seconds).matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(String.valueOf(seconds)));
        }
        Instant then = response.headers().getInstant("Retry-After");
        Instant now = response.headers().getInstant("Date");
        return then == null || now == null || then.isBefore(now) ? Duration.ZERO : Duration.between(now, then);
    }

    /** Whether a refusal says that the token is at fault, rather than a role that the application lacks. */
    static boolean isTokenRefused(int status, List<SpApiError> errors) {
        return status == 401 || (status == 403 && errors.stream().anyMatch(Failures::namesToken));
    }

    private static boolean namesToken(SpApiError error) {
        String words = (error.message() + " " + error.details()).toLowerCase(Locale.ROOT);
        return words.contains("access token") || words.contains("security token");
    }

    private static @Nullable BigDecimal rate(@Nullable String header) {
        try {
            return header == null ? null : new BigDecimal(header.strip());
        } catch (NumberFormatException e) {
            return null; // no number: as good as no header
        }
    }

    private static List<SpApiError> errors(@Nullable ResponseBody body) {
        if (body == null) {
            return List.of();
        }
        try (ResponseBody open = body) {
            open.source().request(LARGEST_BODY);
            Buffer start = open.source().getBuffer();
            Object tree = Tree.read(JsonReader.of(start));
            return tree instanceof Map<?, ?> map && map.get("errors") != null
                    ? listed(map.get("errors"))
                    : listed(tree);
        } catch (IOException | RuntimeException e) {
            return List.of(); // no JSON: the status says what there is to say
        }
    }

    /** The errors of a list, or one that stands alone. */
    private static List<SpApiError> listed(@Nullable Object tree) {
        List<?> candidates = tree instanceof List<?> list ? list : Collections.singletonList(tree);
        return candidates.stream()
                .filter(error ->
                        error instanceof Map<?, ?> map && (map.containsKey("code") || map.containsKey("message")))
                .map(error -> error((Map<?, ?>) error))
                .toList();
    }

    private static SpApiError error(Map<?, ?> error) {
        return new SpApiError(text(error.get("code")), text(error.get("message")), text(error.get("details")));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
