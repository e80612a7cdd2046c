package io.shelfwise.spapi.reports;

import io.shelfwise.spapi.catalogue.reports.ColumnKind;
import io.shelfwise.spapi.catalogue.reports.ColumnSpec;
import io.shelfwise.spapi.catalogue.reports.ReportSpec;
import io.shelfwise.spapi.catalogue.reports.ReportTrait;
import java.util.List;

/**
 * Tells the columns of a file by their place, where its header is in a language that nobody noted down: the header must
 * be nearly as wide as the report, and not even a quarter of its names be known.
 */
final class Positions {

    private static final double FEW = 0.25;
    private static final double NEARLY_ALL = 0.8;

    private Positions() {}

    static boolean tell(ReportSpec table, Columns columns, String[] names, ColumnKind[] kinds) {
        List<ColumnSpec> specs = table.columns();
        int width = columns.found().size();
        boolean foreign = columns.found().stream().anyMatch(name -> name.chars().anyMatch(c -> c > 127));
        boolean fits = width <= specs.size() && width >= NEARLY_ALL * specs.size();
        if (!table.is(ReportTrait.PLACES) || !foreign || !fits || columns.known(specs) > FEW * width) {
            return false;
        }
        for (int i = 0; i < width; i++) {
            names[i] = specs.get(i).name();
            kinds[i] = specs.get(i).kind();
        }
        columns.toldByPosition();
        return true;
    }
}
