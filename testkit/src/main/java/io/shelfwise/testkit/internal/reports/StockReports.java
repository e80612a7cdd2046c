package io.shelfwise.testkit.internal.reports;

import io.shelfwise.testkit.spapi.world.LedgerEvent;
import io.shelfwise.testkit.spapi.world.SellerWorld;
import io.shelfwise.testkit.spapi.world.WorldProduct;
import io.shelfwise.testkit.spapi.world.WorldReimbursement;
import io.shelfwise.testkit.spapi.world.WorldStock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** Reports about stock and listings. Columns as observed in 2026-05. */
final class StockReports {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM/dd/yyyy");
    private static final DateTimeFormatter OPENED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private static final Table MYI = Table.of("sku,fnsku,asin,product-name,condition,your-price,mfn-listing-exists,"
            + "mfn-fulfillable-quantity,afn-listing-exists,afn-warehouse-quantity,afn-fulfillable-quantity,"
            + "afn-unsellable-quantity,afn-reserved-quantity,afn-total-quantity,per-unit-volume,"
            + "afn-inbound-working-quantity,afn-inbound-shipped-quantity,afn-inbound-receiving-quantity,"
            + "afn-researching-quantity,afn-reserved-future-supply,afn-future-supply-buyable,store");

    private static final Table LEDGER = Table.of("Date,FNSKU,ASIN,MSKU,Title,Event Type,Reference ID,Quantity,"
            + "Fulfillment Center,Disposition,Reason,Country,Reconciled Quantity,Unreconciled Quantity,Date and Time,"
            + "Store");

    private static final Table LISTINGS = Table.of("item-name,item-description,listing-id,seller-sku,price,quantity,"
            + "open-date,image-url,item-is-marketplace,product-id-type,zshop-shipping-fee,item-note,item-condition,"
            + "zshop-category1,zshop-browse-path,zshop-storefront-feature,asin1,asin2,asin3,will-ship-internationally,"
            + "expedited-shipping,zshop-boldface,product-id,bid-for-featured-placement,add-delete,pending-quantity,"
            + "fulfillment-channel,merchant-shipping-group,status");

    private static final Table REIMBURSEMENTS = Table.of("approval-date,reimbursement-id,case-id,amazon-order-id,"
            + "reason,sku,fnsku,asin,product-name,condition,currency-unit,amount-per-unit,amount-total,"
            + "quantity-reimbursed-cash,quantity-reimbursed-inventory,quantity-reimbursed-total,"
            + "original-reimbursement-id,original-reimbursement-type");

    private StockReports() {}

    static Content inventory(SellerWorld world) {
        return MYI.with(world.stock().stream().map(StockReports::inventory));
    }

    private static Map<String, String> inventory(WorldStock stock) {
        return Table.row(
                "sku", stock.product().sku(),
                "fnsku", stock.product().fnsku(),
                "asin", stock.product().asin(),
                "product-name", stock.product().title(),
                "condition", "New",
                "your-price", stock.product().price().amount().toPlainString(),
                "mfn-listing-exists", "No",
                "afn-listing-exists", "Yes",
                "afn-warehouse-quantity", stock.inWarehouse(),
                "afn-fulfillable-quantity", stock.fulfillable(),
                "afn-unsellable-quantity", stock.unsellable(),
                "afn-reserved-quantity", stock.reserved(),
                "afn-total-quantity", stock.total(),
                "per-unit-volume", "0.05",
                "afn-inbound-working-quantity", 0,
                "afn-inbound-shipped-quantity", stock.inbound(),
                "afn-inbound-receiving-quantity", 0,
                "afn-researching-quantity", 0,
                "afn-reserved-future-supply", 0,
                "afn-future-supply-buyable", 0);
    }

    static Content ledger(SellerWorld world, ReportOrder asked) {
        return LEDGER.with(
                world.ledger().stream().filter(event -> asked.holds(event.at())).map(event -> ledger(world, event)));
    }

    private static Map<String, String> ledger(SellerWorld world, LedgerEvent event) {
        boolean lost = event.kind() == LedgerEvent.Kind.ADJUSTMENTS;
        return Table.row(
                "Date", DAY.format(event.at().atOffset(ZoneOffset.UTC)),
                "FNSKU", event.product().fnsku(),
                "ASIN", event.product().asin(),
                "MSKU", event.product().sku(),
                "Title", event.product().title(),
                "Event Type", event.kind().word(),
                "Reference ID", event.reference(),
                "Quantity", event.quantity(),
                "Fulfillment Center", "PHX3",
                "Disposition", event.sellable() ? "SELLABLE" : "CUSTOMER_DAMAGED",
                "Reason", lost ? "M" : "",
                "Country", world.marketplace().country(),
                "Reconciled Quantity", lost ? -event.quantity() : 0,
                "Unreconciled Quantity", 0,
                "Date and Time", OrderReports.time(event.at()));
    }

    static Content listings(SellerWorld world) {
        return LISTINGS.with(world.products().stream().map(product -> listing(world, product)));
    }

    private static Map<String, String> listing(SellerWorld world, WorldProduct product) {
        return Table.row(
                "item-name",
                product.title(),
                "listing-id",
                product.listingId(),
                "seller-sku",
                product.sku(),
                "price",
                product.price().amount().toPlainString(),
                "quantity",
                product.byAmazon() ? "" : 100,
                "open-date",
                OPENED.format(world.firstDay().atTime(8, 0)) + " UTC",
                "item-is-marketplace",
                "y",
                "product-id-type",
                1,
                "item-condition",
                11,
                "asin1",
                product.asin(),
                "product-id",
                product.asin(),
                "pending-quantity",
                product.byAmazon() ? "" : 0,
                "fulfillment-channel",
                product.byAmazon() ? "AMAZON_NA" : "DEFAULT",
                "status",
                "Active");
    }

    static Content reimbursements(SellerWorld world, ReportOrder asked) {
        return REIMBURSEMENTS.with(world.reimbursements().stream()
                .filter(lost -> asked.holds(lost.at()))
                .map(StockReports::reimbursement));
    }

    private static Map<String, String> reimbursement(WorldReimbursement lost) {
        return Table.row(
                "approval-date", OrderReports.time(lost.at()),
                "reimbursement-id", lost.id(),
                "reason", "Lost_Warehouse",
                "sku", lost.product().sku(),
                "fnsku", lost.product().fnsku(),
                "asin", lost.product().asin(),
                "product-name", lost.product().title(),
                "condition", "Sellable",
                "currency-unit", lost.amount().currency().getCurrencyCode(),
                "amount-per-unit", lost.amount().amount().toPlainString(),
                "amount-total", lost.amount().amount().toPlainString(),
                "quantity-reimbursed-cash", lost.quantity(),
                "quantity-reimbursed-inventory", 0,
                "quantity-reimbursed-total", lost.quantity());
    }
}
