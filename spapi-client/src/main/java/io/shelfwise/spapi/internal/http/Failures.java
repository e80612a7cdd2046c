package io.shelfwise.spapi.internal.http;

import com.squareup.moshi.JsonReader;
import io.shelfwise.spapi.catalogue.OperationSpec;
import io.shelfwise.spapi.internal.wire.Tree;
import io.shelfwise.spapi.wire.SpApiError;
import io.shelfwise.spapi.wire.SpApiException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import okhttp3.Headers;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import retrofit2.Response;

/** Makes exceptions of calls that went wrong. */
final class Failures {

    private static final int LARGEST_BODY = 1 << 20;

    private Failures() {}

    /** An answer that is a refusal; its body may be Amazon's list of errors, a page of HTML, or empty. */
    static SpApiException refused(OperationSpec operation, Response<?> response) {
        return of(operation, response.code(), response.headers())
                .errors(errors(response.errorBody()))
                .build();
    }

    /** No answer, or one that cannot be read. */
    static SpApiException broken(OperationSpec operation, IOException cause) {
        return SpApiException.of(operation.id())
                .status(cause instanceof UnreadableAnswer ? 200 : 0)
                .cause(cause)
                .build();
    }

    private static SpApiException.Builder of(OperationSpec operation, int status, Headers headers) {
        return SpApiException.of(operation.id())
                .status(status)
                .requestId(headers.get("x-amzn-RequestId"))
                .rateLimit(rate(headers.get("x-amzn-RateLimit-Limit")));
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
            return Tree.read(JsonReader.of(start)) instanceof Map<?, ?> map ? errors(map) : List.of();
        } catch (IOException | RuntimeException e) {
            return List.of(); // no JSON: the status says what there is to say
        }
    }

    private static List<SpApiError> errors(Map<?, ?> body) {
        if (body.get("errors") instanceof List<?> list) {
            return list.stream()
                    .filter(Map.class::isInstance)
                    .map(error -> error((Map<?, ?>) error))
                    .toList();
        }
        return body.get("code") != null ? List.of(error(body)) : List.of();
    }

    private static SpApiError error(Map<?, ?> error) {
        return new SpApiError(text(error.get("code")), text(error.get("message")), text(error.get("details")));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
