package io.shelfwise.costing.landed;

import io.shelfwise.core.money.Money;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which shipments claimed how much of which invoice: never more than it is, and none twice. Immutable; a claim gives a
 * new value.
 */
public final class InvoiceClaims {

    private final Map<String, Money> invoices;
    private final Map<Claim, Money> claims;

    private InvoiceClaims(Map<String, Money> invoices, Map<Claim, Money> claims) {
        this.invoices = invoices;
        this.claims = claims;
    }

    /** Nothing claimed yet of these invoices, by id. */
    public static InvoiceClaims of(Map<String, Money> invoices) {
        return new InvoiceClaims(Map.copyOf(invoices), Map.of());
    }

    /**
     * With a shipment's claim of a part of an invoice.
     *
     * @throws IllegalArgumentException if the invoice is unknown, the shipment has claimed of it before, the part is of
     *     another sign or currency than the invoice, or more than is left
     */
    public InvoiceClaims claim(String invoice, String shipment, Money part) {
        Money left = left(invoice);
        Claim claim = new Claim(invoice, shipment);
        if (claims.containsKey(claim)) {
            throw new IllegalArgumentException("shipment " + shipment + " has claimed " + claims.get(claim)
                    + " of invoice " + invoice + " before; claim an invoice once for each shipment");
        }
        Money rest = left.minus(part);
        boolean otherSign = part.signum() * invoiced(invoice).signum() < 0;
        if (otherSign || rest.signum() * invoiced(invoice).signum() < 0) {
            throw new IllegalArgumentException("shipment " + shipment + " claims " + part + " of invoice " + invoice
                    + ", of which " + left + " of " + invoiced(invoice) + " is left; claim at most that");
        }
        Map<Claim, Money> more = new LinkedHashMap<>(claims);
        more.put(claim, part);
        return new InvoiceClaims(invoices, Map.copyOf(more));
    }

    /**
     * What nobody has claimed yet.
     *
     * @throws IllegalArgumentException if the invoice is unknown
     */
    public Money left(String invoice) {
        Money left = invoiced(invoice);
        for (Map.Entry<Claim, Money> claim : claims.entrySet()) {
            if (claim.getKey().invoice().equals(invoice)) {
                left = left.minus(claim.getValue());
            }
        }
        return left;
    }

    /** What a shipment has claimed of an invoice. */
    public Optional<Money> claimed(String invoice, String shipment) {
        return Optional.ofNullable(claims.get(new Claim(invoice, shipment)));
    }

    private Money invoiced(String invoice) {
        Money amount = invoices.get(invoice);
        if (amount == null) {
            throw new IllegalArgumentException("invoice " + invoice + " is unknown; give its amount first");
        }
        return amount;
    }

    private record Claim(String invoice, String shipment) {}
}
