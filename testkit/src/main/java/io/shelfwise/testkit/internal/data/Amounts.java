package io.shelfwise.testkit.internal.data;

import io.shelfwise.core.money.Money;
import io.shelfwise.testkit.internal.json.Json;
import java.util.Map;

/** Money as the APIs write it: each in its own way. */
final class Amounts {

    private Amounts() {}

    /** As orders v0 do. */
    static Map<String, Object> capital(Money money) {
        return Json.object(
                "CurrencyCode",
                money.currency().getCurrencyCode(),
                "Amount",
                money.amount().toPlainString());
    }

    /** As newer APIs do: the amount as text. */
    static Map<String, Object> text(Money money) {
        return Json.object(
                "amount",
                money.amount().toPlainString(),
                "currencyCode",
                money.currency().getCurrencyCode());
    }

    /** As finances v0 do: the amount as a number. */
    static Map<String, Object> currency(Money money) {
        return Json.object("CurrencyCode", money.currency().getCurrencyCode(), "CurrencyAmount", money.amount());
    }

    /** As finances 2024-06-19 do. */
    static Map<String, Object> smallCurrency(Money money) {
        return Json.object("currencyCode", money.currency().getCurrencyCode(), "currencyAmount", money.amount());
    }
}
