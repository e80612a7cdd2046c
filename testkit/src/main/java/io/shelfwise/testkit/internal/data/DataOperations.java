package io.shelfwise.testkit.internal.data;

import io.shelfwise.testkit.internal.routing.Handlers;
import io.shelfwise.testkit.internal.routing.PageTokens;

/** All operations that answer from a seller's world. */
public final class DataOperations {

    private final Worlds worlds;
    private final PageTokens pages;

    /** Operations over these sellers. */
    public DataOperations(Worlds worlds, PageTokens pages) {
        this.worlds = worlds;
        this.pages = pages;
    }

    /** Gives the operations their behaviour. */
    public void addTo(Handlers handlers) {
        new OrdersV0(worlds, pages).addTo(handlers);
        new Orders2026(worlds, pages).addTo(handlers);
        new Inventory(worlds, pages).addTo(handlers);
        new Listings(worlds, pages).addTo(handlers);
        new Inbound(worlds, pages).addTo(handlers);
        new InboundV0(worlds, pages).addTo(handlers);
        new FinancesV0(worlds, pages).addTo(handlers);
        new Finances2024(worlds, pages).addTo(handlers);
        new Sales(worlds).addTo(handlers);
        new Sellers(worlds).addTo(handlers);
    }
}
