package io.shelfwise.spapi.reports;

import io.shelfwise.core.catalog.Marketplace;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Marketplaces as reports name them: {@code DE}, {@code GB}, {@code Amazon.co.uk}, an id. */
final class Marketplaces {

    private static final Map<String, Marketplace> BY_DOMAIN = Map.of(
            "com", Marketplace.US,
            "co.uk", Marketplace.UK,
            "co.jp", Marketplace.JP,
            "co.za", Marketplace.ZA,
            "com.mx", Marketplace.MX,
            "com.br", Marketplace.BR,
            "com.be", Marketplace.BE,
            "com.tr", Marketplace.TR,
            "com.au", Marketplace.AU);

    private Marketplaces() {}

    static Optional<Marketplace> named(String text) {
        String name = text.strip().toLowerCase(Locale.ROOT).replaceFirst("^(www\\.)?amazon\\.", "");
        Marketplace byDomain = BY_DOMAIN.get(name);
        if (byDomain != null) {
            return Optional.of(byDomain);
        }
        return Marketplace.known().stream()
                .filter(known -> known.code().equalsIgnoreCase(name)
                        || known.country().equalsIgnoreCase(name)
                        || known.id().equalsIgnoreCase(name))
                .findFirst();
    }
}
