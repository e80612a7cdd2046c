package io.shelfwise.spapi.generator.facts;

import io.shelfwise.spapi.catalogue.ApiSpec;
import io.shelfwise.spapi.catalogue.ApiText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a catalogue gains, loses and changes by models that were read. */
public final class CatalogueChanges {

    private final Map<String, ApiSpec> known = new TreeMap<>();
    private final Map<String, ApiSpec> read = new TreeMap<>();
    private final List<String> lines = new ArrayList<>();

    private CatalogueChanges(List<ApiSpec> known, List<ApiSpec> read) {
        known.forEach(api -> this.known.put(api.file(), api));
        read.forEach(api -> this.read.put(api.file(), api));
    }

    /** The changes from a catalogue to what was read from models; an API without a model stays. */
    public static CatalogueChanges between(List<ApiSpec> known, List<ApiSpec> read) {
        CatalogueChanges changes = new CatalogueChanges(known, read);
        changes.read.forEach(changes::compare);
        return changes;
    }

    /**
     * One line for each fact that came ({@code +}) or went ({@code -}) below one for the API and one for the operation or
     * type that it is about.
     */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** How much was compared, in a sentence. */
    public String summary() {
        long came =
                read.keySet().stream().filter(file -> !known.containsKey(file)).count();
        long kept =
                known.keySet().stream().filter(file -> !read.containsKey(file)).count();
        long facts = lines.stream().filter(line -> line.startsWith("    ")).count();
        return read.size() + " APIs read: " + came + " new, " + facts + " facts differ in the others; " + kept
                + " without a model, kept";
    }

    /** All APIs after the changes, by name. */
    public List<ApiSpec> refreshed() {
        Map<String, ApiSpec> all = new TreeMap<>(known);
        all.putAll(read);
        return List.copyOf(all.values());
    }

    private void compare(String file, ApiSpec api) {
        ApiSpec old = known.get(file);
        if (old == null) {
            lines.add("+ " + file + ": " + api.operations().size() + " operations, "
                    + api.types().size() + " types");
            return;
        }
        Map<String, List<String>> before = parts(old);
        Map<String, List<String>> after = parts(api);
        if (before.equals(after)) {
            return;
        }
        lines.add(file);
        Set<String> all = new LinkedHashSet<>(before.keySet());
        all.addAll(after.keySet());
        all.forEach(part -> compare(part, before.get(part), after.get(part)));
    }

    private void compare(String part, @Nullable List<String> before, @Nullable List<String> after) {
        if (Objects.equals(before, after)) {
            return;
        }
        lines.add("  " + (before == null ? "+ " : after == null ? "- " : "~ ") + part);
        List<String> old = before == null ? List.of() : before;
        List<String> now = after == null ? List.of() : after;
        old.stream().filter(fact -> !now.contains(fact)).forEach(fact -> lines.add("    - " + fact));
        now.stream().filter(fact -> !old.contains(fact)).forEach(fact -> lines.add("    + " + fact));
    }

    /** The facts of each operation and type by its heading. */
    private static Map<String, List<String>> parts(ApiSpec api) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        for (String block : ApiText.of(api).split("\n\n", -1)) {
            List<String> facts = block.lines().map(String::strip).toList();
            String heading = facts.get(0).replaceFirst(" = .*", "");
            parts.put(heading, heading.equals(facts.get(0)) ? facts.subList(1, facts.size()) : facts);
        }
        return parts;
    }
}
