package io.shelfwise.spapi.generator.facts;

import io.shelfwise.spapi.catalogue.Paging;
import io.shelfwise.spapi.catalogue.ParameterSpec;
import io.shelfwise.spapi.catalogue.ParameterSpec.Place;
import io.shelfwise.spapi.catalogue.TypeSpec;
import io.shelfwise.spapi.catalogue.TypeSpec.AllOf;
import io.shelfwise.spapi.catalogue.TypeSpec.Field;
import io.shelfwise.spapi.catalogue.TypeSpec.ObjectOf;
import io.shelfwise.spapi.catalogue.TypeSpec.Reference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds where an operation takes a page token and where its answer gives the next one. */
final class PageTokens {

    private static final int DEEPEST = 3;
    private static final Set<String> PARAMETERS =
            Set.of("nexttoken", "paginationtoken", "pagetoken", "nextpagetoken", "nexttokenforlineitems");

    private final Map<String, TypeSpec> types;

    private PageTokens(Map<String, TypeSpec> types) {
        this.types = types;
    }

    static Optional<Paging> find(
            List<ParameterSpec> parameters, Map<Integer, Optional<TypeSpec>> answers, Map<String, TypeSpec> types) {
        PageTokens tokens = new PageTokens(types);
        return parameters.stream()
                .filter(parameter -> parameter.place() == Place.QUERY && PARAMETERS.contains(lower(parameter.name())))
                .findFirst()
                .map(parameter -> new Paging(parameter.name(), tokens.path(parameter.name(), answers)));
    }

    private List<String> path(String parameter, Map<Integer, Optional<TypeSpec>> answers) {
        List<List<String>> found = new ArrayList<>();
        answers.values().forEach(answer -> answer.ifPresent(type -> found.addAll(tokens(type))));
        return found.stream()
                .filter(path -> lower(path.get(path.size() - 1)).equals(lower(parameter)))
                .findFirst()
                .or(() -> found.stream().findFirst())
                .orElse(List.of());
    }

    /** Paths to fields that are named as tokens are, nearest first. */
    private List<List<String>> tokens(TypeSpec answer) {
        List<List<String>> found = new ArrayList<>();
        Deque<Step> open = new ArrayDeque<>(List.of(new Step(List.of(), answer)));
        while (!open.isEmpty()) {
            Step step = open.removeFirst();
            for (Field field : fields(step.type())) {
                Step next = step.into(field);
                if (PARAMETERS.contains(lower(field.name()))) {
                    found.add(next.path());
                } else if (next.path().size() < DEEPEST) {
                    open.addLast(next);
                }
            }
        }
        return found;
    }

    private List<Field> fields(TypeSpec type) {
        if (type instanceof Reference reference) {
            TypeSpec named = types.get(reference.name());
            return named == null ? List.of() : fields(named);
        } else if (type instanceof AllOf all) {
            return all.parts().stream().flatMap(part -> fields(part).stream()).toList();
        }
        return type instanceof ObjectOf object ? object.fields() : List.of();
    }

    private static String lower(String name) {
        return name.toLowerCase(java.util.Locale.ROOT);
    }

    private record Step(List<String> path, TypeSpec type) {
        Step into(Field field) {
            List<String> longer = new ArrayList<>(path);
            longer.add(field.name());
            return new Step(longer, field.type());
        }
    }
}
