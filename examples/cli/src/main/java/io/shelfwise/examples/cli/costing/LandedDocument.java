package io.shelfwise.examples.cli.costing;

import io.shelfwise.core.money.ExchangeRate;
import io.shelfwise.core.money.ExchangeRates;
import io.shelfwise.core.money.Money;
import io.shelfwise.costing.landed.CostBasis;
import io.shelfwise.costing.landed.CostComponent;
import io.shelfwise.costing.landed.LandedLine;
import io.shelfwise.costing.landed.Shipment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashSet;

/** A shipment and its rates as a JSON document gives them. */
record LandedDocument(Shipment shipment, ExchangeRates rates) {

    /** Without a date, the latest rate of a pair counts; a rate without one has always held. */
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

    static LandedDocument of(JsonFields document) {
        Currency currency = document.currency("currency");
        return new LandedDocument(
                new Shipment(
                        currency,
                        document.date("date", LATEST),
                        document.objects("lines").stream()
                                .map(line -> line(line, currency))
                                .toList(),
                        document.objects("components").stream()
                                .map(component -> component(component, currency))
                                .toList()),
                ExchangeRates.of(document.objects("rates").stream()
                        .map(LandedDocument::rate)
                        .toList()));
    }

    private static LandedLine line(JsonFields line, Currency currency) {
        return new LandedLine(
                line.text("key"),
                line.number("quantity"),
                line.number("unitCost", "0"),
                line.currency("currency", currency),
                line.number("unitWeight", "0"),
                line.number("unitVolume", "0"));
    }

    private static CostComponent component(JsonFields fields, Currency currency) {
        String name = fields.text("name");
        Money amount = Money.of(fields.number("amount"), fields.currency("currency", currency));
        CostBasis basis = fields.has("shares") ? CostBasis.GIVEN : basis(name, fields.text("basis"));
        CostComponent component = switch (basis) {
            case GIVEN -> CostComponent.byShares(name, amount, fields.numbers("shares"));
            case CHARGEABLE_WEIGHT -> {
                BigDecimal divisor = fields.number("volumeDivisor");
                yield CostComponent.byChargeableWeight(name, amount, divisor);
            }
            default -> CostComponent.of(name, amount, basis);
        };
        if (fields.has("appliesTo")) {
            component = component.withAppliesTo(new LinkedHashSet<>(fields.texts("appliesTo")));
        }
        return isFallbackEqual(name, fields) ? component.withFallbackEqual() : component;
    }

    private static boolean isFallbackEqual(String name, JsonFields fields) {
        String fallback = fields.find("fallback").orElse("");
        if (!fallback.isEmpty() && !fallback.equals("EQUAL")) {
            throw new IllegalArgumentException(
                    "fallback of component " + name + " is '" + fallback + "'; give EQUAL or leave it out");
        }
        return !fallback.isEmpty();
    }

    private static CostBasis basis(String name, String text) {
        for (CostBasis basis : CostBasis.values()) {
            if (basis.name().equals(text)) {
                return basis;
            }
        }
        throw new IllegalArgumentException("basis of component " + name + " is '" + text
                + "'; give QUANTITY, VALUE, WEIGHT, VOLUME, CHARGEABLE_WEIGHT, EQUAL or shares");
    }

    private static ExchangeRate rate(JsonFields rate) {
        return new ExchangeRate(
                rate.currency("from"),
                rate.currency("to"),
                rate.number("rate"),
                rate.date("date", rate.date("on", EARLIEST)),
                rate.find("source").orElse("not stated"));
    }
}
