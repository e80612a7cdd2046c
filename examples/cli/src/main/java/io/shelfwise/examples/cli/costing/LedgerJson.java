package io.shelfwise.examples.cli.costing;

import com.squareup.moshi.JsonWriter;
import io.shelfwise.core.money.Money;
import io.shelfwise.costing.ledger.Adjustment;
import io.shelfwise.costing.ledger.Balance;
import io.shelfwise.costing.ledger.ConservationCheck;
import io.shelfwise.costing.ledger.CostMovement;
import io.shelfwise.costing.ledger.Finding;
import io.shelfwise.costing.ledger.LedgerBooks;
import io.shelfwise.costing.ledger.StockCost;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/** Books as JSON: amounts as text with the decimals of their currency, quantities as numbers. */
final class LedgerJson {

    private final JsonOutput output;
    private final JsonWriter json;

    LedgerJson(PrintWriter out) {
        this.output = new JsonOutput(out);
        this.json = output.json();
    }

    void write(LedgerBooks books) throws IOException {
        json.beginObject();
        output.array("stock", books.stock(), this::stock);
        output.array("issues", books.movements(), movement -> movement(movement, false));
        output.array("returns", books.movements(), movement -> movement(movement, true));
        output.array("adjustments", books.adjustments(), this::adjustment);
        proof(ConservationCheck.of(books));
        output.array("findings", books.findings(), this::finding);
        json.endObject();
        output.end();
    }

    private void stock(StockCost stock) throws IOException {
        json.beginObject();
        json.name("sku").value(stock.sku().value());
        json.name("quantity").value(stock.quantity());
        money("value", stock.value());
        json.endObject();
    }

    private void movement(CostMovement movement, boolean returns) throws IOException {
        if (movement.type().isGivingBack() != returns) {
            return;
        }
        json.beginObject();
        json.name("event").value(movement.event());
        json.name("type").value(movement.type().name());
        json.name("sku").value(movement.sku().value());
        json.name("on").value(movement.on().toString());
        json.name("quantity").value(movement.quantity());
        if (returns) {
            money("cost", movement.cost().negated());
        } else {
            money("costOfGoodsSold", movement.cost());
        }
        json.endObject();
    }

    private void adjustment(Adjustment adjustment) throws IOException {
        json.beginObject();
        json.name("event").value(adjustment.event());
        json.name("sale").value(adjustment.issue());
        json.name("type").value(adjustment.type().name());
        money("amount", adjustment.amount());
        json.name("on").value(adjustment.on().toString());
        json.endObject();
    }

    private void proof(List<Balance> balances) throws IOException {
        json.name("proof").beginObject();
        json.name("holds").value(balances.stream().allMatch(Balance::holds));
        json.name("byCurrency").beginObject();
        for (Balance balance : balances) {
            json.name(balance.stock().currency().getCurrencyCode()).beginObject();
            amount("purchases", balance.in().purchases());
            amount("landed", balance.in().landed());
            amount("corrections", balance.in().corrections());
            amount("stock", balance.stock());
            amount("sold", balance.sold());
            amount("removed", balance.removed());
            amount("writtenOff", balance.writtenOff());
            amount("writtenDown", balance.writtenDown());
            amount("inTransit", balance.inTransit());
            amount("unapplied", balance.in().unapplied());
            amount("difference", balance.difference());
            amount("reimbursed", balance.in().reimbursed());
            json.endObject();
        }
        json.endObject();
        json.endObject();
    }

    private void finding(Finding finding) throws IOException {
        json.beginObject();
        json.name("kind").value(finding.kind().name());
        json.name("event").value(finding.event());
        json.name("sku").value(finding.sku().value());
        json.name("message").value(finding.message());
        json.endObject();
    }

    private void money(String name, Money money) throws IOException {
        amount(name, money);
        json.name("currency").value(money.currency().getCurrencyCode());
    }

    private void amount(String name, Money money) throws IOException {
        json.name(name).value(money.amount().toPlainString());
    }
}
