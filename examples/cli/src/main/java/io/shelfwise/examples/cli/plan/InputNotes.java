package io.shelfwise.examples.cli.plan;

import io.shelfwise.forecasting.replenishment.RestockFailure;
import io.shelfwise.forecasting.replenishment.RestockPlan;
import io.shelfwise.spapi.imports.ImportReport;
import io.shelfwise.spapi.imports.UnlistedSku;
import io.shelfwise.spapi.reports.ReportSummary;
import io.shelfwise.spapi.reports.RowProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What was read and what was wrong with it, a sentence each. */
final class InputNotes {

    private static final int FIRST_PROBLEMS = 5;
    private static final int FIRST_SKUS = 5;

    private InputNotes() {}

    static List<String> of(ImportReport imported, RestockPlan plan) {
        List<String> notes = new ArrayList<>();
        imported.files().forEach(file -> file(notes, file));
        if (imported.repeatedLines() > 0) {
            notes.add(imported.repeatedLines() + " order lines were in the files more than once and count once");
        }
        if (!imported.soldButNotInInventory().isEmpty()) {
            notes.add(unlisted(imported.soldButNotInInventory()));
        }
        notes.addAll(imported.notes());
        for (RestockFailure failure : plan.failures()) {
            notes.add(
                    failure.sku() + " could not be planned: " + failure.cause().getMessage());
        }
        return notes;
    }

    private static void file(List<String> notes, ReportSummary file) {
        notes.add(file.file() + ": " + file.rows() + " rows read"
                + (file.setAside() == 0 ? "" : ", " + file.setAside() + " set aside") + " (" + file.charset() + ")");
        file.problems().stream().limit(FIRST_PROBLEMS).map(RowProblem::toString).forEach(notes::add);
        if (file.setAside() > FIRST_PROBLEMS) {
            notes.add("and " + (file.setAside() - FIRST_PROBLEMS) + " more rows of " + file.file());
        }
        notes.addAll(file.notes());
    }

    private static String unlisted(List<UnlistedSku> skus) {
        String first = skus.stream()
                .limit(FIRST_SKUS)
                .map(sku -> sku.sku() + " (" + sku.units() + " units)")
                .collect(Collectors.joining(", "));
        String more = skus.size() > FIRST_SKUS ? " and " + (skus.size() - FIRST_SKUS) + " more" : "";
        return skus.size() + " SKUs were sold but are not in the inventory file: " + first + more;
    }
}
