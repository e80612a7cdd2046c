package io.shelfwise.examples.cli.costing;

import com.squareup.moshi.JsonWriter;
import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.money.Money;
import io.shelfwise.costing.fees.Fee;
import io.shelfwise.costing.fees.FeeEstimate;
import io.shelfwise.costing.fees.FeeSchedules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import okio.Buffer;
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
        Buffer text = new Buffer();
        try (JsonWriter json = JsonWriter.of(text)) {
            json.setSerializeNulls(true);
            json.beginObject();
            answer(json, line, number);
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory failed; report this", e);
        }
        return text.readUtf8();
    }

    private void answer(JsonWriter json, String line, int number) throws IOException {
        JsonLine fields = null;
        FeeEstimate estimate;
        try {
            fields = JsonLine.read(line);
            estimate = schedules.estimate(FeeFields.input(fields, marketplace, date));
        } catch (IllegalArgumentException e) {
            json.name("id").value(fields == null ? null : fields.idOrNull());
            json.name("line").value(number);
            json.name("error").value(e.getMessage());
            return;
        }
        json.name("id").value(fields.idOrNull());
        json.name("sizeTier").value(estimate.sizeTier().orElse(null));
        json.name("fees").beginArray();
        for (Fee fee : estimate.fees()) {
            fee(json, fee);
        }
        json.endArray();
        json.name("total").value(estimate.total().amount().toPlainString());
        json.name("complete").value(estimate.isComplete());
    }

    private static void fee(JsonWriter json, Fee fee) throws IOException {
        json.beginObject();
        json.name("type").value(fee.type().name());
        json.name("amount")
                .value(fee.amount().map(Money::amount).map(Object::toString).orElse(null));
        json.name("currency").value(fee.currency().getCurrencyCode());
        json.name("rule").value(textOrNull(fee.rule()));
        json.name("schedule").value(fee.schedule());
        json.name("confidence").value(fee.confidence());
        json.name("covered").value(fee.covered());
        json.name("reason").value(textOrNull(fee.reason()));
        json.endObject();
    }

    private static @Nullable String textOrNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
