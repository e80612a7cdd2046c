package io.shelfwise.spapi.generator;

import io.shelfwise.spapi.catalogue.ApiSpec;
import io.shelfwise.spapi.catalogue.TypeSpec;
import io.shelfwise.spapi.catalogue.TypeSpec.AllOf;
import io.shelfwise.spapi.catalogue.TypeSpec.ListOf;
import io.shelfwise.spapi.catalogue.TypeSpec.MapOf;
import io.shelfwise.spapi.catalogue.TypeSpec.ObjectOf;
import io.shelfwise.spapi.catalogue.TypeSpec.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names for the objects and word lists that stand inside other types without a name. Each is named after its field; where
 * one API uses that name for different things, after its owner and its field.
 */
final class InlineNames {

    private final List<Use> uses = new ArrayList<>();
    private final IdentityHashMap<TypeSpec, String> names = new IdentityHashMap<>();
    private final Map<String, TypeSpec> named = new HashMap<>();

    private InlineNames() {}

    /** The name of each type without one, by identity. */
    static IdentityHashMap<TypeSpec, String> of(ApiSpec api) {
        InlineNames inline = new InlineNames();
        api.types().forEach((name, type) -> {
            inline.named.put(JavaNames.type(name), type);
            inline.inside(JavaNames.type(name), type);
        });
        api.operations().forEach(operation -> {
            String owner = JavaNames.type(operation.id());
            operation
                    .parameters()
                    .forEach(parameter -> inline.visit(owner, JavaNames.type(parameter.name()), parameter.type()));
        });
        inline.name();
        return inline.names;
    }

    /** A named type: its parts are owned by it, and it needs no name itself. */
    private void inside(String owner, TypeSpec type) {
        if (type instanceof ObjectOf object) {
            object.fields().forEach(field -> visit(owner, JavaNames.type(field.name()), field.type()));
        } else if (type instanceof AllOf all) {
            all.parts().forEach(part -> inside(owner, part));
        } else if (type instanceof ListOf list) {
            visit(owner, one(owner), list.element());
        } else if (type instanceof MapOf map) {
            visit(owner, one(owner), map.value());
        }
    }

    private static String one(String owner) {
        String singular = JavaNames.singular(owner);
        return singular.equals(owner) ? owner + "Item" : singular;
    }

    private void visit(String owner, String name, TypeSpec type) {
        if (type instanceof ListOf list) {
            visit(owner, JavaNames.singular(name), list.element());
        } else if (type instanceof MapOf map) {
            visit(owner, JavaNames.singular(name), map.value());
        } else if (type instanceof Words || type instanceof ObjectOf || type instanceof AllOf) {
            uses.add(new Use(owner, name, type));
            inside(owner + name, type);
        }
    }

    private void name() {
        Map<String, List<Use>> byName = new LinkedHashMap<>();
        uses.forEach(use ->
                byName.computeIfAbsent(use.name(), key -> new ArrayList<>()).add(use));
        byName.forEach((name, same) -> {
            boolean one = isOne(name, same);
            same.forEach(use -> names.put(use.type(), one ? name : free(use)));
        });
    }

    /** Whether all uses of a name are one thing: equal objects, or word lists of which one has the words of all. */
    private boolean isOne(String name, List<Use> uses) {
        List<TypeSpec> types = new ArrayList<>(uses.stream().map(Use::type).toList());
        if (named.containsKey(name)) {
            types.add(named.get(name));
        }
        if (types.stream().allMatch(Words.class::isInstance)) {
            return types.stream()
                    .anyMatch(type -> types.stream()
                            .allMatch(other -> ((Words) type).values().containsAll(((Words) other).values())));
        }
        return types.stream().distinct().count() == 1 && !named.containsKey(name);
    }

    private String free(Use use) {
        String name = use.owner() + use.name();
        return named.containsKey(name) ? name + "Value" : name;
    }

    private record Use(String owner, String name, TypeSpec type) {}
}
