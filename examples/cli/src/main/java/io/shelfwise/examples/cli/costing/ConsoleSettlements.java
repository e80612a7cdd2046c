package io.shelfwise.examples.cli.costing;

import io.shelfwise.core.finance.SettlementSummary;
import io.shelfwise.core.money.Money;
import io.shelfwise.costing.settlement.Finding;
import io.shelfwise.costing.settlement.ReconciledSettlement;
import io.shelfwise.spapi.reports.ReportSummary;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Settlements for people. */
final class ConsoleSettlements {

    private final StringBuilder text = new StringBuilder();

    private ConsoleSettlements() {}

    static String of(SettlementReport report) {
        ConsoleSettlements console = new ConsoleSettlements();
        report.settlements().forEach(console::settlement);
        report.fees().map(ConsoleFees::of).ifPresent(console.text::append);
        report.files().forEach(console::file);
        return console.text.toString();
    }

    private void settlement(ReconciledSettlement settlement) {
        line("Settlement %s (%s)", printable(settlement.id()), settlement.currency());
        settlement.summary().ifPresent(this::period);
        settlement
                .sums()
                .forEach(sum -> amount(
                        sum.category().code(), sum.amount(), sum.lines() == 1 ? "1 line" : sum.lines() + " lines"));
        amount("total of lines", settlement.total(), "");
        settlement.summary().ifPresent(summary -> amount("deposit", summary.total(), ""));
        settlement.difference().ifPresent(difference -> amount("difference", difference, ""));
        amount("without balance movements", settlement.profitAndLoss(), "");
        ofWhich("refund administration", settlement.refundAdministration());
        ofWhich("currency conversion", settlement.currencyConversion());
        settlement
                .unknown()
                .forEach(unknown -> line(
                        "  unknown: %s, %s, %d line(s)",
                        printable(unknown.kind().toString()), unknown.amount(), unknown.lines()));
        settlement.findings().forEach(this::finding);
        line("");
    }

    private void period(SettlementSummary summary) {
        line("  %s to %s, deposited %s", day(summary.start()), day(summary.end()), day(summary.deposited()));
    }

    private void amount(String name, Money amount, String note) {
        line("  %-26s %14s %s  %s", name, amount.amount().toPlainString(), amount.currency(), note);
    }

    private void ofWhich(String name, Money amount) {
        if (amount.minorUnits() != 0) {
            amount("of which " + name, amount, "");
        }
    }

    private void finding(Finding finding) {
        line("  ! %s: %s", finding.kind().name().toLowerCase(Locale.ROOT), printable(finding.message()));
    }

    private void file(ReportSummary file) {
        if (file.setAside() > 0) {
            line("%s: %d row(s) set aside, not counted", file.file(), file.setAside());
            file.problems().forEach(problem -> line("  %s", printable(problem.toString())));
        }
        file.notes().forEach(note -> line("%s: %s", file.file(), printable(note)));
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
    }

    private static String day(Optional<Instant> time) {
        return time.map(at -> at.toString().substring(0, 10)).orElse("?");
    }

    /** Without control characters, which would break the screen. */
    static String printable(String value) {
        return value.replaceAll("\\p{Cntrl}", " ");
    }
}
