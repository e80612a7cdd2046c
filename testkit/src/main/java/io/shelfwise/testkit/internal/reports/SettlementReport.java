package io.shelfwise.testkit.internal.reports;

import io.shelfwise.testkit.internal.data.OrderWords;
import io.shelfwise.testkit.spapi.world.Posting;
import io.shelfwise.testkit.spapi.world.SellerWorld;
import io.shelfwise.testkit.spapi.world.Settlement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Stream;

/** The settlement report V2: a summary row, then the amounts whose sum it tells. */
final class SettlementReport {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");

    private static final Table V2 = Table.of("settlement-id,settlement-start-date,settlement-end-date,deposit-date,"
            + "total-amount,currency,transaction-type,order-id,merchant-order-id,adjustment-id,shipment-id,"
            + "marketplace-name,amount-type,amount-description,amount,fulfillment-id,posted-date,posted-date-time,"
            + "order-item-code,merchant-order-item-id,merchant-adjustment-item-id,sku,quantity-purchased,promotion-id");

    private SettlementReport() {}

    static Content of(SellerWorld world, Settlement settlement) {
        return V2.with(Stream.concat(
                Stream.of(summary(settlement)),
                settlement.postings().stream().map(posting -> line(world, settlement, posting))));
    }

    private static Map<String, String> summary(Settlement settlement) {
        return Table.row(
                "settlement-id", settlement.id(),
                "settlement-start-date", time(settlement.start()),
                "settlement-end-date", time(settlement.end()),
                "deposit-date", time(settlement.end()),
                "total-amount", settlement.total().amount().toPlainString(),
                "currency", settlement.currency().getCurrencyCode());
    }

    private static Map<String, String> line(SellerWorld world, Settlement settlement, Posting posting) {
        Map<String, String> row = Table.row(
                "settlement-id", settlement.id(),
                "transaction-type", posting.kind().word(),
                "amount-type", posting.group(),
                "amount-description", posting.name(),
                "amount", posting.amount().amount().toPlainString(),
                "posted-date", DAY.format(posting.at().atOffset(ZoneOffset.UTC)),
                "posted-date-time", time(posting.at()));
        if (posting.order() != null) {
            row.put("order-id", posting.order().id());
            row.put("merchant-order-id", posting.order().id());
            row.put("marketplace-name", OrderWords.salesChannel(world.marketplace()));
            row.put("fulfillment-id", posting.order().byAmazon() ? "AFN" : "MFN");
        }
        if (posting.line() != null) {
            row.put("order-item-code", posting.line().itemId());
        }
        if (posting.product() != null) {
            row.put("sku", posting.product().sku());
            row.put("quantity-purchased", String.valueOf(posting.quantity()));
        }
        return row;
    }

    private static String time(Instant moment) {
        return TIME.format(moment.atOffset(ZoneOffset.UTC));
    }
}
