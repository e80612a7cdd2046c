package io.shelfwise.examples.cli.plan;

import io.shelfwise.core.money.Money;
import io.shelfwise.examples.cli.shell.TextTable;
import io.shelfwise.forecasting.replenishment.PlanTotals;
import io.shelfwise.forecasting.replenishment.RestockLine;
import io.shelfwise.forecasting.replenishment.RestockPlan;
import io.shelfwise.forecasting.replenishment.RestockStatus;
import io.shelfwise.forecasting.replenishment.allocation.LimitUse;
import java.io.PrintWriter;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Prints the most urgent lines as a table of at most 100 columns, then the totals, then what was wrong with the input. */
final class ConsolePlan {

    private static final int URGENT_LINES = 10;

    private final PrintWriter out;
    private final TextTable table = new TextTable(
            List.of("SKU", "TITLE", "STATUS", "AVAIL", "INB", "A DAY", "COVER", "ORDER BY", "UNITS", "VALUE"),
            List.of(-13, -20, -9, 6, 5, 6, 5, -10, 6, 10));

    private ConsolePlan(PrintWriter out) {
        this.out = out;
    }

    static void print(RestockPlan plan, List<String> inputNotes, PrintWriter out) {
        ConsolePlan console = new ConsolePlan(out);
        console.lines(plan);
        console.totals(plan.totals());
        plan.limits().forEach(console::limit);
        console.notes(inputNotes);
    }

    private void lines(RestockPlan plan) {
        out.println("Restock plan as of " + plan.asOf() + ": "
                + InputNotes.count(plan.lines().size(), "SKU") + ", the most urgent first");
        out.println();
        out.println(table.header());
        plan.lines().stream().limit(URGENT_LINES).map(this::row).forEach(out::println);
        out.println();
    }

    private String row(RestockLine line) {
        return table.row(List.of(
                line.sku().value(),
                line.item().title(),
                word(line.status()),
                String.valueOf(line.item().stock().available()),
                String.valueOf(line.item().stock().inbound()),
                String.format(Locale.ROOT, "%.1f", line.coverage().dailyVelocity()),
                days(line.coverage().daysOfCover()),
                line.order().reorderDate().map(Object::toString).orElse(""),
                String.valueOf(line.order().units()),
                line.order().value().map(ConsolePlan::whole).orElse("")));
    }

    /** Whole currency units: cents are in the files. */
    private static String whole(Money value) {
        return value.amount().setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    private static String days(OptionalDouble daysOfCover) {
        return daysOfCover.isPresent() ? (int) daysOfCover.getAsDouble() + " d" : "";
    }

    private static String word(RestockStatus status) {
        return switch (status) {
            case OUT_OF_STOCK -> "out";
            case RUNS_OUT_BEFORE_ARRIVAL -> "runs out";
            case ORDER_NOW -> "order now";
            case ORDER_SOON -> "soon";
            case OK -> "ok";
            case OVERSTOCK -> "overstock";
            case NEEDS_DATA -> "no data";
            case NO_DEMAND -> "no demand";
        };
    }

    private void totals(PlanTotals totals) {
        String value = totals.orderValue().isEmpty()
                ? "unknown: no unit costs given"
                : totals.orderValue().stream().map(Money::toString).collect(Collectors.joining(" + "));
        total("Order value at landed cost", value);
        total("Units to order", String.valueOf(totals.orderUnits()));
        total("SKUs to order", String.valueOf(totals.skusToOrder()));
        total("SKUs out before a reorder can arrive", String.valueOf(totals.skusOutBeforeArrival()));
        total(
                "Units older than 180 days",
                totals.agedUnits().isPresent()
                        ? String.valueOf(totals.agedUnits().getAsLong())
                        : "unknown: the files hold no ages");
    }

    private void limit(LimitUse use) {
        total(
                "Limit: " + use.limit().name(),
                String.format(
                        Locale.ROOT,
                        "%.2f of %.2f used; one more would earn %.2f",
                        use.used(),
                        use.limit().most(),
                        use.price()));
    }

    private void total(String name, String value) {
        out.printf(Locale.ROOT, "%-38s%s%n", name, value);
    }

    private void notes(List<String> notes) {
        if (!notes.isEmpty()) {
            out.println();
            out.println("About the input:");
            notes.forEach(note -> out.println("  - " + TextTable.printable(note)));
        }
    }
}
