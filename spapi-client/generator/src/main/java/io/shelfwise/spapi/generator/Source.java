package io.shelfwise.spapi.generator;

import java.util.List;

/** The text of a Java source, written line by line; braces set the indentation. */
final class Source {

    private final StringBuilder text = new StringBuilder();
    private int depth;

    /** A source of {@code packageName} with the imports that any generated type may need. */
    static Source of(String packageName, List<String> imports) {
        Source source = new Source().line("package " + packageName + ";").line("");
        imports.forEach(name -> source.line("import " + name + ";"));
        return source.line("");
    }

    Source line(String line) {
        if (line.startsWith("}")) {
            depth--;
        }
        if (!line.isEmpty()) {
            text.append("    ".repeat(depth)).append(line);
        }
        text.append('\n');
        if (line.endsWith("{")) {
            depth++;
        }
        return this;
    }

    /** Each line a part, with commas between them. */
    Source parts(List<String> parts, String end) {
        for (int i = 0; i < parts.size(); i++) {
            text.append("    ".repeat(depth + 2)).append(parts.get(i));
            text.append(i == parts.size() - 1 ? end : ",").append('\n');
        }
        return this;
    }

    /** Goes in by one step, after a line whose brace stands elsewhere. */
    Source open() {
        depth++;
        return this;
    }

    /** A comment of the given lines. */
    Source doc(List<String> lines) {
        if (lines.size() == 1) {
            return line("/** " + lines.get(0) + " */");
        }
        line("/**");
        lines.forEach(doc -> line((" * " + doc).stripTrailing()));
        return line(" */");
    }

    static String quoted(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** Amazon's words inside a comment; braces in them come in pairs. */
    static String code(String value) {
        return "{@code " + value + "}";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
