package io.shelfwise.forecasting.replenishment.execution;

import io.shelfwise.core.catalog.Product;
import io.shelfwise.core.money.Money;
import io.shelfwise.core.money.Rounding;
import io.shelfwise.core.supply.SupplyTerms;
import io.shelfwise.forecasting.replenishment.RestockLine;
import io.shelfwise.forecasting.replenishment.RestockPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Money that a plan's orders ask for on a day: the cash calendar. Deposit and balance of a supplier sum to the value of its
 * orders exactly; orders of unknown cost are not in it.
 *
 * @param due the day
 * @param supplier to whom
 * @param what {@code deposit} or {@code balance}
 * @param amount above 0
 */
public record Payment(LocalDate due, String supplier, String what, Money amount) {

    /**
     * All payments, earliest first.
     *
     * @param terms by supplier; one without terms is paid in full with the order
     */
    public static List<Payment> calendar(RestockPlan plan, Map<String, PaymentTerms> terms) {
        Map<String, Money> orders = new TreeMap<>();
        for (RestockLine line : plan.lines()) {
            Optional<Money> value = line.order().value().filter(money -> money.signum() > 0);
            value.ifPresent(money -> orders.merge(supplier(line) + '\n' + money.currency(), money, Money::plus));
        }
        List<Payment> payments = new ArrayList<>();
        orders.forEach((key, money) -> {
            String supplier = key.substring(0, key.indexOf('\n'));
            add(payments, plan.asOf(), supplier, money, Optional.ofNullable(terms.get(supplier)));
        });
        payments.sort(Comparator.comparing(Payment::due).thenComparing(Payment::supplier));
        return List.copyOf(payments);
    }

    private static void add(
            List<Payment> payments, LocalDate asOf, String supplier, Money value, Optional<PaymentTerms> terms) {
        Money deposit = terms.map(
                        t -> Money.round(value.amount().multiply(t.depositShare()), value.currency(), Rounding.HALF_UP))
                .orElse(value);
        Money balance = value.minus(deposit);
        if (deposit.signum() > 0) {
            payments.add(new Payment(asOf, supplier, "deposit", deposit));
        }
        if (balance.signum() > 0) {
            LocalDate due = asOf.plusDays(terms.map(PaymentTerms::balanceDays).orElse(0));
            payments.add(new Payment(due, supplier, "balance", balance));
        }
    }

    private static String supplier(RestockLine line) {
        return line.economics()
                .route()
                .or(() -> line.item().product().flatMap(Product::supply).map(SupplyTerms::supplier))
                .orElse("");
    }
}
