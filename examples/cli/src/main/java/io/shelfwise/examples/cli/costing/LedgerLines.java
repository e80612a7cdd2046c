package io.shelfwise.examples.cli.costing;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import io.shelfwise.core.ShelfwiseException;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.money.Money;
import io.shelfwise.costing.ledger.CostLedger;
import io.shelfwise.costing.ledger.EventType;
import io.shelfwise.costing.ledger.LedgerEvent;
import io.shelfwise.examples.cli.costing.JsonFields.Values;
import java.io.EOFException;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Events of a ledger, one JSON object a line; blank lines don't count. */
final class LedgerLines {

    private static final String[] NAMES = {
        "id", "type", "sku", "quantity", "amount", "currency", "on", "knownOn", "appliesTo"
    };
    private static final JsonReader.Options OPTIONS = JsonReader.Options.of(NAMES);
    private static final int ID = 0;
    private static final int TYPE = 1;
    private static final int SKU = 2;
    private static final int QUANTITY = 3;
    private static final int AMOUNT = 4;
    private static final int CURRENCY = 5;
    private static final int ON = 6;
    private static final int KNOWN_ON = 7;
    private static final int APPLIES_TO = 8;

    private final @Nullable String[] values = new @Nullable String[NAMES.length];

    /** Many events share a day, and reading one is slow. */
    private final Map<String, LocalDate> days = new HashMap<>();

    private LedgerLines() {}

    /**
     * Adds every event to the ledger.
     *
     * @throws ShelfwiseException naming the first line that is no event
     */
    static void addTo(CostLedger ledger, String in) throws IOException {
        LedgerLines lines = new LedgerLines();
        JsonLines.read(in, (line, number) -> lines.add(ledger, line, in, number));
    }

    private void add(CostLedger ledger, Buffer line, String in, long number) throws IOException {
        JsonReader json = JsonReader.of(line);
        try {
            ledger.add(event(json));
            if (json.peek() != JsonReader.Token.END_DOCUMENT) {
                throw new JsonDataException("there is more after the object; give one object a line");
            }
        } catch (JsonEncodingException | JsonDataException | EOFException | IllegalArgumentException e) {
            throw new ShelfwiseException(in + " line " + number + ": " + e.getMessage(), e);
        }
    }

    private LedgerEvent event(JsonReader json) throws IOException {
        Arrays.fill(values, null);
        json.beginObject();
        while (json.hasNext()) {
            int name = json.selectName(OPTIONS);
            if (name < 0) {
                json.skipName();
                json.skipValue();
            } else if (json.peek() == JsonReader.Token.NULL) {
                json.skipValue();
            } else {
                values[name] = json.nextString();
            }
        }
        json.endObject();
        LocalDate on = day("on", text(ON));
        String known = values[KNOWN_ON];
        String quantity = values[QUANTITY];
        EventType type = type(text(TYPE));
        return new LedgerEvent(
                text(ID),
                type,
                Sku.of(text(SKU)),
                quantity == null ? noQuantity(type) : Values.number("quantity", quantity),
                amount(type),
                on,
                known == null ? on : day("knownOn", known),
                Optional.ofNullable(values[APPLIES_TO]));
    }

    private LocalDate day(String name, String text) {
        return days.computeIfAbsent(text, unread -> Values.date(name, unread));
    }

    /** Amounts of sales and the like are no cost: without a currency they are left out. */
    private Optional<Money> amount(EventType type) {
        String amount = values[AMOUNT];
        if (amount == null || (values[CURRENCY] == null && (type.isIssue() || type == EventType.RETURN))) {
            return Optional.empty();
        }
        return Optional.of(Money.of(Values.number("amount", amount), Values.currency("currency", text(CURRENCY))));
    }

    private static BigDecimal noQuantity(EventType type) {
        boolean movesNone = type == EventType.LATE_COST || type == EventType.CORRECTION || type.isRevaluation();
        if (movesNone || type == EventType.REIMBURSEMENT) {
            return BigDecimal.ZERO;
        }
        throw new IllegalArgumentException("quantity of a " + type + " is missing; give its units");
    }

    private static EventType type(String text) {
        try {
            return EventType.valueOf(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "type is '" + text + "'; give one of " + Arrays.toString(EventType.values()), e);
        }
    }

    private String text(int name) {
        String value = values[name];
        if (value == null) {
            throw new IllegalArgumentException(NAMES[name] + " is missing; give it");
        }
        return value;
    }
}
