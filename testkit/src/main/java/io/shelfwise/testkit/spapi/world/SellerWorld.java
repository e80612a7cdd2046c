package io.shelfwise.testkit.spapi.world;

import io.shelfwise.core.catalog.Marketplace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A made-up seller with a history: what was ordered, sent, returned, lost, received and paid agrees, so that a sum over
 * one of its lists is the sum over another. The same for the same seed, marketplace, size and day. Immutable.
 */
public final class SellerWorld {

    private final String sellerId;
    private final String storeName;
    private final Marketplace marketplace;
    private final LocalDate firstDay;
    private final LocalDate today;
    private final List<WorldProduct> products;
    private final List<WorldOrder> orders;
    private final List<WorldReturn> returns;
    private final List<WorldReimbursement> reimbursements;
    private final List<WorldShipment> shipments;
    private final List<LedgerEvent> ledger;
    private final List<WorldStock> stock;
    private final List<Posting> postings;
    private final List<Settlement> settlements;

    SellerWorld(
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
        this.sellerId = sellerId;
        this.storeName = storeName;
        this.marketplace = marketplace;
        this.firstDay = firstDay;
        this.today = today;
        this.products = List.copyOf(products);
        this.orders = List.copyOf(orders);
        this.returns = List.copyOf(returns);
        this.reimbursements = List.copyOf(reimbursements);
        this.shipments = List.copyOf(shipments);
        this.ledger = new Ledger(this).events();
        this.stock = new Ledger(this).stock();
        this.postings = new Postings(this).all();
        this.settlements = new Postings(this).settlements();
    }

    /**
     * A seller.
     *
     * @param seed from which all is drawn
     * @param sellerId Amazon's id of the seller
     * @param marketplace where the seller sells
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

    /** Amazon's id of the seller. */
    public String sellerId() {
        return sellerId;
    }

    /** The seller's name of the store. */
    public String storeName() {
        return storeName;
    }

    /** Where the seller sells. */
    public Marketplace marketplace() {
        return marketplace;
    }

    /** The first day of the history. */
    public LocalDate firstDay() {
        return firstDay;
    }

    /** The day after the last of the history. */
    public LocalDate today() {
        return today;
    }

    /** What the seller sells, by SKU. */
    public List<WorldProduct> products() {
        return products;
    }

    /** All orders by time. */
    public List<WorldOrder> orders() {
        return orders;
    }

    /** All that came back, by time. */
    public List<WorldReturn> returns() {
        return returns;
    }

    /** All that was lost and paid for, by time. */
    public List<WorldReimbursement> reimbursements() {
        return reimbursements;
    }

    /** All shipments to the warehouse, by time. */
    public List<WorldShipment> shipments() {
        return shipments;
    }

    /** All movements in the warehouse by time. */
    public List<LedgerEvent> ledger() {
        return ledger;
    }

    /** What there is of each product that Amazon sends. */
    public List<WorldStock> stock() {
        return stock;
    }

    /** All amounts of the account by time. */
    public List<Posting> postings() {
        return postings;
    }

    /** The periods of the account that have ended, of 14 days each. */
    public List<Settlement> settlements() {
        return settlements;
    }

    @Override
    public String toString() {
        return "SellerWorld of " + sellerId + " with " + orders.size() + " orders";
    }
}
