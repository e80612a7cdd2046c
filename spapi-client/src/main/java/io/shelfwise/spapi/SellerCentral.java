package io.shelfwise.spapi;

import io.shelfwise.core.catalog.Marketplace;
import java.net.URI;
import java.util.Map;

/**
 * The sites on which sellers sign in, where they also give an application their consent.
 *
 * <p>General knowledge, not checked against Amazon's documentation: a host that knows better gives an address of its own
 * wherever one is taken from here.
 */
public final class SellerCentral {

    private static final String EUROPE = "sellercentral-europe.amazon.com";

    private static final Map<Marketplace, String> HOSTS = Map.ofEntries(
            Map.entry(Marketplace.CA, "sellercentral.amazon.ca"),
            Map.entry(Marketplace.US, "sellercentral.amazon.com"),
            Map.entry(Marketplace.MX, "sellercentral.amazon.com.mx"),
            Map.entry(Marketplace.BR, "sellercentral.amazon.com.br"),
            Map.entry(Marketplace.IE, "sellercentral.amazon.ie"),
            Map.entry(Marketplace.ES, EUROPE),
            Map.entry(Marketplace.UK, EUROPE),
            Map.entry(Marketplace.FR, EUROPE),
            Map.entry(Marketplace.DE, EUROPE),
            Map.entry(Marketplace.IT, EUROPE),
            Map.entry(Marketplace.BE, "sellercentral.amazon.com.be"),
            Map.entry(Marketplace.NL, "sellercentral.amazon.nl"),
            Map.entry(Marketplace.SE, "sellercentral.amazon.se"),
            Map.entry(Marketplace.ZA, "sellercentral.amazon.co.za"),
            Map.entry(Marketplace.PL, "sellercentral.amazon.pl"),
            Map.entry(Marketplace.EG, "sellercentral.amazon.eg"),
            Map.entry(Marketplace.TR, "sellercentral.amazon.com.tr"),
            Map.entry(Marketplace.SA, "sellercentral.amazon.sa"),
            Map.entry(Marketplace.AE, "sellercentral.amazon.ae"),
            Map.entry(Marketplace.IN, "sellercentral.amazon.in"),
            Map.entry(Marketplace.SG, "sellercentral.amazon.sg"),
            Map.entry(Marketplace.AU, "sellercentral.amazon.com.au"),
            Map.entry(Marketplace.JP, "sellercentral.amazon.co.jp"));

    private SellerCentral() {}

    /**
     * The site of a marketplace.
     *
     * @throws IllegalArgumentException if none is known; the host gives the address itself then
     */
    public static URI of(Marketplace marketplace) {
        String host = HOSTS.get(marketplace);
        if (host == null) {
            throw new IllegalArgumentException("marketplace '" + marketplace + "' (" + marketplace.id()
                    + ") has no Seller Central known here; give the address of its site instead");
        }
        return URI.create("https://" + host);
    }
}
