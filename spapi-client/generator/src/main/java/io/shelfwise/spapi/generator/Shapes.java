package io.shelfwise.spapi.generator;

import io.shelfwise.spapi.catalogue.ApiSpec;
import io.shelfwise.spapi.catalogue.TypeSpec;
import io.shelfwise.spapi.catalogue.TypeSpec.AllOf;
import io.shelfwise.spapi.catalogue.TypeSpec.Field;
import io.shelfwise.spapi.catalogue.TypeSpec.ListOf;
import io.shelfwise.spapi.catalogue.TypeSpec.MapOf;
import io.shelfwise.spapi.catalogue.TypeSpec.ObjectOf;
import io.shelfwise.spapi.catalogue.TypeSpec.Primitive;
import io.shelfwise.spapi.catalogue.TypeSpec.Reference;
import io.shelfwise.spapi.catalogue.TypeSpec.Words;
import io.shelfwise.spapi.generator.JavaType.Kind;
import io.shelfwise.spapi.generator.RecordShape.Component;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The Java types of one API. */
final class Shapes {

    private final ApiSpec api;
    private final IdentityHashMap<TypeSpec, String> inline;
    private final Sensitivity sensitivity;
    private final Map<String, RecordShape> records = new TreeMap<>();
    private final Map<String, WordsShape> words = new TreeMap<>();

    Shapes(ApiSpec api) {
        this.api = api;
        this.inline = InlineNames.of(api);
        this.sensitivity = new Sensitivity(api);
        api.types().forEach((name, type) -> declare(JavaNames.type(name), name, type));
        inline.forEach((type, name) -> declare(name, name, type));
    }

    Collection<RecordShape> records() {
        return records.values();
    }

    Collection<WordsShape> words() {
        return words.values();
    }

    boolean has(String javaName) {
        return records.containsKey(javaName) || words.containsKey(javaName);
    }

    Optional<RecordShape> record(String javaName) {
        return Optional.ofNullable(records.get(javaName));
    }

    Sensitivity sensitivity() {
        return sensitivity;
    }

    JavaType javaType(TypeSpec type) {
        if (type instanceof Primitive primitive) {
            return primitive(primitive);
        } else if (type instanceof Reference reference) {
            return reference(reference.name());
        } else if (type instanceof ListOf list) {
            return JavaType.list(javaType(list.element()));
        } else if (type instanceof MapOf map) {
            return JavaType.map(javaType(map.value()));
        }
        return named(String.valueOf(inline.get(type)), type);
    }

    private JavaType reference(String name) {
        TypeSpec type = api.type(name);
        boolean declared = type instanceof ObjectOf || type instanceof AllOf || type instanceof Words;
        return declared ? named(JavaNames.type(name), type) : javaType(type);
    }

    private static JavaType named(String name, TypeSpec type) {
        return new JavaType(name, type instanceof Words ? Kind.WORDS : Kind.RECORD);
    }

    private static JavaType primitive(Primitive primitive) {
        return switch (primitive) {
            case STRING -> JavaType.STRING;
            case TIME -> JavaType.INSTANT;
            case DATE -> JavaType.value("LocalDate");
            case INTEGER -> JavaType.value("Integer");
            case LONG -> JavaType.value("Long");
            case NUMBER -> JavaType.value("BigDecimal");
            case BOOLEAN -> JavaType.value("Boolean");
            case ANY -> JavaType.ANY;
        };
    }

    private void declare(String javaName, String amazonName, TypeSpec type) {
        if (type instanceof Words list) {
            words.merge(
                    javaName,
                    new WordsShape(javaName, list.values()),
                    (one, other) -> one.values().size() < other.values().size() ? other : one);
        } else if (type instanceof ObjectOf || type instanceof AllOf) {
            records.put(
                    javaName,
                    new RecordShape(javaName, amazonName, components(fields(type)), sensitivity.isPrivate(type)));
        }
    }

    private List<Component> components(Collection<Field> fields) {
        List<Component> components = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Field field : fields) {
            String name = JavaNames.component(field.name());
            while (!taken.add(name)) {
                name += "Value";
            }
            components.add(new Component(name, field.name(), field.required(), javaType(field.type())));
        }
        return components;
    }

    /** The fields of an object; a field that several parts have is that of the last. */
    private Collection<Field> fields(TypeSpec type) {
        Map<String, Field> fields = new LinkedHashMap<>();
        if (type instanceof ObjectOf object) {
            object.fields().forEach(field -> fields.put(field.name(), field));
        } else if (type instanceof AllOf all) {
            all.parts().forEach(part -> fields(part).forEach(field -> fields.put(field.name(), field)));
        } else if (type instanceof Reference reference) {
            return fields(api.type(reference.name()));
        }
        return fields.values();
    }
}
