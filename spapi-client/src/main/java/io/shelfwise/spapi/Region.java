package io.shelfwise.spapi;

import io.shelfwise.core.catalog.Marketplace;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One of the three parts of the world in which Amazon runs the Selling Partner API. An authorisation of a seller, its
 * limits and its data belong to one of them.
 *
 * <p>Hosts and marketplaces are Amazon's (Selling Partner API, "SP-API Endpoints" and "Marketplace IDs", read
 * 2026-08-05).
 */
public enum Region {
    /** North America, with Brazil. */
    NA("us-east-1", Marketplace.CA, Marketplace.US, Marketplace.MX, Marketplace.BR),

    /** Europe, the Middle East, Africa and India. */
    EU(
            "eu-west-1",
            Marketplace.IE,
            Marketplace.ES,
            Marketplace.UK,
            Marketplace.FR,
            Marketplace.BE,
            Marketplace.NL,
            Marketplace.DE,
            Marketplace.IT,
            Marketplace.SE,
            Marketplace.ZA,
            Marketplace.PL,
            Marketplace.EG,
            Marketplace.TR,
            Marketplace.SA,
            Marketplace.AE,
            Marketplace.IN),

    /** The Far East: Singapore, Australia and Japan. */
    FE("us-west-2", Marketplace.SG, Marketplace.AU, Marketplace.JP);

    private final String awsRegion;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<Marketplace> marketplaces;

    Region(String awsRegion, Marketplace... marketplaces) {
        this.awsRegion = awsRegion;
        this.marketplaces = List.of(marketplaces);
    }

    /**
     * The region to which a marketplace belongs.
     *
     * @throws IllegalArgumentException if the marketplace is none of {@link Marketplace#known()}
     */
    public static Region of(Marketplace marketplace) {
        return Arrays.stream(values())
                .filter(region -> region.marketplaces.contains(marketplace))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("marketplace '" + marketplace + "' (" + marketplace.id()
                        + ") is in no region known here; name the region instead"));
    }

    /**
     * The region of this name, in any case.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Region parse(String text) {
        return Arrays.stream(values())
                .filter(region -> region.name().equals(text.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("region is '" + text + "'; give one of " + List.of(values())));
    }

    /** Where calls go. */
    public URI endpoint() {
        return URI.create("https://" + host());
    }

    /** Where calls go that are to touch no real data; with the limits of {@link #endpoint()}. */
    public URI sandboxEndpoint() {
        return URI.create("https://sandbox." + host());
    }

    /** The region of Amazon Web Services that it runs in, where queues for its notifications are best kept. */
    public String awsRegion() {
        return awsRegion;
    }

    /** The marketplaces of the region that are {@linkplain Marketplace#known() known}. */
    public List<Marketplace> marketplaces() {
        return marketplaces;
    }

    private String host() {
        return "sellingpartnerapi-" + name().toLowerCase(Locale.ROOT) + ".amazon.com";
    }
}
