package io.shelfwise.examples.cli.costing;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.money.Money;
import io.shelfwise.costing.fees.Fee;
import io.shelfwise.costing.fees.FeeEstimate;
import io.shelfwise.costing.fees.FeeSchedules;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Answers one line of input with one line of output. */
final class FeeLines {

    private final FeeSchedules schedules;
    private final Marketplace marketplace;
    private final @Nullable LocalDate date;

    FeeLines(FeeSchedules schedules, Marketplace marketplace, @Nullable LocalDate date) {
        this.schedules = schedules;
        this.marketplace = marketplace;
        this.date = date;
    }

    String answer(String line, int number) {
        JsonLineWriter json = new JsonLineWriter().open('{');
        JsonLine fields = null;
        try {
            fields = JsonLine.read(line);
            FeeEstimate estimate = schedules.estimate(FeeFields.input(fields, marketplace, date));
            estimate(json.text("id", fields.idOrNull()), estimate);
        } catch (IllegalArgumentException e) {
            json = new JsonLineWriter().open('{');
            json.text("id", fields == null ? null : fields.idOrNull())
                    .plain("line", number)
                    .text("error", e.getMessage());
        }
        return json.close('}').toString();
    }

    private static void estimate(JsonLineWriter json, FeeEstimate estimate) {
        json.text("sizeTier", estimate.sizeTier().orElse(null));
        json.name("fees").open('[');
        for (Fee fee : estimate.fees()) {
            fee(json, fee);
        }
        json.close(']');
        json.text("total", estimate.total().amount().toPlainString());
        json.plain("complete", estimate.isComplete());
    }

    private static void fee(JsonLineWriter json, Fee fee) {
        json.open('{')
                .text("type", fee.type().name())
                .text(
                        "amount",
                        fee.amount()
                                .map(Money::amount)
                                .map(BigDecimal::toPlainString)
                                .orElse(null))
                .text("currency", fee.currency().getCurrencyCode())
                .text("rule", textOrNull(fee.rule()))
                .text("schedule", fee.schedule())
                .text("confidence", fee.confidence())
                .plain("covered", fee.covered())
                .text("reason", textOrNull(fee.reason()))
                .close('}');
    }

    private static @Nullable String textOrNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
