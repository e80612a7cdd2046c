package io.shelfwise.testkit.internal.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One request as it came. */
public final class Request {

    private final String method;
    private final String rawPath;
    private final Map<String, List<String>> query;
    private final Map<String, String> headers;
    private final byte[] body;

    Request(String method, String target, Map<String, String> headers, byte[] body) {
        int question = target.indexOf('?');
        this.method = method;
        this.rawPath = question < 0 ? target : target.substring(0, question);
        this.query = pairs(question < 0 ? "" : target.substring(question + 1));
        this.headers = Map.copyOf(headers);
        this.body = body;
    }

    /** GET, POST and so on. */
    public String method() {
        return method;
    }

    /** The path, still encoded. */
    public String rawPath() {
        return rawPath;
    }

    /** The parts of the path between slashes, decoded. */
    public List<String> segments() {
        return Arrays.stream(rawPath.substring(1).split("/", -1))
                .map(Request::decodePart)
                .toList();
    }

    /** A header by its name in small letters. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** The values of a query parameter in their order, still encoded. */
    public List<String> rawValues(String name) {
        return query.getOrDefault(name, List.of());
    }

    /** The first value of a query parameter, decoded. */
    public Optional<String> query(String name) {
        return rawValues(name).stream().findFirst().map(Request::decode);
    }

    /** The first value of a form field, decoded. */
    public Optional<String> form(String name) {
        return pairs(text()).getOrDefault(name, List.of()).stream().findFirst().map(Request::decode);
    }

    /** The body as UTF-8 text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** A copy of the body. */
    public byte[] body() {
        return body.clone();
    }

    /** Undoes percent-encoding, and {@code +} for a space. What is badly encoded stays as it is. */
    public static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException badlyEncoded) {
            return text;
        }
    }

    private static String decodePart(String text) {
        return decode(text.replace("+", "%2B"));
    }

    private static Map<String, List<String>> pairs(String encoded) {
        Map<String, List<String>> values = new HashMap<>();
        for (String pair : encoded.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            values.computeIfAbsent(name, unused -> new ArrayList<>()).add(equals < 0 ? "" : pair.substring(equals + 1));
        }
        return values;
    }
}
