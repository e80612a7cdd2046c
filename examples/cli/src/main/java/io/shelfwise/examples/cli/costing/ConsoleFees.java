package io.shelfwise.examples.cli.costing;

import io.shelfwise.costing.settlement.FeeAuditResult;
import io.shelfwise.costing.settlement.FeeGap;
import io.shelfwise.costing.settlement.GapSum;
import io.shelfwise.costing.settlement.UncheckedFees;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Fees against expectation, for people. */
final class ConsoleFees {

    private static final int SHOWN = 20;

    private final StringBuilder text = new StringBuilder();

    private ConsoleFees() {}

    static String of(FeeAuditResult fees) {
        ConsoleFees console = new ConsoleFees();
        long unchecked =
                fees.unchecked().stream().mapToLong(UncheckedFees::fees).sum();
        console.line(
                "Fees against expectation: %d checked, %d as expected, %d not; %d not checked",
                fees.checked(), fees.asExpected(), fees.gaps().size(), unchecked);
        fees.sums().forEach(console::sum);
        List<FeeGap> largest = fees.gaps().stream()
                .sorted(Comparator.comparing((FeeGap gap) -> -Math.abs(gap.gap().minorUnits())))
                .limit(SHOWN)
                .toList();
        largest.forEach(console::gap);
        if (fees.gaps().size() > SHOWN) {
            console.line("  %d smaller gaps: --json lists them", fees.gaps().size() - SHOWN);
        }
        fees.unchecked().forEach(console::unchecked);
        console.line("");
        return console.text.toString();
    }

    private void sum(GapSum sum) {
        line(
                "  %-10s %-13s %6d fee(s), charged less expected %s",
                word(sum.type()), word(sum.reason()), sum.gaps(), sum.difference());
    }

    private void gap(FeeGap gap) {
        line(
                "  ! order %s, %s: %s charged %s, expected %s, difference %s: %s",
                gap.orderId(),
                gap.sku(),
                word(gap.type()),
                gap.charged(),
                gap.expected(),
                gap.gap(),
                gap.likely().stream().map(ConsoleFees::word).collect(Collectors.joining(", ")));
        gap.evidence().forEach(evidence -> line("      %s", evidence));
    }

    private void unchecked(UncheckedFees some) {
        String example = some.example().map(sku -> ", such as " + sku).orElse("");
        line("  not checked: %d %s fee(s)%s: %s", some.fees(), word(some.type()), example, some.reason());
    }

    private void line(String format, Object... values) {
        String line = String.format(Locale.ROOT, format, values).stripTrailing();
        text.append(ConsoleSettlements.printable(line)).append('\n');
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
