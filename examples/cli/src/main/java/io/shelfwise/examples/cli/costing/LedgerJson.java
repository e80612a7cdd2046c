package io.shelfwise.examples.cli.costing;

import io.shelfwise.core.money.Money;
import io.shelfwise.costing.ledger.Adjustment;
import io.shelfwise.costing.ledger.Balance;
import io.shelfwise.costing.ledger.ConservationCheck;
import io.shelfwise.costing.ledger.CostMovement;
import io.shelfwise.costing.ledger.Finding;
import io.shelfwise.costing.ledger.LedgerBooks;
import io.shelfwise.costing.ledger.StockCost;
import java.io.PrintWriter;
import java.util.BitSet;
import java.util.List;

/** Books as JSON: amounts as text with the decimals of their currency, quantities as numbers. */
final class LedgerJson {

    private final JsonOutput json;

    LedgerJson(PrintWriter out) {
        this.json = new JsonOutput(out);
    }

    void write(LedgerBooks books) {
        json.open('{').array("stock", books.stock(), this::stock);
        movements(books.movements());
        json.array("adjustments", books.adjustments(), this::adjustment);
        proof(ConservationCheck.of(books));
        json.array("findings", books.findings(), this::finding).close('}');
        json.endLine();
        json.flush();
    }

    private void stock(StockCost stock) {
        json.open('{').text("sku", stock.sku().value());
        json.plain("quantity", stock.quantity());
        money("value", stock.value());
        json.close('}');
    }

    /** Those that gave back are few and written later, so only they are made twice. */
    private void movements(List<CostMovement> movements) {
        BitSet returns = new BitSet();
        int[] next = {0};
        json.array("issues", movements, movement -> {
            if (movement.type().isGivingBack()) {
                returns.set(next[0]);
            } else {
                movement(movement, "costOfGoodsSold", movement.cost());
            }
            next[0]++;
        });
        json.name("returns").open('[');
        for (int i = returns.nextSetBit(0); i >= 0; i = returns.nextSetBit(i + 1)) {
            CostMovement movement = movements.get(i);
            movement(movement, "cost", movement.cost().negated());
        }
        json.close(']');
    }

    private void movement(CostMovement movement, String name, Money cost) {
        json.open('{')
                .text("event", movement.event())
                .text("type", movement.type().name())
                .text("sku", movement.sku().value())
                .text("on", movement.on().toString())
                .plain("quantity", movement.quantity());
        money(name, cost);
        json.close('}');
    }

    private void adjustment(Adjustment adjustment) {
        json.open('{')
                .text("event", adjustment.event())
                .text("sale", adjustment.issue())
                .text("type", adjustment.type().name());
        money("amount", adjustment.amount());
        json.text("on", adjustment.on().toString()).close('}');
    }

    private void proof(List<Balance> balances) {
        json.name("proof").open('{').plain("holds", balances.stream().allMatch(Balance::holds));
        json.name("byCurrency").open('{');
        for (Balance balance : balances) {
            json.name(balance.stock().currency().getCurrencyCode()).open('{');
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
            json.close('}');
        }
        json.close('}').close('}');
    }

    private void finding(Finding finding) {
        json.open('{')
                .text("kind", finding.kind().name())
                .text("event", finding.event())
                .text("sku", finding.sku().value())
                .text("message", finding.message())
                .close('}');
    }

    private void money(String name, Money money) {
        amount(name, money);
        json.text("currency", money.currency().getCurrencyCode());
    }

    private void amount(String name, Money money) {
        json.text(name, money.amount().toPlainString());
    }
}
