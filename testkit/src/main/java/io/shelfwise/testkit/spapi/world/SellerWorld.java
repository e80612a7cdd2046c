package io.shelfwise.testkit.spapi.world;

import io.shelfwise.core.catalog.Marketplace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A made-up seller with a history: what was ordered, sent, returned, lost, received and paid agrees, so that a sum over
 * one of its lists is the sum over another. The same for the same seed, marketplace, size and day.
 *
 * @param sellerId Amazon's id of the seller
 * @param storeName the seller's name of the store
 * @param marketplace where the seller sells
 * @param firstDay of the history
 * @param today the day after its last
 * @param products by SKU
 * @param orders by time
 * @param returns by time
 * @param reimbursements by time
 * @param shipments by time
 */
public record SellerWorld(
        String sellerId,
        String storeName,
        Marketplace marketplace,
        LocalDate firstDay,
        LocalDate today,
        List<WorldProduct> products,
        List<WorldOrder> orders,
        List<WorldReturn> returns,
        List<WorldReimbursement> reimbursements,
        List<WorldShipment> shipments) {

    /** Copies its lists. */
    public SellerWorld {
        products = List.copyOf(products);
        orders = List.copyOf(orders);
        returns = List.copyOf(returns);
        reimbursements = List.copyOf(reimbursements);
        shipments = List.copyOf(shipments);
    }

    /**
     * A seller.
     *
     * @param seed from which all is drawn
     * @param products how many
     * @param days how long the history is
     * @param today the day after its last
     */
    public static SellerWorld of(
            long seed, String sellerId, Marketplace marketplace, int products, int days, LocalDate today) {
        return new WorldMaker(seed, marketplace, days, today).make(sellerId, products);
    }

    /** An order of a number, if there is one. */
    public Optional<WorldOrder> order(String id) {
        return orders.stream().filter(order -> order.id().equals(id)).findFirst();
    }

    /** A product of a SKU, if there is one. */
    public Optional<WorldProduct> product(String sku) {
        return products.stream().filter(product -> product.sku().equals(sku)).findFirst();
    }

    /** All movements in the warehouse by time. */
    public List<LedgerEvent> ledger() {
        return new Ledger(this).events();
    }

    /** What there is of each product that Amazon sends. */
    public List<WorldStock> stock() {
        return new Ledger(this).stock();
    }

    /** All amounts of the account by time. */
    public List<Posting> postings() {
        return new Postings(this).all();
    }

    /** The periods of the account that have ended, of 14 days each. */
    public List<Settlement> settlements() {
        return new Postings(this).settlements();
    }
}
