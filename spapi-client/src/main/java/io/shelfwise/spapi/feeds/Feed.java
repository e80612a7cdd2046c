package io.shelfwise.spapi.feeds;

import io.shelfwise.core.catalog.Marketplace;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is to be sent to Amazon, cut into parts that it takes. Immutable. */
public final class Feed {

    /** Amazon's name of the listings feed. */
    public static final String LISTINGS = "JSON_LISTINGS_FEED";

    private static final int MOST_MARKETPLACES = 25;

    private final String type;
    private final String contentType;
    private final List<Marketplace> marketplaces;
    private final Map<String, String> options;
    private final List<FeedPart> parts;

    Feed(
            String type,
            String contentType,
            List<Marketplace> marketplaces,
            Map<String, String> options,
            List<FeedPart> parts) {
        this.type = type;
        this.contentType = contentType;
        this.marketplaces = List.copyOf(marketplaces);
        this.options = new TreeMap<>(options);
        this.parts = List.copyOf(parts);
        if (marketplaces.isEmpty() || marketplaces.size() > MOST_MARKETPLACES) {
            throw new IllegalArgumentException(
                    "there are " + marketplaces.size() + " marketplaces; give 1 to " + MOST_MARKETPLACES);
        }
    }

    /**
     * A listings feed, {@code JSON_LISTINGS_FEED}.
     *
     * @param sellerId Amazon's id of the seller whose listings are changed
     */
    public static ListingsFeedBuilder listings(String sellerId) {
        return new ListingsFeedBuilder(sellerId);
    }

    /**
     * A flat file of rows with tabs between their values.
     *
     * @param type Amazon's name, such as {@code POST_FLAT_FILE_FULFILLMENT_DATA}
     */
    public static FlatFeedBuilder flatFile(String type) {
        return new FlatFeedBuilder(checked(type));
    }

    /**
     * A document that the host made, such as XML: sent as it is and not split. What Amazon says to it is not matched to
     * messages but told as {@linkplain FeedResult#unmatched() unmatched} issues.
     *
     * @param type Amazon's name
     * @param contentType with its charset, such as {@code text/xml; charset=UTF-8}
     */
    public static Feed document(String type, String contentType, byte[] bytes, List<Marketplace> marketplaces) {
        return new Feed(checked(type), contentType, marketplaces, Map.of(), List.of(new FeedPart(bytes, List.of())));
    }

    private static String checked(String type) {
        if (!type.matches("[A-Z0-9_]{1,128}")) {
            throw new IllegalArgumentException(
                    "type is '" + type + "'; give Amazon's name of capital letters, digits and underscores");
        }
        return type;
    }

    /** Amazon's name of the type. */
    public String type() {
        return type;
    }

    /** What the documents are announced and uploaded as. */
    public String contentType() {
        return contentType;
    }

    /** Where it is to take effect. */
    public List<Marketplace> marketplaces() {
        return marketplaces;
    }

    /** Amazon's {@code feedOptions}. */
    public Map<String, String> options() {
        return Map.copyOf(options);
    }

    /** How many feeds it takes. */
    public int partCount() {
        return parts.size();
    }

    /** What is in a part, in order; a part is counted from 0. */
    public List<SentMessage> sent(int part) {
        return parts.get(part).sent();
    }

    /** The bytes of a part, counted from 0. */
    public byte[] bytes(int part) {
        return parts.get(part).bytes();
    }

    List<String> marketplaceIds() {
        return marketplaces.stream().map(Marketplace::id).sorted().distinct().toList();
    }

    @Override
    public String toString() {
        return "Feed[" + type + ", " + parts.size() + " parts, " + marketplaceIds() + "]";
    }
}
