package io.shelfwise.spapi.generator;

import io.shelfwise.spapi.catalogue.ApiSpec;
import io.shelfwise.spapi.catalogue.OperationSpec;
import io.shelfwise.spapi.catalogue.ParameterSpec;
import io.shelfwise.spapi.catalogue.ParameterSpec.Place;
import io.shelfwise.spapi.catalogue.Trait;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An operation as Java sees it.
 *
 * @param spec the operation
 * @param name of the method
 * @param arguments its parameters with their Java names and types
 * @param requestName the type that holds the parameters, where the operation has several
 * @param answer what it returns, if anything
 * @param answersByStatus where it answers different types, each by its status
 */
record Call(
        OperationSpec spec,
        String name,
        List<Argument> arguments,
        Optional<String> requestName,
        Optional<JavaType> answer,
        SortedMap<Integer, JavaType> answersByStatus) {

    /**
     * A parameter.
     *
     * @param name in Java form
     * @param spec as Amazon has it
     * @param type its type
     */
    record Argument(String name, ParameterSpec spec, JavaType type) {

        boolean isPath() {
            return spec.place() == Place.PATH;
        }

        boolean isBody() {
            return spec.place() == Place.BODY;
        }

        /** Whether a call without it could not even be written. */
        boolean isNeeded() {
            return isPath() || (isBody() && spec.required());
        }
    }

    static List<Call> of(ApiSpec api, Shapes shapes) {
        return api.operations().stream()
                .map(operation -> of(api, operation, shapes))
                .toList();
    }

    private static Call of(ApiSpec api, OperationSpec operation, Shapes shapes) {
        List<Argument> arguments = arguments(operation, shapes);
        String name = name(api, operation);
        SortedMap<Integer, JavaType> byStatus = byStatus(operation, shapes);
        boolean single = arguments.size() <= 1 && arguments.stream().allMatch(Argument::isNeeded);
        return new Call(
                operation,
                name,
                arguments,
                single ? Optional.empty() : Optional.of(requestName(name, shapes)),
                byStatus.isEmpty()
                        ? operation.answer().map(shapes::javaType)
                        : Optional.of(JavaType.value(JavaNames.type(name) + "Answer")),
                byStatus);
    }

    /** Empty where all successful answers are of one type. */
    private static SortedMap<Integer, JavaType> byStatus(OperationSpec operation, Shapes shapes) {
        SortedMap<Integer, JavaType> types = new TreeMap<>();
        operation
                .answers()
                .forEach((status, type) -> type.ifPresent(known -> types.put(status, shapes.javaType(known))));
        return new HashSet<>(types.values()).size() > 1 ? types : new TreeMap<>();
    }

    private static List<Argument> arguments(OperationSpec operation, Shapes shapes) {
        List<Argument> arguments = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (ParameterSpec parameter : pathFirst(operation)) {
            String name = parameter.place() == Place.BODY ? "body" : JavaNames.component(parameter.name());
            while (!taken.add(name)) {
                name += "Value";
            }
            arguments.add(new Argument(name, parameter, shapes.javaType(parameter.type())));
        }
        return arguments;
    }

    /** Retrofit wants parts of the path ahead of the query. */
    private static List<ParameterSpec> pathFirst(OperationSpec operation) {
        return operation.parameters().stream()
                .sorted(Comparator.comparing(parameter -> parameter.place() != Place.PATH))
                .toList();
    }

    /** An id that two operations share gets the method after it. */
    private static String name(ApiSpec api, OperationSpec operation) {
        long same = api.operations().stream()
                .filter(other -> other.id().equals(operation.id()))
                .count();
        String method =
                operation.method().charAt(0) + operation.method().substring(1).toLowerCase(Locale.ROOT);
        return operation.id() + (same > 1 ? method : "");
    }

    private static String requestName(String name, Shapes shapes) {
        String type = JavaNames.type(name);
        return shapes.has(type + "Request") ? type + "Parameters" : type + "Request";
    }

    String constant() {
        return JavaNames.constant(name);
    }

    String answerSource() {
        return answer.map(JavaType::source).orElse("void");
    }

    boolean isDeprecated() {
        return spec.is(Trait.DEPRECATED);
    }

    Optional<Argument> body() {
        return arguments.stream().filter(Argument::isBody).findFirst();
    }
}
