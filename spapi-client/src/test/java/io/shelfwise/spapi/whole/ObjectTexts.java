package io.shelfwise.spapi.whole;

import com.github.benmanes.caffeine.cache.Cache;
import io.shelfwise.core.vault.Secret;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an object, and all objects of ours that it holds, print of themselves. */
public final class ObjectTexts {

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<String> texts = new ArrayList<>();

    public static List<String> of(Object... objects) throws IllegalAccessException {
        ObjectTexts texts = new ObjectTexts();
        for (Object object : objects) {
            texts.visit(object);
        }
        return texts.texts;
    }

    private void visit(Object object) throws IllegalAccessException {
        if (object == null || !seen.add(object)) {
            return;
        }
        if (object instanceof Cache<?, ?> cache) {
            visit(cache.asMap());
        } else if (object instanceof Map<?, ?> map) {
            visit(new ArrayList<>(map.keySet()));
            visit(new ArrayList<>(map.values()));
        } else if (object instanceof Iterable<?> many) {
            for (Object one : many) {
                visit(one);
            }
        } else if (object instanceof Optional<?> optional) {
            visit(optional.orElse(null));
        } else if (object.getClass().getName().startsWith("io.shelfwise")) {
            texts.add(object.toString());
            fields(object);
        }
    }

    private void fields(Object object) throws IllegalAccessException {
        if (object instanceof Secret || object instanceof Enum<?>) {
            return;
        }
        for (Field field : object.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                field.setAccessible(true);
                visit(field.get(object));
            }
        }
    }
}
