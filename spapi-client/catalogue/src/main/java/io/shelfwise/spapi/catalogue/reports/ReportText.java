package io.shelfwise.spapi.catalogue.reports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads the text form of descriptions, which the files explain themselves. */
final class ReportText {

    private final Map<String, ReportSpec> reports = new LinkedHashMap<>();

    private String type = "";
    private String title = "";
    private final Set<ReportTrait> traits = EnumSet.noneOf(ReportTrait.class);
    private final List<RowSpec> rows = new ArrayList<>();

    private String list = "";
    private String javaType = "";
    private String factory = "";
    private final List<ColumnSpec> columns = new ArrayList<>();

    private ReportText() {}

    /** By Amazon's name of the type, in their order. */
    static Map<String, ReportSpec> parse(String text) {
        ReportText parser = new ReportText();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(parser::line);
        parser.endReport();
        return Collections.unmodifiableMap(parser.reports);
    }

    private void line(String line) {
        if (line.startsWith("= ")) {
            endReport();
            head(line.substring(2));
        } else if (line.startsWith("[")) {
            endRows();
            int end = line.indexOf(']');
            list = line.substring(1, end);
            rowType(line.substring(end + 1).strip());
        } else if (line.startsWith("like ")) {
            String other = line.substring("like ".length()).strip();
            columns.addAll(Objects.requireNonNull(reports.get(other), other).columns());
        } else {
            columns.add(column(line));
        }
    }

    private void head(String head) {
        String[] parts = head.split(" : ", 2);
        List<String> words = List.of(parts[0].strip().split(" ", -1));
        type = words.get(0);
        title = parts[1].strip();
        for (String word : words.subList(1, words.size())) {
            if (Character.isUpperCase(word.charAt(0))) {
                rowType(word);
            } else {
                traits.add(ReportTrait.valueOf(word.toUpperCase(Locale.ROOT)));
            }
        }
    }

    private void rowType(String word) {
        int point = word.indexOf('.');
        javaType = point < 0 ? word : word.substring(0, point);
        factory = point < 0 ? RowSpec.TYPE : word.substring(point + 1);
    }

    private void endRows() {
        if (!columns.isEmpty()) {
            rows.add(new RowSpec(list, javaType, factory, columns));
            columns.clear();
        }
    }

    private void endReport() {
        endRows();
        if (!type.isEmpty()) {
            reports.put(type, new ReportSpec(type, title, traits, rows));
        }
        traits.clear();
        rows.clear();
        list = "";
        javaType = "";
    }

    private static ColumnSpec column(String line) {
        String[] parts = line.split(" \\| ", -1);
        String[] words = parts[0].strip().split(" ", -1);
        boolean needed = words[1].endsWith("!");
        String kind = needed ? words[1].substring(0, words[1].length() - 1) : words[1];
        return new ColumnSpec(
                words[0],
                ColumnKind.valueOf(kind.toUpperCase(Locale.ROOT)),
                needed,
                words.length > 2 ? words[2] : "",
                List.of(parts).subList(1, parts.length));
    }
}
