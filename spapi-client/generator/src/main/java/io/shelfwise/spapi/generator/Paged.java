package io.shelfwise.spapi.generator;

import io.shelfwise.spapi.catalogue.Paging;
import io.shelfwise.spapi.generator.JavaType.Kind;
import io.shelfwise.spapi.generator.RecordShape.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How the pages of an operation are gone through.
 *
 * @param parameter the argument that takes the token
 * @param token the way to the next token in an answer
 * @param items the way to the one list that pages are made of; empty where an answer has none or several
 */
record Paged(String parameter, List<Step> token, Optional<List<Step>> items) {

    private static final Set<String> NO_ITEMS = Set.of("errors", "warnings", "issues");

    /**
     * From a record to a component of it.
     *
     * @param record its name
     * @param component the component
     */
    record Step(String record, Component component) {

        String reference() {
            return record + "::" + component.name();
        }
    }

    static Optional<Paged> of(Call call, Shapes shapes) {
        Optional<Paging> paging = call.spec().paging();
        Optional<RecordShape> answer = call.answer().flatMap(type -> shapes.record(type.source()));
        if (paging.isEmpty() || answer.isEmpty() || paging.get().answerPath().isEmpty()) {
            return Optional.empty();
        }
        List<RecordShape> holders = new ArrayList<>();
        List<Step> token = new ArrayList<>();
        Optional<RecordShape> at = answer;
        for (String name : paging.get().answerPath()) {
            RecordShape holder = at.orElseThrow();
            Component component = component(holder, name);
            holders.add(holder);
            token.add(new Step(holder.name(), component));
            at = shapes.record(component.type().source());
        }
        return Optional.of(new Paged(parameter(call, paging.get()), token, items(holders, token, shapes)));
    }

    /** The element type of the items, as written. */
    static String element(List<Step> items) {
        String list = items.get(items.size() - 1).component().type().source();
        return list.substring("List<".length(), list.length() - 1);
    }

    /** Beside the token or above it; else one step into what the answer holds. */
    private static Optional<List<Step>> items(List<RecordShape> holders, List<Step> token, Shapes shapes) {
        List<List<Step>> found = new ArrayList<>();
        for (int i = 0; i < holders.size(); i++) {
            RecordShape holder = holders.get(i);
            List<Step> way = token.subList(0, i);
            lists(holder)
                    .map(list -> Stream.concat(way.stream(), Stream.of(new Step(holder.name(), list)))
                            .toList())
                    .forEach(found::add);
        }
        if (found.isEmpty()) {
            found.addAll(inside(holders.get(0), shapes));
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static List<List<Step>> inside(RecordShape answer, Shapes shapes) {
        List<List<Step>> found = new ArrayList<>();
        for (Component component : answer.components()) {
            shapes.record(component.type().source())
                    .ifPresent(part -> lists(part)
                            .forEach(list -> found.add(
                                    List.of(new Step(answer.name(), component), new Step(part.name(), list)))));
        }
        return found;
    }

    private static Stream<Component> lists(RecordShape holder) {
        return holder.components().stream()
                .filter(component -> component.type().kind() == Kind.LIST)
                .filter(component -> !NO_ITEMS.contains(component.name()));
    }

    private static Component component(RecordShape holder, String jsonName) {
        return holder.components().stream()
                .filter(component -> component.jsonName().equals(jsonName))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(holder.name() + " has no field '" + jsonName
                        + "', where the catalogue says that a page token is; make the catalogue anew"));
    }

    private static String parameter(Call call, Paging paging) {
        return call.arguments().stream()
                .filter(argument -> argument.spec().name().equals(paging.parameter()))
                .findFirst()
                .orElseThrow()
                .name();
    }
}
