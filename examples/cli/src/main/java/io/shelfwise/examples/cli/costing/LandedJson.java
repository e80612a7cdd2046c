package io.shelfwise.examples.cli.costing;

import io.shelfwise.core.money.Money;
import io.shelfwise.core.money.UnitAmount;
import io.shelfwise.costing.landed.LandedCosts;
import io.shelfwise.costing.landed.LandedLineCost;
import io.shelfwise.costing.landed.LandedProof;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** Landed costs as JSON: booked amounts with the decimals of the currency, exact ones at six decimals, half up. */
final class LandedJson {

    private static final int DECIMALS = 6;

    private final JsonOutput json;

    LandedJson(PrintWriter out) {
        this.json = new JsonOutput(out);
    }

    void write(LandedCosts costs) {
        LandedProof proof = costs.proof();
        json.open('{').text("currency", costs.shipment().currency().getCurrencyCode());
        json.array("lines", costs.lines(), this::line);
        json.name("proof").open('{').array("components", proof.components(), this::component);
        json.text("totalIn", exact(proof.totalIn()));
        json.text("totalOut", exact(proof.totalOut()));
        json.plain("holds", proof.holds()).close('}').close('}');
        json.endLine();
        json.flush();
    }

    private void line(LandedLineCost line) {
        json.open('{').text("key", line.key());
        json.text("quantity", line.quantity().toPlainString());
        json.text("goods", exact(line.goods()));
        json.name("shares").open('{');
        for (Map.Entry<String, Money> share : line.shares().entrySet()) {
            json.text(share.getKey(), text(share.getValue()));
        }
        json.close('}').text("landedCost", exact(line.total()));
        json.text(
                "unitLandedCost",
                line.unitLandedCost().round(DECIMALS, RoundingMode.HALF_UP).toPlainString());
        json.close('}');
    }

    private void component(LandedProof.ComponentProof component) {
        json.open('{')
                .text("name", component.name())
                .text("amount", text(component.amount()))
                .text("shares", text(component.shares()))
                .close('}');
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
