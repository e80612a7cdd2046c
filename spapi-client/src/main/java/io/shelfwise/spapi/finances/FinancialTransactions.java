package io.shelfwise.spapi.finances;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads answers of {@code listTransactions} (Finances API 2024-06-19), with their amounts as lines of settlements in the
 * words that settlement reports use, so that the same reconciler sorts them.
 *
 * <p>The leaves of the breakdowns of each item become lines; a fee is one line with its tax, as in reports. What a total
 * has beyond its parts becomes a line named {@code Remainder}, so the lines always add up to the total. A type of
 * breakdown that is new keeps its own name.
 *
 * <p>A transaction that was held back comes again when it is released: of {@link FinancialTransaction#isSettled} ones,
 * each amount counts once. The settlement of a line is the {@code SETTLEMENT_ID} of its transaction, else its {@code
 * FINANCIAL_EVENT_GROUP_ID}, else {@link #UNSETTLED}. Stateless; it holds no data about buyers.
 */
public final class FinancialTransactions {

    /** Stands for the settlement of transactions that name none. */
    public static final String UNSETTLED = "unsettled";

    private FinancialTransactions() {}

    /**
     * The transactions of an answer.
     *
     * @throws IllegalArgumentException if the text is no JSON object
     */
    public static FinancesPage<FinancialTransaction> read(String json) {
        JsonObject document = JsonObject.parse(json);
        JsonObject payload = document.object("payload").isEmpty() ? document : document.object("payload");
        Amounts amounts = new Amounts();
        return new FinancesPage<>(
                payload.objects("transactions").stream()
                        .map(transaction -> transaction(transaction, amounts))
                        .toList(),
                payload.text("nextToken"),
                amounts.notes());
    }

    private static FinancialTransaction transaction(JsonObject json, Amounts amounts) {
        Map<String, String> identifiers = new HashMap<>();
        for (JsonObject related : json.objects("relatedIdentifiers")) {
            related.text("relatedIdentifierName")
                    .ifPresent(name -> related.text("relatedIdentifierValue")
                            .ifPresent(value -> identifiers.putIfAbsent(name, value)));
        }
        String settlement = identifiers.getOrDefault(
                "SETTLEMENT_ID", identifiers.getOrDefault("FINANCIAL_EVENT_GROUP_ID", UNSETTLED));
        Optional<String> maturity = json.objects("contexts").stream()
                .flatMap(context -> context.text("maturityDate").stream())
                .findFirst();
        return new FinancialTransaction(
                json.text("transactionId").orElse(""),
                json.text("transactionType").orElse(""),
                json.text("transactionStatus").orElse(""),
                amounts.time(maturity, "maturityDate"),
                identifiers,
                new TransactionLines(settlement, identifiers, json, amounts).list());
    }
}
