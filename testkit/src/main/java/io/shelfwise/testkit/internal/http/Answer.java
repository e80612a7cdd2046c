package io.shelfwise.testkit.internal.http;

import io.shelfwise.testkit.internal.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One answer, and how it is delivered. */
public final class Answer {

    /** How an answer reaches the caller. */
    public enum Delivery {
        /** At once and whole. */
        WHOLE,
        /** Whole, in pieces with pauses. */
        SLOW,
        /** The connection ends after half of the body. */
        CUT_HALFWAY,
        /** The connection ends before the first byte. */
        CUT_BEFORE
    }

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;
    private final Delivery delivery;

    private Answer(int status, Map<String, String> headers, byte[] body, Delivery delivery) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.delivery = delivery;
    }

    /** An answer with a body of some type. */
    public static Answer of(int status, String contentType, byte[] body) {
        return new Answer(status, Map.of("Content-Type", contentType), body.clone(), Delivery.WHOLE);
    }

    /** An answer with a text in UTF-8. */
    public static Answer text(int status, String contentType, String text) {
        return of(status, contentType, text.getBytes(StandardCharsets.UTF_8));
    }

    /** An answer with a JSON value. */
    public static Answer json(int status, @Nullable Object value) {
        return text(status, "application/json", Json.write(value));
    }

    /** An answer without a body. */
    public static Answer empty(int status) {
        return new Answer(status, Map.of(), new byte[0], Delivery.WHOLE);
    }

    /** The same with one header more. */
    public Answer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body, delivery);
    }

    /** The same, delivered in some way. */
    public Answer with(Delivery other) {
        return new Answer(status, headers, body, other);
    }

    /** The same with the first half of its text only, as a whole. */
    public Answer garbled() {
        String text = new String(body, StandardCharsets.UTF_8);
        String half = text.substring(0, text.length() / 2) + "\u0000{]";
        return new Answer(status, headers, half.getBytes(StandardCharsets.UTF_8), delivery);
    }

    /** The status. */
    public int status() {
        return status;
    }

    /** The headers but those that belong to the delivery. */
    public Map<String, String> headers() {
        return headers;
    }

    /** The number of bytes of the body. */
    public int length() {
        return body.length;
    }

    /** The bytes of the body from one place to another. */
    byte[] bytes(int from, int to) {
        return Arrays.copyOfRange(body, from, to);
    }

    /** How it is delivered. */
    public Delivery delivery() {
        return delivery;
    }
}
