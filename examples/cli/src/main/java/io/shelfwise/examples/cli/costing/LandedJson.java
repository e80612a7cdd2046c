package io.shelfwise.examples.cli.costing;

import com.squareup.moshi.JsonWriter;
import io.shelfwise.core.money.Money;
import io.shelfwise.core.money.UnitAmount;
import io.shelfwise.costing.landed.LandedCosts;
import io.shelfwise.costing.landed.LandedLineCost;
import io.shelfwise.costing.landed.LandedProof;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** Landed costs as JSON: booked amounts with the decimals of the currency, exact ones at six decimals, half up. */
final class LandedJson {

    private static final int DECIMALS = 6;

    private final JsonOutput output;
    private final JsonWriter json;

    LandedJson(PrintWriter out) {
        this.output = new JsonOutput(out);
        this.json = output.json();
    }

    void write(LandedCosts costs) throws IOException {
        json.beginObject();
        json.name("currency").value(costs.shipment().currency().getCurrencyCode());
        output.array("lines", costs.lines(), this::line);
        json.name("proof").beginObject();
        LandedProof proof = costs.proof();
        output.array("components", proof.components(), this::component);
        json.name("totalIn").value(exact(proof.totalIn()));
        json.name("totalOut").value(exact(proof.totalOut()));
        json.name("holds").value(proof.holds());
        json.endObject();
        json.endObject();
        output.end();
    }

    private void line(LandedLineCost line) throws IOException {
        json.beginObject();
        json.name("key").value(line.key());
        json.name("quantity").value(line.quantity().toPlainString());
        json.name("goods").value(exact(line.goods()));
        json.name("shares").beginObject();
        for (Map.Entry<String, Money> share : line.shares().entrySet()) {
            json.name(share.getKey()).value(text(share.getValue()));
        }
        json.endObject();
        json.name("landedCost").value(exact(line.total()));
        json.name("unitLandedCost")
                .value(line.unitLandedCost()
                        .round(DECIMALS, RoundingMode.HALF_UP)
                        .toPlainString());
        json.endObject();
    }

    private void component(LandedProof.ComponentProof component) throws IOException {
        json.beginObject();
        json.name("name").value(component.name());
        json.name("amount").value(text(component.amount()));
        json.name("shares").value(text(component.shares()));
        json.endObject();
    }

    private static String text(Money money) {
        return money.amount().toPlainString();
    }

    /** At most six decimals, at least those of the currency. */
    private static String exact(UnitAmount amount) {
        BigDecimal rounded = amount.round(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        int decimals = Math.max(Money.decimals(amount.currency()), rounded.scale());
        return rounded.setScale(decimals, RoundingMode.UNNECESSARY).toPlainString();
    }
}
