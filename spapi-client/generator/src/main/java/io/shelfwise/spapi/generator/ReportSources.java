package io.shelfwise.spapi.generator;

import io.shelfwise.spapi.catalogue.reports.ColumnSpec;
import io.shelfwise.spapi.catalogue.reports.ReportSpec;
import io.shelfwise.spapi.catalogue.reports.RowSpec;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The sources of the types of all reports' rows, by the name of the type. */
final class ReportSources {

    private static final Set<String> TAKEN = Set.of("row", "type");

    private ReportSources() {}

    static Map<String, String> of(Collection<ReportSpec> reports) {
        Map<String, RowSpec> rows = new LinkedHashMap<>();
        Map<String, Map<String, ReportSpec>> factories = new LinkedHashMap<>();
        for (ReportSpec report : reports) {
            for (RowSpec each : report.rows()) {
                rows.putIfAbsent(each.javaType(), each);
                ReportSpec other = factories
                        .computeIfAbsent(each.javaType(), unused -> new LinkedHashMap<>())
                        .put(each.factory(), report);
                if (other != null) {
                    throw new IllegalStateException("row type '" + each.javaType() + "' is that of " + other.type()
                            + " and of " + report.type() + "; give one another name");
                }
            }
        }
        Map<String, String> sources = new TreeMap<>();
        rows.forEach((name, each) -> {
            requireDifferent(each);
            sources.put(name, ReportRowSource.of(each, factories.getOrDefault(name, Map.of())));
        });
        sources.put("package-info", packageInfo());
        return sources;
    }

    private static void requireDifferent(RowSpec rows) {
        Set<String> names = new HashSet<>(TAKEN);
        for (ColumnSpec column : rows.columns()) {
            String name = Accessor.name(column);
            if (!Character.isJavaIdentifierStart(name.charAt(0)) || !names.add(name)) {
                throw new IllegalStateException("column '" + column.name() + "' of " + rows.javaType()
                        + " would be read by '" + name + "', which is taken or no name; give it another one");
            }
        }
    }

    private static String packageInfo() {
        return new Source()
                .doc(List.of("Rows of Amazon's reports with an accessor for each column."))
                .line("@org.jspecify.annotations.NullMarked")
                .line("package " + ReportRowSource.PACKAGE + ";")
                .toString();
    }
}
