package io.shelfwise.testkit.internal.routing;

import io.shelfwise.spapi.catalogue.ParameterSpec;
import io.shelfwise.spapi.catalogue.TypeSpec.Primitive;
import io.shelfwise.testkit.internal.http.Request;
import java.util.Locale;

/** What Amazon checks of every request. */
final class Checks {

    private Checks() {}

    static void check(Call call) {
        for (ParameterSpec parameter : call.operation().parameters()) {
            if (parameter.required() && !isThere(call.request(), parameter)) {
                throw Refusal.invalid(parameter.name() + " is missing");
            }
            if (parameter.place() == ParameterSpec.Place.QUERY && parameter.type() == Primitive.TIME) {
                call.text(parameter.name()).ifPresent(text -> checkTime(parameter.name(), text));
            }
        }
    }

    private static boolean isThere(Request request, ParameterSpec parameter) {
        return switch (parameter.place()) {
            case PATH -> true;
            case QUERY -> !request.rawValues(parameter.name()).isEmpty();
            case HEADER ->
                request.header(parameter.name().toLowerCase(Locale.ROOT)).isPresent();
            case BODY -> !request.text().isEmpty();
        };
    }

    /** Some operations refuse an offset, so here all do: a client that sends UTC is always right. */
    private static void checkTime(String name, String text) {
        Call.instant(name, text);
        if (text.length() > 10 && !text.endsWith("Z")) {
            throw Refusal.invalid(name + " is not in UTC: " + text);
        }
    }
}
