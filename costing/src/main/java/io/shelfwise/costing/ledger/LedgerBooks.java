package io.shelfwise.costing.ledger;

import java.util.List;

/**
 * The books of a ledger as known on a day. The same events give the same books in whatever order they came.
 *
 * <p>The long lists are views that make their elements when asked, so that books of millions of events stay small.
 *
 * @param stock units on hand and their cost by SKU, in the order of SKUs; those sold out are there with 0
 * @param movements what issues, recounts and what came back cost when they became known, by SKU and day
 * @param adjustments what later papers changed about them, by SKU and the day of the paper
 * @param totals what came in, by currency
 * @param findings what to look at, by SKU and day
 */
public record LedgerBooks(
        List<StockCost> stock,
        List<CostMovement> movements,
        List<Adjustment> adjustments,
        List<CostTotals> totals,
        List<Finding> findings) {}
