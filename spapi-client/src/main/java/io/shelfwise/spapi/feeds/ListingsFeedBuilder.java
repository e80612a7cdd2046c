package io.shelfwise.spapi.feeds;

import io.shelfwise.core.catalog.Marketplace;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Builds a listings feed. Messages are numbered from 1 in the order in which they are given, over all parts. */
public final class ListingsFeedBuilder {

    private static final String CONTENT_TYPE = "application/json; charset=UTF-8";

    private final String sellerId;
    private final List<ListingMessage> messages = new ArrayList<>();
    private List<Marketplace> marketplaces = List.of();
    private @Nullable String issueLocale;
    private FeedLimits limits = FeedLimits.listings();

    ListingsFeedBuilder(String sellerId) {
        if (sellerId.isBlank()) {
            throw new IllegalArgumentException("sellerId is blank; give Amazon's, such as A1SELLER");
        }
        this.sellerId = sellerId;
    }

    /** Adds a message. */
    public ListingsFeedBuilder message(ListingMessage message) {
        messages.add(message);
        return this;
    }

    /** Adds messages. */
    public ListingsFeedBuilder messages(List<ListingMessage> more) {
        messages.addAll(more);
        return this;
    }

    /** Where they are to take effect. */
    public ListingsFeedBuilder marketplaces(List<Marketplace> values) {
        marketplaces = values;
        return this;
    }

    /** The language of Amazon's words, such as {@code de_DE}; Amazon's choice unless given. */
    public ListingsFeedBuilder issueLocale(String value) {
        issueLocale = value;
        return this;
    }

    /** How large a part may be; {@link FeedLimits#listings()} unless given. */
    public ListingsFeedBuilder limits(FeedLimits value) {
        limits = value;
        return this;
    }

    /**
     * The feed.
     *
     * @throws IllegalArgumentException if there are no messages, 0 or more than 25 marketplaces, or a message is larger than a
     *     part may be
     */
    public Feed build() {
        if (messages.isEmpty()) {
            throw new IllegalArgumentException("there are no messages; give at least one");
        }
        List<byte[]> bodies = IntStream.range(0, messages.size())
                .mapToObj(i -> messages.get(i).json(i + 1L))
                .toList();
        byte[] head = head();
        byte[] tail = "]}".getBytes(StandardCharsets.UTF_8);
        int[] sizes = bodies.stream().mapToInt(body -> body.length).toArray();
        List<FeedPart> parts = Splitting.split(sizes, (long) head.length + tail.length, 1, limits).stream()
                .map(range -> part(range, bodies, head, tail))
                .toList();
        return new Feed(Feed.LISTINGS, CONTENT_TYPE, marketplaces, Map.of(), parts);
    }

    private FeedPart part(Splitting.Range range, List<byte[]> bodies, byte[] head, byte[] tail) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<SentMessage> sent = new ArrayList<>();
        bytes.writeBytes(head);
        for (int i = range.from(); i < range.to(); i++) {
            if (i > range.from()) {
                bytes.write(',');
            }
            bytes.writeBytes(bodies.get(i));
            sent.add(new SentMessage(i + 1L, messages.get(i).sku()));
        }
        bytes.writeBytes(tail);
        return new FeedPart(bytes.toByteArray(), sent);
    }

    private byte[] head() {
        Map<String, @Nullable Object> header = new LinkedHashMap<>();
        header.put("sellerId", sellerId);
        header.put("version", "2.0");
        if (issueLocale != null) {
            header.put("issueLocale", issueLocale);
        }
        String text = new String(JsonText.bytes(header), StandardCharsets.UTF_8);
        return ("{\"header\":" + text + ",\"messages\":[").getBytes(StandardCharsets.UTF_8);
    }
}
