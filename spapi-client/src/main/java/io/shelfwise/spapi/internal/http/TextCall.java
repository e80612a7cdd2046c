package io.shelfwise.spapi.internal.http;

import io.shelfwise.spapi.catalogue.OperationSpec;
import io.shelfwise.spapi.catalogue.ParameterSpec;
import io.shelfwise.spapi.catalogue.ParameterSpec.Place;
import io.shelfwise.spapi.catalogue.ParameterSpec.Style;
import java.util.Arrays;
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
 * @param parameters by Amazon's names; of a list, commas stand between the elements
 * @param body JSON; empty for none
 */
public record TextCall(Map<String, String> parameters, Optional<String> body) {

    private static final MediaType JSON = MediaType.get("application/json");
    private static final List<String> METHODS_WITH_BODY = List.of("POST", "PUT", "PATCH");

    /** Copies its map. */
    public TextCall {
        parameters = Map.copyOf(parameters);
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
            String value = parameters.get(parameter.name());
            if (value != null && parameter.place() == Place.QUERY) {
                query(url, parameter, value);
            } else if (value != null && parameter.place() == Place.HEADER) {
                request.header(parameter.name(), value);
            }
        }
        return request.url(url.build())
                .method(operation.method(), content(operation))
                .build();
    }

    private void check(OperationSpec operation) {
        for (ParameterSpec parameter : operation.parameters()) {
            if (parameter.required()) {
                boolean isBody = parameter.place() == Place.BODY;
                Params.needed(
                        operation.id(),
                        parameter.name(),
                        isBody ? body.orElse(null) : parameters.get(parameter.name()));
            }
        }
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

    private String path(OperationSpec operation) {
        String path = operation.path();
        for (ParameterSpec parameter : operation.parameters()) {
            if (parameter.place() == Place.PATH) {
                path = path.replace(
                        "{" + parameter.name() + "}",
                        Params.path(parameter.name(), String.valueOf(parameters.get(parameter.name()))));
            }
        }
        return path;
    }

    private static void query(HttpUrl.Builder url, ParameterSpec parameter, String value) {
        if (parameter.style() == Style.PLAIN) {
            url.addQueryParameter(parameter.name(), value);
        } else {
            Params.twiceEncoded(Arrays.asList(value.split(",", -1)))
                    .forEach(part -> url.addQueryParameter(parameter.name(), part));
        }
    }

    private @Nullable RequestBody content(OperationSpec operation) {
        if (!METHODS_WITH_BODY.contains(operation.method())) {
            return null;
        }
        return body.map(json -> RequestBody.create(json, JSON)).orElseGet(() -> RequestBody.create(new byte[0], null));
    }
}
