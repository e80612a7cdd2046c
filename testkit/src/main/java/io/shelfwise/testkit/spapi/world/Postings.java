package io.shelfwise.testkit.spapi.world;

import io.shelfwise.core.money.Money;
import io.shelfwise.core.money.Rounding;
import io.shelfwise.testkit.spapi.world.Posting.Kind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The amounts of a seller's account, and the periods in which they are paid. */
final class Postings {

    private static final BigDecimal COMMISSION = new BigDecimal("0.15");
    private static final int PERIOD_DAYS = 14;

    private final SellerWorld world;

    Postings(SellerWorld world) {
        this.world = world;
    }

    List<Posting> all() {
        List<Posting> postings = new ArrayList<>();
        world.orders().stream()
                .filter(WorldOrder::isShipped)
                .forEach(order -> order.lines().forEach(line -> sold(postings, order, line)));
        world.returns().forEach(back -> paidBack(postings, back));
        world.reimbursements().forEach(lost -> postings.add(reimbursed(lost)));
        storage(postings);
        postings.sort(Comparator.comparing(Posting::at));
        return List.copyOf(postings);
    }

    List<Settlement> settlements() {
        List<Posting> all = world.postings();
        List<Settlement> settlements = new ArrayList<>();
        LocalDate start = world.firstDay();
        for (LocalDate end = start.plusDays(PERIOD_DAYS);
                !end.isAfter(world.today());
                end = end.plusDays(PERIOD_DAYS)) {
            settlements.add(settlement(all, start(end.minusDays(PERIOD_DAYS)), start(end)));
        }
        return List.copyOf(settlements);
    }

    private Settlement settlement(List<Posting> all, Instant start, Instant end) {
        String id = String.valueOf(20_000_000_000L + start.getEpochSecond() / 86_400);
        List<Posting> inside = all.stream()
                .filter(posting -> !posting.at().isBefore(start) && posting.at().isBefore(end))
                .toList();
        return new Settlement(id, start, end, world.marketplace().currency(), inside);
    }

    private static void sold(List<Posting> postings, WorldOrder order, WorldLine line) {
        Instant at = order.shipped();
        int units = line.quantity();
        add(postings, at, Kind.SHIPMENT, "ItemPrice", "Principal", line.price(), order, line, units);
        add(postings, at, Kind.SHIPMENT, "ItemFees", "Commission", commission(line, units), order, line, units);
        if (order.byAmazon()) {
            Money fee = times(line.product().fulfilmentFee(), -units);
            add(postings, at, Kind.SHIPMENT, "ItemFees", "FBAPerUnitFulfillmentFee", fee, order, line, units);
        }
    }

    private static void paidBack(List<Posting> postings, WorldReturn back) {
        WorldLine line = back.line();
        Money price = times(line.product().price(), -back.quantity());
        Money commission = commission(line, back.quantity()).negated();
        add(postings, back.at(), Kind.REFUND, "ItemPrice", "Principal", price, back.order(), line, back.quantity());
        add(
                postings,
                back.at(),
                Kind.REFUND,
                "ItemFees",
                "Commission",
                commission,
                back.order(),
                line,
                back.quantity());
    }

    private static Posting reimbursed(WorldReimbursement lost) {
        return new Posting(
                lost.at(),
                Kind.ADJUSTMENT,
                "FBA Inventory Reimbursement",
                "WAREHOUSE_LOST",
                lost.amount(),
                null,
                null,
                lost.product(),
                lost.quantity());
    }

    /** A storage fee on the seventh of each month. */
    private void storage(List<Posting> postings) {
        for (LocalDate day = world.firstDay(); day.isBefore(world.today()); day = day.plusDays(1)) {
            if (day.getDayOfMonth() == 7) {
                Money fee = new Money(
                        -world.products().size() * 37L, world.marketplace().currency());
                Instant at = day.atTime(6, 0).toInstant(ZoneOffset.UTC);
                postings.add(new Posting(
                        at, Kind.SERVICE_FEE, "other-transaction", "Storage Fee", fee, null, null, null, 0));
            }
        }
    }

    private static Money commission(WorldLine line, int units) {
        Money price = times(line.product().price(), units);
        return Money.round(price.amount().multiply(COMMISSION), price.currency(), Rounding.HALF_UP)
                .negated();
    }

    private static void add(
            List<Posting> postings,
            Instant at,
            Kind kind,
            String group,
            String name,
            Money amount,
            @Nullable WorldOrder order,
            WorldLine line,
            int quantity) {
        postings.add(new Posting(at, kind, group, name, amount, order, line, line.product(), quantity));
    }

    static Money times(Money money, int factor) {
        return new Money(money.minorUnits() * factor, money.currency());
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
