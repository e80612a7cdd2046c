package io.shelfwise.spapi.catalogue;

import io.shelfwise.spapi.catalogue.TypeSpec.Field;
import io.shelfwise.spapi.catalogue.TypeSpec.ObjectOf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link ApiText} writes. */
final class ApiParser {

    private final List<String> lines;
    private int at;

    ApiParser(String text) {
        this.lines = text.lines().toList();
    }

    ApiSpec api() {
        try {
            return read();
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    "line " + (at + 1) + " of an API's catalogue cannot be read: " + e.getMessage()
                            + "; make the catalogue anew",
                    e);
        }
    }

    private ApiSpec read() {
        String file = header("api ");
        String family = header("family ");
        String name = header("name ");
        String version = header("version ");
        List<OperationSpec> operations = new ArrayList<>();
        Map<String, TypeSpec> types = new LinkedHashMap<>();
        for (; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.startsWith("type ")) {
                type(line.substring("type ".length()), types);
            } else if (!line.isEmpty()) {
                operations.add(operation(file, line));
            }
        }
        return new ApiSpec(file, family, name, version, operations, types);
    }

    private String header(String key) {
        String line = lines.get(at);
        if (!line.startsWith(key)) {
            throw new IllegalArgumentException("'" + line + "' does not start with '" + key + "'");
        }
        at++;
        return line.substring(key.length());
    }

    private OperationSpec operation(String api, String line) {
        String[] words = line.split(" ", 3);
        OperationDraft draft = new OperationDraft(api, words[0], words[1], words[2]);
        indented().forEach(draft::add);
        return draft.done();
    }

    private void type(String head, Map<String, TypeSpec> types) {
        int equals = head.indexOf(" = ");
        if (equals >= 0) {
            types.put(head.substring(0, equals), TypeParser.type(head.substring(equals + 3)));
            return;
        }
        List<Field> fields = indented().stream().map(TypeParser::field).toList();
        types.put(head, new ObjectOf(fields));
    }

    private List<String> indented() {
        List<String> found = new ArrayList<>();
        while (at + 1 < lines.size() && lines.get(at + 1).startsWith("  ")) {
            at++;
            found.add(lines.get(at).strip());
        }
        return found;
    }
}
