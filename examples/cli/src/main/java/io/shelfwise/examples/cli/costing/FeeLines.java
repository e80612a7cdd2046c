package io.shelfwise.examples.cli.costing;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.money.Money;
import io.shelfwise.costing.fees.Fee;
import io.shelfwise.costing.fees.FeeEstimate;
import io.shelfwise.costing.fees.FeeSchedules;
import java.time.LocalDate;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Answers each line of input with one line of output. */
final class FeeLines {

    private final FeeSchedules schedules;
    private final Marketplace marketplace;
    private final @Nullable LocalDate date;
    private final JsonOutput json;
    private final JsonLine fields = new JsonLine(FeeFields.NAMES);

    FeeLines(FeeSchedules schedules, Marketplace marketplace, @Nullable LocalDate date, JsonOutput json) {
        this.schedules = schedules;
        this.marketplace = marketplace;
        this.date = date;
        this.json = json;
    }

    void answer(Buffer line, long number) {
        json.open('{');
        try {
            fields.read(line);
            FeeEstimate estimate = schedules.estimate(FeeFields.input(fields, marketplace, date));
            json.text("id", fields.idOrNull());
            write(estimate);
        } catch (IllegalArgumentException e) {
            json.text("id", fields.idOrNull()).plain("line", number).text("error", e.getMessage());
        }
        json.close('}').endLine();
    }

    private void write(FeeEstimate estimate) {
        json.text("sizeTier", estimate.sizeTier().orElse(null));
        json.array("fees", estimate.fees(), this::write);
        json.text("total", text(estimate.total()));
        json.plain("complete", estimate.isComplete());
    }

    private void write(Fee fee) {
        json.open('{')
                .text("type", fee.type().name())
                .text("amount", fee.amount().map(FeeLines::text).orElse(null))
                .text("currency", fee.currency().getCurrencyCode())
                .text("rule", textOrNull(fee.rule()))
                .text("schedule", fee.schedule())
                .text("confidence", fee.confidence())
                .plain("covered", fee.covered())
                .text("reason", textOrNull(fee.reason()))
                .close('}');
    }

    private static String text(Money money) {
        return money.amount().toPlainString();
    }

    private static @Nullable String textOrNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
