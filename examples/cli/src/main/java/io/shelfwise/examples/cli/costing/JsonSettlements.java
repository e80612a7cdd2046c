package io.shelfwise.examples.cli.costing;

import com.squareup.moshi.JsonWriter;
import io.shelfwise.core.finance.SettlementSummary;
import io.shelfwise.core.money.Money;
import io.shelfwise.costing.settlement.CategorySum;
import io.shelfwise.costing.settlement.Finding;
import io.shelfwise.costing.settlement.ReconciledSettlement;
import io.shelfwise.costing.settlement.UnknownAmount;
import io.shelfwise.spapi.reports.ReportSummary;
import io.shelfwise.spapi.reports.RowProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import okio.Buffer;

/** Settlements for programs: one document, amounts as text. */
final class JsonSettlements {

    private final JsonWriter json;

    private JsonSettlements(JsonWriter json) {
        this.json = json;
    }

    static String of(SettlementReport report) {
        Buffer text = new Buffer();
        try (JsonWriter json = JsonWriter.of(text)) {
            json.setIndent(" ");
            json.setSerializeNulls(true);
            new JsonSettlements(json).report(report);
        } catch (IOException e) {
            throw new UncheckedIOException("memory refused the document; free some", e);
        }
        return text.readUtf8() + "\n";
    }

    private void report(SettlementReport report) throws IOException {
        json.beginObject();
        json.name("settlements").beginArray();
        for (ReconciledSettlement settlement : report.settlements()) {
            settlement(settlement);
        }
        json.endArray();
        if (report.fees().isPresent()) {
            json.name("fees");
            new JsonFees(json).write(report.fees().get());
        }
        json.name("files").beginArray();
        for (ReportSummary file : report.files()) {
            file(file);
        }
        json.endArray();
        json.endObject();
    }

    private void settlement(ReconciledSettlement settlement) throws IOException {
        Optional<SettlementSummary> summary = settlement.summary();
        json.beginObject();
        json.name("id").value(settlement.id());
        json.name("source").value(settlement.source());
        time("start", summary.flatMap(SettlementSummary::start));
        time("end", summary.flatMap(SettlementSummary::end));
        time("depositedAt", summary.flatMap(SettlementSummary::deposited));
        json.name("currency").value(settlement.currency().getCurrencyCode());
        amount("deposit", summary.map(SettlementSummary::total));
        amount("total", Optional.of(settlement.total()));
        amount("difference", settlement.difference());
        amount("profitAndLoss", Optional.of(settlement.profitAndLoss()));
        amount("refundAdministration", Optional.of(settlement.refundAdministration()));
        amount("currencyConversion", Optional.of(settlement.currencyConversion()));
        json.name("lines").value(settlement.lines());
        categories(settlement);
        json.name("unknown").beginArray();
        for (UnknownAmount unknown : settlement.unknown()) {
            unknown(unknown);
        }
        json.endArray();
        json.name("findings").beginArray();
        for (Finding finding : settlement.findings()) {
            finding(finding);
        }
        json.endArray();
        json.endObject();
    }

    private void categories(ReconciledSettlement settlement) throws IOException {
        json.name("categories").beginObject();
        for (CategorySum sum : settlement.sums()) {
            if (sum.amount().currency().equals(settlement.currency())) {
                amount(sum.category().code(), Optional.of(sum.amount()));
            }
        }
        json.endObject();
        json.name("otherCurrencies").beginArray();
        for (CategorySum sum : settlement.sums()) {
            if (!sum.amount().currency().equals(settlement.currency())) {
                json.beginObject();
                json.name("category").value(sum.category().code());
                money(sum.amount());
                json.endObject();
            }
        }
        json.endArray();
    }

    private void unknown(UnknownAmount unknown) throws IOException {
        json.beginObject();
        json.name("transactionType").value(unknown.kind().transactionType());
        json.name("amountType").value(unknown.kind().amountType());
        json.name("amountDescription").value(unknown.kind().amountDescription());
        money(unknown.amount());
        json.name("lines").value(unknown.lines());
        json.endObject();
    }

    private void finding(Finding finding) throws IOException {
        json.beginObject();
        json.name("kind").value(finding.kind().name().toLowerCase(Locale.ROOT));
        amount("amount", finding.amount());
        json.name("currency")
                .value(finding.amount()
                        .map(amount -> amount.currency().getCurrencyCode())
                        .orElse(null));
        json.name("message").value(finding.message());
        json.endObject();
    }

    private void file(ReportSummary file) throws IOException {
        json.beginObject();
        json.name("file").value(file.file());
        json.name("rows").value(file.rows());
        json.name("setAside").value(file.setAside());
        json.name("problems").beginArray();
        for (RowProblem problem : file.problems()) {
            json.value(problem.toString());
        }
        json.endArray();
        json.name("notes").beginArray();
        for (String note : file.notes()) {
            json.value(note);
        }
        json.endArray();
        json.endObject();
    }

    private void money(Money money) throws IOException {
        amount("amount", Optional.of(money));
        json.name("currency").value(money.currency().getCurrencyCode());
    }

    private void amount(String name, Optional<Money> amount) throws IOException {
        json.name(name)
                .value(amount.map(money -> money.amount().toPlainString()).orElse(null));
    }

    private void time(String name, Optional<Instant> time) throws IOException {
        json.name(name).value(time.map(Instant::toString).orElse(null));
    }
}
