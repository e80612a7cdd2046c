package io.shelfwise.testkit.internal.routing;

import io.shelfwise.spapi.catalogue.Catalogue;
import io.shelfwise.spapi.catalogue.OperationSpec;
import io.shelfwise.spapi.catalogue.Paging;
import io.shelfwise.spapi.catalogue.TypeSpec;
import io.shelfwise.testkit.internal.http.Answer;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Answers any operation with an example in the shape of its type; lists with page tokens have two pages. */
final class ExampleAnswers implements Handler {

    private final long seed;
    private final PageTokens pages;

    ExampleAnswers(long seed, PageTokens pages) {
        this.seed = seed;
        this.pages = pages;
    }

    @Override
    public Answer answer(Call call) {
        OperationSpec operation = call.operation();
        int status = new TreeMap<>(operation.answers()).firstKey();
        Optional<TypeSpec> type = operation.answers().get(status);
        if (type == null || type.isEmpty()) {
            return Answer.empty(status);
        }
        Optional<String> next = nextPage(call);
        Object value = new Examples(Catalogue.bundled().api(operation.api()), seed(call)).value(type.get(), "");
        if (value != null) {
            operation.paging().map(Paging::answerPath).ifPresent(path -> setToken(value, path, next));
        }
        return Answer.json(status, value);
    }

    private Optional<String> nextPage(Call call) {
        return call.operation().paging().isPresent()
                ? pages.page(call, List.of(1, 2), 1).next()
                : Optional.empty();
    }

    private long seed(Call call) {
        String token = PageTokens.token(call).isPresent() ? "second" : "first";
        return seed + 31L * (call.operation().api() + call.operation().id() + token).hashCode();
    }

    /** Writes the token where the answer has its place, on ways that may be missing in the example. */
    @SuppressWarnings("unchecked")
    private static void setToken(Object value, List<String> path, Optional<String> token) {
        Object at = value;
        for (String name : path.subList(0, Math.max(0, path.size() - 1))) {
            if (at instanceof Map<?, ?> map) {
                at = ((Map<String, Object>) map).computeIfAbsent(name, unused -> new HashMap<String, Object>());
            }
        }
        if (at instanceof Map<?, ?> map && !path.isEmpty()) {
            Map<String, Object> object = (Map<String, Object>) map;
            token.ifPresentOrElse(
                    text -> object.put(path.get(path.size() - 1), text),
                    () -> object.keySet().removeAll(Collections.singleton(path.get(path.size() - 1))));
        }
    }
}
