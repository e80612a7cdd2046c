package io.shelfwise.testkit.internal.routing;

import io.shelfwise.spapi.catalogue.OperationSpec;
import io.shelfwise.spapi.catalogue.Trait;
import io.shelfwise.testkit.internal.counts.Counters;
import io.shelfwise.testkit.internal.http.Answer;
import io.shelfwise.testkit.internal.json.Json;
import io.shelfwise.testkit.internal.login.Application;
import io.shelfwise.testkit.internal.login.RestrictedResource;
import io.shelfwise.testkit.internal.login.Tokens;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The operations about tokens and secrets. */
public final class LoginOperations {

    private static final int MOST_RESOURCES = 50;

    private final Tokens tokens;
    private final Router router;
    private final Counters counters;
    private final Consumer<Application> rotated;

    /** Operations over these tokens; {@code rotated} hears of new secrets. */
    public LoginOperations(Tokens tokens, Router router, Counters counters, Consumer<Application> rotated) {
        this.rotated = rotated;
        this.tokens = tokens;
        this.router = router;
        this.counters = counters;
    }

    /** Gives the operations their behaviour. */
    public void addTo(Handlers handlers) {
        handlers.put("tokens_2021-03-01", "POST", "createRestrictedDataToken", this::restricted);
        handlers.put("application_2023-11-30", "POST", "rotateApplicationClientSecret", this::rotate);
    }

    private Answer rotate(Call call) {
        tokens.rotate(call.application());
        rotated.accept(call.application());
        return Answer.empty(204);
    }

    private Answer restricted(Call call) {
        if (!(call.body().get("restrictedResources") instanceof List<?> list)
                || list.isEmpty()
                || list.size() > MOST_RESOURCES) {
            throw Refusal.invalid("restrictedResources must be a list of 1 to " + MOST_RESOURCES);
        }
        List<RestrictedResource> resources = list.stream().map(this::resource).toList();
        counters.restricted();
        return Answer.json(
                200,
                Json.object(
                        "restrictedDataToken", tokens.restricted(call.application(), call.sellerId(), resources),
                        "expiresIn", tokens.life().toSeconds()));
    }

    private RestrictedResource resource(Object given) {
        if (!(given instanceof Map<?, ?> resource)) {
            throw Refusal.invalid("restrictedResources must hold objects");
        }
        String method = String.valueOf(resource.get("method"));
        String path = String.valueOf(resource.get("path"));
        OperationSpec operation = path.startsWith("/")
                ? router.operation(method, path).orElseThrow(() -> refused(method, path))
                : refuse(method, path);
        boolean document = operation.id().equals("getReportDocument");
        boolean restricted = operation.is(Trait.RESTRICTED) || operation.is(Trait.RESTRICTABLE);
        if (!restricted || (document && path.contains("{"))) {
            throw refused(method, path);
        }
        return new RestrictedResource(method, path, elements(resource.get("dataElements")));
    }

    private static List<String> elements(@Nullable Object given) {
        return given instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static OperationSpec refuse(String method, String path) {
        throw refused(method, path);
    }

    private static Refusal refused(String method, String path) {
        return Refusal.invalid("no restricted resource: " + method + " " + path);
    }
}
