package io.shelfwise.spapi.generator;

import io.shelfwise.spapi.catalogue.reports.ColumnSpec;
import io.shelfwise.spapi.catalogue.reports.ReportSpec;
import io.shelfwise.spapi.catalogue.reports.RowSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Writes the type of the rows of a report: a view of the row as it was read, with an accessor for each column. */
final class ReportRowSource {

    static final String PACKAGE = SourceFiles.CLIENT + ".reports.rows";

    private static final String REPORTS = SourceFiles.CLIENT + ".reports.";

    private final RowSpec rows;
    private final Map<String, ReportSpec> reports;
    private final ReportSpec own;

    private ReportRowSource(RowSpec rows, Map<String, ReportSpec> reports) {
        this.rows = rows;
        this.reports = reports;
        this.own =
                reports.getOrDefault(RowSpec.TYPE, reports.values().iterator().next());
    }

    /**
     * The source.
     *
     * @param rows what is written
     * @param reports that have such rows, by the method that answers them
     */
    static String of(RowSpec rows, Map<String, ReportSpec> reports) {
        return new ReportRowSource(rows, reports).write();
    }

    private String write() {
        Source source = Source.of(PACKAGE, imports());
        source.doc(doc()).line("public final class " + rows.javaType() + " {").line("");
        source.line("private final ReportRow row;").line("");
        source.line("private " + rows.javaType() + "(ReportRow row) {")
                .line("this.row = row;")
                .line("}");
        reports.forEach((method, report) -> factory(source, method, report));
        row(source);
        rows.columns().forEach(column -> accessor(source, column));
        text(source);
        return source.line("}").toString();
    }

    private List<String> imports() {
        Set<String> imports =
                new TreeSet<>(List.of(REPORTS + "ReportRow", REPORTS + "ReportType", REPORTS + "ReportTypes"));
        rows.columns()
                .forEach(column -> imports.addAll(Accessor.of(column.kind()).imports()));
        return List.copyOf(imports);
    }

    private List<String> doc() {
        List<String> doc = new ArrayList<>();
        String article =
                rows.list().isEmpty() ? "A row of the " : "An element of " + Source.code(rows.list()) + " in the ";
        doc.add(article + own.title() + ", " + Source.code(own.type()) + ".");
        doc.add("");
        doc.add(
                "<p>A view of the row as it was read: values are made when they are asked for, and are empty where the cell");
        doc.add(
                "is blank or the file has no such column. None fails, since a row that does not fit was set aside before.");
        doc.add("Immutable and thread-safe. It prints its line only.");
        return doc;
    }

    private void factory(Source source, String method, ReportSpec report) {
        String list = rows.list().isEmpty() ? "" : Source.quoted(rows.list()) + ", ";
        source.line("").doc(List.of("The " + report.title() + ", " + Source.code(report.type()) + "."));
        source.line("public static ReportType<" + rows.javaType() + "> " + method + "() {")
                .line("return ReportTypes.typed(" + Source.quoted(report.type()) + ", " + list + rows.javaType()
                        + "::new);")
                .line("}");
    }

    private static void row(Source source) {
        source.line("").doc(List.of("The row itself: its line, its digest, and columns that nobody knew."));
        source.line("public ReportRow row() {").line("return row;").line("}");
    }

    private static void accessor(Source source, ColumnSpec column) {
        Accessor accessor = Accessor.of(column.kind());
        String meaning = accessor.meaning().isEmpty() ? "" : ", " + accessor.meaning();
        source.line("").doc(List.of(Source.code(column.name()) + meaning + "."));
        source.line("public " + accessor.type() + " " + Accessor.name(column) + "() {")
                .line("return row." + accessor.method() + "(" + Source.quoted(column.name()) + ");")
                .line("}");
    }

    private void text(Source source) {
        source.line("").line("@Override").line("public String toString() {");
        source.line("return " + Source.quoted(rows.javaType() + "[line ") + " + row.line() + \"]\";")
                .line("}");
    }
}
