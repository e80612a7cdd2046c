package io.shelfwise.examples.cli.report;

import com.squareup.moshi.JsonWriter;
import io.shelfwise.core.money.Money;
import io.shelfwise.forecasting.replenishment.PlanTotals;
import io.shelfwise.forecasting.replenishment.RestockPlan;
import io.shelfwise.forecasting.replenishment.RestockSettings;
import java.io.IOException;

/** A plan's settings and totals as two members of a JSON object, the same in {@code plan.json} and in the report. */
public final class SummaryJson {

    private SummaryJson() {}

    /** Writes {@code settings} and {@code totals} into the object that is open. */
    public static void write(JsonWriter json, RestockPlan plan) throws IOException {
        settings(json, plan.settings());
        totals(json, plan.totals());
    }

    private static void settings(JsonWriter json, RestockSettings settings) throws IOException {
        json.name("settings").beginObject();
        json.name("cycle_service_level").value(settings.serviceLevel().probability());
        json.name("review_days").value(settings.reviewDays());
        json.name("horizon_days").value(settings.horizonDays());
        json.name("reserved_sellable_share").value(settings.reservedSellableShare());
        json.endObject();
    }

    private static void totals(JsonWriter json, PlanTotals totals) throws IOException {
        json.name("totals").beginObject();
        json.name("order_value").beginArray();
        for (Money value : totals.orderValue()) {
            json.beginObject();
            json.name("amount").value(value.amount());
            json.name("currency").value(value.currency().getCurrencyCode());
            json.endObject();
        }
        json.endArray();
        json.name("order_units").value(totals.orderUnits());
        json.name("skus_to_order").value(totals.skusToOrder());
        json.name("skus_out_before_arrival").value(totals.skusOutBeforeArrival());
        json.name("aged_181_units")
                .value(totals.agedUnits().isPresent() ? totals.agedUnits().getAsLong() : null);
        json.endObject();
    }
}
