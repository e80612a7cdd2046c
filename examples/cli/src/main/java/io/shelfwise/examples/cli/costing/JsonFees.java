package io.shelfwise.examples.cli.costing;

import com.squareup.moshi.JsonWriter;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.money.Money;
import io.shelfwise.costing.settlement.FeeAuditResult;
import io.shelfwise.costing.settlement.FeeGap;
import io.shelfwise.costing.settlement.GapReason;
import io.shelfwise.costing.settlement.GapSum;
import io.shelfwise.costing.settlement.UncheckedFees;
import java.io.IOException;

/** Fees against expectation, for programs: amounts as text. */
final class JsonFees {

    private final JsonWriter json;

    JsonFees(JsonWriter json) {
        this.json = json;
    }

    void write(FeeAuditResult fees) throws IOException {
        json.beginObject();
        json.name("checked").value(fees.checked());
        json.name("asExpected").value(fees.asExpected());
        json.name("sums").beginArray();
        for (GapSum sum : fees.sums()) {
            sum(sum);
        }
        json.endArray();
        json.name("gaps").beginArray();
        for (FeeGap gap : fees.gaps()) {
            gap(gap);
        }
        json.endArray();
        json.name("notChecked").beginArray();
        for (UncheckedFees some : fees.unchecked()) {
            unchecked(some);
        }
        json.endArray();
        json.endObject();
    }

    private void sum(GapSum sum) throws IOException {
        json.beginObject();
        json.name("fee").value(ConsoleFees.word(sum.type()));
        json.name("reason").value(ConsoleFees.word(sum.reason()));
        json.name("gaps").value(sum.gaps());
        amount("difference", sum.difference());
        json.name("currency").value(sum.difference().currency().getCurrencyCode());
        json.endObject();
    }

    private void gap(FeeGap gap) throws IOException {
        json.beginObject();
        json.name("orderId").value(gap.orderId());
        json.name("sku").value(gap.sku().value());
        json.name("fee").value(ConsoleFees.word(gap.type()));
        amount("expected", gap.expected());
        amount("charged", gap.charged());
        amount("difference", gap.gap());
        json.name("currency").value(gap.charged().currency().getCurrencyCode());
        json.name("reasons").beginArray();
        for (GapReason reason : gap.likely()) {
            json.value(ConsoleFees.word(reason));
        }
        json.endArray();
        json.name("evidence").beginArray();
        for (String evidence : gap.evidence()) {
            json.value(evidence);
        }
        json.endArray();
        json.endObject();
    }

    private void unchecked(UncheckedFees some) throws IOException {
        json.beginObject();
        json.name("fee").value(ConsoleFees.word(some.type()));
        json.name("reason").value(some.reason());
        json.name("fees").value(some.fees());
        json.name("example").value(some.example().map(Sku::value).orElse(null));
        json.endObject();
    }

    private void amount(String name, Money amount) throws IOException {
        json.name(name).value(amount.amount().toPlainString());
    }
}
