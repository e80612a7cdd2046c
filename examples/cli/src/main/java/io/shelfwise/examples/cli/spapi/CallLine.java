package io.shelfwise.examples.cli.spapi;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** One line of {@code --batch}: {@code {"id", "operation", "api", "params", "body"}}; other fields don't count. */
final class CallLine {

    private String id = "null";
    private @Nullable String operation;
    private @Nullable String api;
    private List<CallParameter> parameters = List.of();
    private Optional<String> body = Optional.empty();
    private Optional<String> problem = Optional.empty();

    private CallLine() {}

    static CallLine parse(String text) {
        CallLine line = new CallLine();
        try (JsonReader json = JsonReader.of(new Buffer().writeUtf8(text))) {
            line.read(json);
        } catch (IOException | JsonDataException e) {
            line.problem = Optional.of("is no JSON object of a call (" + OptionFile.words(e) + ")");
        }
        return line;
    }

    /** The id as JSON. */
    String id() {
        return id;
    }

    @Nullable
    String operation() {
        return operation;
    }

    /**
     * The call.
     *
     * @throws IllegalArgumentException if the line asks for none
     */
    CallRequest request() {
        if (problem.isEmpty() && operation == null) {
            problem = Optional.of("has no operation");
        }
        problem.ifPresent(what -> {
            throw new IllegalArgumentException(
                    "the line " + what + "; give {\"id\", \"operation\", \"api\", \"params\", \"body\"}");
        });
        return new CallRequest(String.valueOf(operation), Optional.ofNullable(api), parameters, body);
    }

    private void read(JsonReader json) throws IOException {
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "id" -> id = raw(json);
                case "operation" -> operation = text(json);
                case "api" -> api = text(json);
                case "params" -> parameters = parameters(json);
                case "body" -> body = Optional.of(body(json)).filter(value -> !value.equals("null"));
                default -> json.skipValue();
            }
        }
        json.endObject();
        if (json.peek() != JsonReader.Token.END_DOCUMENT) {
            throw new JsonDataException("there is more after its end");
        }
    }

    private static List<CallParameter> parameters(JsonReader json) throws IOException {
        List<CallParameter> parameters = new ArrayList<>();
        if (json.peek() == JsonReader.Token.NULL) {
            json.skipValue();
            return parameters;
        }
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            CallValue.parse(raw(json)).map(value -> value.named(name)).ifPresent(parameters::add);
        }
        json.endObject();
        return parameters;
    }

    private static @Nullable String text(JsonReader json) throws IOException {
        return json.peek() == JsonReader.Token.NULL ? json.nextNull() : json.nextString();
    }

    /** No operation takes a text, so a text holds the JSON of the body. */
    private static String body(JsonReader json) throws IOException {
        return json.peek() == JsonReader.Token.STRING ? json.nextString() : raw(json);
    }

    private static String raw(JsonReader json) throws IOException {
        try (BufferedSource value = json.nextSource()) {
            return value.readUtf8();
        }
    }
}
