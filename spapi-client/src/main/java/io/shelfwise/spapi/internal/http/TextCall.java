package io.shelfwise.spapi.internal.http;

import io.shelfwise.spapi.catalogue.OperationSpec;
import io.shelfwise.spapi.catalogue.ParameterSpec;
import io.shelfwise.spapi.catalogue.ParameterSpec.Place;
import io.shelfwise.spapi.catalogue.ParameterSpec.Style;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * A call whose parameters are text.
 *
 * @param parameters by Amazon's names; more than one value, or none, for a list
 * @param body JSON; empty for none
 * @param complete whether what Amazon says it needs must be there
 */
public record TextCall(Map<String, List<String>> parameters, Optional<String> body, boolean complete) {

    private static final MediaType JSON = MediaType.get("application/json");
    private static final List<String> METHODS_WITH_BODY = List.of("POST", "PUT", "PATCH");

    /** Copies its map. */
    public TextCall {
        parameters = Map.copyOf(parameters);
    }

    /** With the values of one more parameter. */
    public TextCall with(String name, List<String> values) {
        Map<String, List<String>> more = new HashMap<>(parameters);
        more.put(name, List.copyOf(values));
        return new TextCall(more, body, complete);
    }

    @Override
    public String toString() {
        return "TextCall" + parameters.keySet();
    }

    Request request(HttpUrl baseUrl, OperationSpec operation) {
        check(operation);
        HttpUrl.Builder url = Objects.requireNonNull(
                baseUrl.newBuilder(path(operation).substring(1)), "a path of the catalogue is no path");
        Request.Builder request = new Request.Builder().tag(OperationSpec.class, operation);
        for (ParameterSpec parameter : operation.parameters()) {
            List<String> values = parameters.getOrDefault(parameter.name(), List.of());
            if (parameter.place() == Place.QUERY) {
                query(url, parameter, values);
            } else if (parameter.place() == Place.HEADER && !values.isEmpty()) {
                request.header(parameter.name(), String.join(",", values));
            }
        }
        return request.url(url.build())
                .method(operation.method(), content(operation))
                .build();
    }

    private void check(OperationSpec operation) {
        operation.parameters().stream().filter(this::isNeeded).forEach(parameter -> {
            boolean isBody = parameter.place() == Place.BODY;
            Params.needed(
                    operation.id(), parameter.name(), isBody ? body.orElse(null) : parameters.get(parameter.name()));
        });
        List<String> known =
                operation.parameters().stream().map(ParameterSpec::name).toList();
        parameters.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException(
                            operation.id() + " has no parameter '" + name + "'; take one of " + known);
                });
    }

    private boolean isNeeded(ParameterSpec parameter) {
        return parameter.place() == Place.PATH || (complete && parameter.required());
    }

    private String path(OperationSpec operation) {
        String path = operation.path();
        for (ParameterSpec parameter : operation.parameters()) {
            if (parameter.place() == Place.PATH) {
                String value = String.join(",", parameters.getOrDefault(parameter.name(), List.of()));
                path = path.replace("{" + parameter.name() + "}", Params.path(parameter.name(), value));
            }
        }
        return path;
    }

    private static void query(HttpUrl.Builder url, ParameterSpec parameter, List<String> values) {
        if (parameter.style() == Style.REPEATED_TWICE_ENCODED) {
            Params.twiceEncoded(values).forEach(value -> url.addQueryParameter(parameter.name(), value));
        } else if (!values.isEmpty()) {
            url.addQueryParameter(parameter.name(), String.join(",", values));
        }
    }

    private @Nullable RequestBody content(OperationSpec operation) {
        if (!METHODS_WITH_BODY.contains(operation.method())) {
            return null;
        }
        return body.map(json -> RequestBody.create(json, JSON)).orElseGet(() -> RequestBody.create(new byte[0], null));
    }
}
