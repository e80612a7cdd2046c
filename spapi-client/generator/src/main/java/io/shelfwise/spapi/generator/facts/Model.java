package io.shelfwise.spapi.generator.facts;

import io.shelfwise.spapi.catalogue.ApiSpec;
import io.shelfwise.spapi.catalogue.Limit;
import io.shelfwise.spapi.catalogue.OperationSpec;
import io.shelfwise.spapi.catalogue.ParameterSpec;
import io.shelfwise.spapi.catalogue.ParameterSpec.Place;
import io.shelfwise.spapi.catalogue.ParameterSpec.Style;
import io.shelfwise.spapi.catalogue.TypeSpec;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One model file of facts, read into an API. */
final class Model {

    private final Json json;
    private final String file;
    private final Map<String, TypeSpec> types = new LinkedHashMap<>();

    private Model(Json json) {
        this.json = json;
        this.file = json.text("api");
        json.object("types").values().forEach((name, type) -> types.put(name, ModelTypes.type(type)));
    }

    static ApiSpec read(Json json) {
        return new Model(json).api();
    }

    private ApiSpec api() {
        List<OperationSpec> operations = json.list("operations").stream()
                .map(operation -> operation(Json.of(operation)))
                .toList();
        return new ApiSpec(
                file, json.text("family"), KnownFacts.javaName(file), json.text("version"), operations, types);
    }

    private OperationSpec operation(Json operation) {
        String id = operation.text("id");
        List<ParameterSpec> parameters = operation.list("parameters").stream()
                .map(parameter -> parameter(Json.of(parameter)))
                .toList();
        Map<Integer, Optional<TypeSpec>> answers = answers(operation.object("responses"));
        return new OperationSpec(
                file,
                id,
                operation.text("method"),
                operation.text("path"),
                limit(operation),
                PageTokens.find(parameters, answers, types),
                KnownFacts.traits(file, id, operation),
                parameters,
                answers);
    }

    private static Optional<Limit> limit(Json operation) {
        if (!operation.has("usagePlan")) {
            return Optional.empty();
        }
        Json plan = operation.object("usagePlan");
        BigDecimal rate = new BigDecimal(plan.text("ratePerSecond")).stripTrailingZeros();
        int burst = new BigDecimal(plan.text("burst")).intValueExact();
        return Optional.of(new Limit(rate, burst));
    }

    private static ParameterSpec parameter(Json parameter) {
        Place place = Place.valueOf(parameter.text("in").toUpperCase(Locale.ROOT));
        Object type = parameter.value("type");
        boolean repeated = type instanceof Map<?, ?> map && "multi".equals(map.get("collectionFormat"));
        return new ParameterSpec(
                place,
                parameter.text("name"),
                parameter.isTrue("required"),
                ModelTypes.type(type),
                repeated ? Style.REPEATED_TWICE_ENCODED : Style.PLAIN);
    }

    private static Map<Integer, Optional<TypeSpec>> answers(Json responses) {
        Map<Integer, Optional<TypeSpec>> answers = new LinkedHashMap<>();
        responses.values().forEach((status, type) -> {
            if (status.startsWith("2")) {
                answers.put(Integer.valueOf(status), Optional.ofNullable(type).map(ModelTypes::type));
            }
        });
        return answers;
    }
}
