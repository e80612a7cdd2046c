package io.shelfwise.examples.cli.plan;

import io.shelfwise.forecasting.replenishment.RestockFailure;
import io.shelfwise.forecasting.replenishment.RestockPlan;
import io.shelfwise.spapi.imports.ImportReport;
import io.shelfwise.spapi.imports.UnlistedSku;
import io.shelfwise.spapi.reports.ReportSummary;
import io.shelfwise.spapi.reports.RowProblem;
import java.nio.file.Path;
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
            notes.add(count(imported.repeatedLines(), "order line") + " found more than once, counted once");
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
        String name = name(file);
        notes.add(name + ": " + count(file.rows(), "row") + " read"
                + (file.setAside() == 0 ? "" : ", " + file.setAside() + " set aside") + " (" + file.charset() + ")");
        for (RowProblem problem : file.problems()
                .subList(0, Math.min(FIRST_PROBLEMS, file.problems().size()))) {
            notes.add(name + ", " + problem);
        }
        if (file.setAside() > FIRST_PROBLEMS) {
            notes.add(name + ": and " + count(file.setAside() - FIRST_PROBLEMS, "more row") + " set aside");
        }
        file.notes().forEach(note -> notes.add(name + ": " + note));
    }

    /** Without its folder, so that the same files give the same notes wherever they lie. */
    private static String name(ReportSummary file) {
        return Path.of(file.file()).getFileName().toString();
    }

    private static String unlisted(List<UnlistedSku> skus) {
        String first = skus.stream()
                .limit(FIRST_SKUS)
                .map(sku -> sku.sku() + " (" + sku.units() + " units)")
                .collect(Collectors.joining(", "));
        String more = skus.size() > FIRST_SKUS ? " and " + (skus.size() - FIRST_SKUS) + " more" : "";
        return count(skus.size(), "SKU") + " sold but not in the inventory file: " + first + more;
    }

    /** The number and the noun in its right form. */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
